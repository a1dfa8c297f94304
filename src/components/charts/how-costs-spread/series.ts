import { rankGroups } from "#src/components/charts/layout/group-legend.ts";
import { clampToScale } from "#src/components/charts/layout/cost-axis.ts";
import { SCALE_MAX_HOURS, SCALE_MIN_HOURS } from "#src/domain/cost-scale.ts";
import { toDisplayText } from "#src/domain/display-text.ts";
import type { Device } from "#src/domain/figure.ts";
import { middleOf } from "#src/domain/interval.ts";
import { headlineActivities } from "#src/domain/words-headline.ts";
import type { Grouping } from "#src/query/charts/chart-params.ts";
import type { PaperRow } from "#src/query/rows.ts";

/** Papers whose headline cost lies in `low..high` device-hours (the upper end not included). */
export interface SpreadBin {
  low: number;
  high: number;
  count: number;
  /** Papers in this bin and all cheaper ones. */
  cumulative: number;
  /** Papers by group, for the groups that there are; null is of no known group. */
  groups: { group: string | null; count: number }[];
}

/** A paper that the reader has marked, and how many others cost less. */
export interface MarkedPaper {
  slug: string;
  title: string;
  cost: number;
  group: string | null;
  /** Of all others, from 0 to 1. */
  shareBelow: number;
}

/** How headline costs spread over the ruler. */
export interface SpreadSeries {
  by: Grouping;
  bins: SpreadBin[];
  /** Every cost in device-hours, the least first, by group: in the order of `groups`. */
  costs: { group: string | null; costs: number[] }[];
  /** The device class of all of them; null where they differ. */
  device: Device | null;
  marked: MarkedPaper[];
  /** All groups, most papers first. */
  groups: (string | null)[];
  /** Papers with a cost. */
  counted: number;
  /** Papers whose cost is not stated, or is zero. */
  leftOut: number;
}

/** Two bins to a decade: 1, 3.16, 10 and so on. */
const BINS_PER_DECADE = 2;

function edges(): number[] {
  const inner: number[] = [];
  const first = Math.floor(Math.log10(SCALE_MIN_HOURS) * BINS_PER_DECADE) + 1;
  const last = Math.log10(SCALE_MAX_HOURS) * BINS_PER_DECADE;
  for (let step = first; step < last; step++) inner.push(10 ** (step / BINS_PER_DECADE));
  return [SCALE_MIN_HOURS, ...inner, SCALE_MAX_HOURS];
}

function groupOf(
  paper: PaperRow,
  grouping: Grouping,
  familyOf: (hardware: string) => string,
): string | null {
  if (grouping === "activity") return headlineActivities(paper)[0] ?? null;
  if (grouping === "none" || paper.costHardware === null) return null;
  return familyOf(paper.costHardware);
}

/** Counts papers by their headline cost. An interval counts at its middle, an open one at its known end. */
export function buildSpread(
  papers: readonly PaperRow[],
  grouping: Grouping,
  familyOf: (hardware: string) => string,
  selected: readonly string[] = [],
): SpreadSeries {
  const placed = papers.flatMap((paper) => {
    const middle = middleOf({ low: paper.costLow, high: paper.costHigh });
    if (middle === null || middle <= 0) return [];
    return [{ paper, cost: middle, group: groupOf(paper, grouping, familyOf) }];
  });
  const ranked: (string | null)[] = rankGroups(placed.map(({ group }) => group));
  const groups = placed.some(({ group }) => group === null) ? [...ranked, null] : ranked;
  const ends = edges();
  let cumulative = 0;
  const bins = ends.slice(1).map((high, at): SpreadBin => {
    const low = ends[at] ?? high;
    const isLast = high === SCALE_MAX_HOURS;
    const inBin = placed.filter(({ cost }) => {
      const clamped = clampToScale(cost);
      return clamped >= low && (clamped < high || isLast);
    });
    cumulative += inBin.length;
    const counts = groups.map((group) => ({
      group,
      count: inBin.filter((each) => each.group === group).length,
    }));
    return { low, high, count: inBin.length, cumulative, groups: counts };
  });
  const sorted = placed.map(({ cost }) => cost).sort((a, b) => a - b);
  const leftOut = papers.length - placed.length;
  const devices = new Set(placed.map(({ paper }) => paper.device));
  const [device = null] = devices;
  const counted = placed.length;
  const marked = placed
    .filter(({ paper }) => selected.includes(paper.slug))
    .map(({ paper: { slug, title }, cost, group }) => {
      const below = sorted.filter((other) => other < cost).length;
      const shareBelow = counted < 2 ? 0 : below / (counted - 1);
      return { slug, title: toDisplayText(title).display, cost, group, shareBelow };
    });
  return {
    by: grouping,
    bins,
    costs: groups.map((group) => ({
      group,
      costs: placed
        .filter((each) => each.group === group)
        .map(({ cost }) => cost)
        .sort((a, b) => a - b),
    })),
    device: devices.size === 1 ? device : null,
    marked,
    groups,
    counted,
    leftOut,
  };
}
