import type { Headline } from "#src/domain/extraction.ts";
import { hullOf, type Interval, sumIntervals } from "#src/domain/interval.ts";
import type { GoldFigure, GoldPaper } from "#src/evaluate/gold.ts";
import { sameEnds } from "#src/evaluate/same-value.ts";

type Ends = Pick<Interval, "low" | "high">;

/**
 * The headline costs that a gold paper accepts, in device-hours: its own `headline` where it has one;
 * else any of its own device times, their sum or their hull (the abstract's alone, or the title's too).
 * Null stands for an unknown cost.
 */
export function acceptedHeadlines(paper: Pick<GoldPaper, "figures" | "headline">): (Ends | null)[] {
  if (paper.headline !== undefined) return [paper.headline];
  const own = paper.figures.filter(({ kind, role }) => kind === "device_time" && role === "own");
  const accepted: (Ends | null)[] = [...own];
  for (const group of [own, own.filter(({ field }) => field === "abstract")]) {
    if (isNonEmpty(group)) accepted.push(sumIntervals(group), hullOf(group));
  }
  if (own.every(({ optional }) => optional)) accepted.push(null);
  return accepted;
}

/** Whether a found headline cost is one that the gold paper accepts. */
export function isHeadlineRight(
  paper: Pick<GoldPaper, "figures" | "headline">,
  found: Headline | null,
): boolean {
  return acceptedHeadlines(paper).some((accepted) =>
    accepted === null || found === null ? accepted === found : sameEnds(accepted, found),
  );
}

function isNonEmpty(list: GoldFigure[]): list is [GoldFigure, ...GoldFigure[]] {
  return list.length > 0;
}
