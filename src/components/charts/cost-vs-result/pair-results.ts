import { unifyBenchmarkName } from "#src/domain/benchmarks.ts";
import type { Activity, Device } from "#src/domain/figure.ts";
import { type Interval, middleOf } from "#src/domain/interval.ts";
import { unifyValue, type UnifiedValue } from "#src/domain/metrics.ts";
import type { Result } from "#src/domain/result.ts";
import { headlineActivities } from "#src/domain/words-headline.ts";
import type { FigureRow, PaperRow } from "#src/query/rows.ts";

/** Why a result has no place on the chart. */
export type LeftOutReason =
  | "no-cost"
  | "no-earlier-cost"
  | "many-earlier-costs"
  | "zero-cost"
  // The cost has a place; the result has none on a logarithmic axis.
  | "result-not-above-zero";

/** What a result cost, with the figures that say so. */
export interface ResultCost {
  interval: Interval;
  /** The one number that places it, in device-hours: see `middleOf`. Above 0. */
  middle: number;
  device: Device | null;
  hardware: string | null;
  /** What the cost is for, the first where it is for several. */
  activity: Activity | null;
  figures: readonly FigureRow[];
}

/** One result of one paper, under unified names, with its cost or why there is none. */
export type PairedResult = UnifiedValue & {
  paper: PaperRow;
  /** As unified by unifyBenchmarkName. */
  benchmark: string;
  stated: Result;
} & ({ cost: ResultCost; reason: null } | { cost: null; reason: LeftOutReason });

type Costing = { cost: ResultCost; reason: null } | { cost: null; reason: LeftOutReason };

const none = (reason: LeftOutReason): Costing => ({ cost: null, reason });

function costOf(interval: Interval, source: Omit<ResultCost, "interval" | "middle">): Costing {
  const middle = middleOf(interval);
  if (middle === null) return none("no-cost");
  // A logarithmic axis has no place for zero.
  return middle > 0 ? { cost: { interval, middle, ...source }, reason: null } : none("zero-cost");
}

/** A paper's own results cost its headline. */
function ownCost(paper: PaperRow): Costing {
  const { costLow, costHigh, costBound, device, costHardware } = paper;
  if (costBound === null) return none("no-cost");
  const figures = paper.figures.filter(
    ({ kind, role }) => kind === "device_time" && role === "own",
  );
  return costOf(
    { low: costLow, high: costHigh, bound: costBound },
    { device, hardware: costHardware, activity: headlineActivities(paper)[0] ?? null, figures },
  );
}

/** An earlier method's result costs what the same paper says of earlier work, if it says one thing. */
function earlierCost(paper: PaperRow): Costing {
  const [figure, ...others] = paper.figures.filter(
    ({ kind, role }) => kind === "device_time" && role === "prior",
  );
  if (!figure) return none("no-earlier-cost");
  if (others.length > 0) return none("many-earlier-costs");
  const { low, high, bound, device, hardware, activity } = figure;
  return costOf({ low, high, bound }, { device, hardware, activity, figures: [figure] });
}

/** Every result on a named benchmark, with what it cost. Results on no named benchmark compare with nothing. */
export function pairResults(papers: readonly PaperRow[]): PairedResult[] {
  return papers.flatMap((paper) =>
    paper.results.flatMap((stated) => {
      if (stated.benchmark === null) return [];
      const costing = stated.role === "own" ? ownCost(paper) : earlierCost(paper);
      const benchmark = unifyBenchmarkName(stated.benchmark);
      return [{ ...unifyValue(stated), ...costing, paper, benchmark, stated }];
    }),
  );
}
