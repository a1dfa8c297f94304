import { rankGroups } from "#src/components/charts/layout/group-legend.ts";
import { clampToScale } from "#src/components/charts/layout/cost-axis.ts";
import { SCALE_MAX_HOURS, SCALE_MIN_HOURS } from "#src/domain/cost-scale.ts";
import { middleOf } from "#src/domain/interval.ts";
import { formatNumber } from "#src/domain/words.ts";
import { sayDeviceTime } from "#src/domain/words-amount.ts";
import { headlineActivities } from "#src/domain/words-headline.ts";
import type { PaperRow } from "#src/query/rows.ts";

/** What bars are divided by. */
export type SpreadGrouping = "none" | "activity" | "gpu";

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

/** How headline costs spread over the ruler. */
export interface SpreadSeries {
  bins: SpreadBin[];
  /** All groups, most papers first. */
  groups: (string | null)[];
  /** Papers with a cost. */
  counted: number;
  /** Papers whose cost is not stated, or is zero. */
  leftOut: number;
  /** Half of the papers cost less, in device-hours; null where there are none. */
  median: number | null;
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
  grouping: SpreadGrouping,
  familyOf: (hardware: string) => string,
): string | null {
  if (grouping === "activity") return headlineActivities(paper)[0] ?? null;
  if (grouping === "none" || paper.costHardware === null) return null;
  return familyOf(paper.costHardware);
}

function medianOf(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return lower === undefined || upper === undefined ? null : middleOf({ low: lower, high: upper });
}

/** Counts papers by their headline cost. An interval counts at its middle, an open one at its known end. */
export function buildSpread(
  papers: readonly PaperRow[],
  grouping: SpreadGrouping,
  familyOf: (hardware: string) => string,
): SpreadSeries {
  const placed = papers.flatMap((paper) => {
    const middle = middleOf({ low: paper.costLow, high: paper.costHigh });
    if (middle === null || middle <= 0) return [];
    return [{ cost: middle, group: groupOf(paper, grouping, familyOf) }];
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
  return { bins, groups, counted: placed.length, leftOut, median: medianOf(sorted) };
}

/** "72 GPU-hours", to two digits: where half of the papers lie is no exact number. */
export function sayHours(deviceHours: number): string {
  const perUnit = deviceHours < 1 ? 60 : 1;
  const value = Number((deviceHours * perUnit).toPrecision(2)) / perUnit;
  return sayDeviceTime({ low: value, high: value, bound: "exact" }, "gpu");
}

/** What the chart shows, in one line. */
export function saySpreadFinding({ counted, median }: SpreadSeries): string {
  if (median === null) return "No paper here states its cost";
  if (counted === 1) return `One paper states its cost: ${sayHours(median)}`;
  return `Half of ${formatNumber(counted)} papers cost under ${sayHours(median)}`;
}

/** The chart in a sentence or two. */
export function saySpreadSummary(series: SpreadSeries): string {
  const filled = series.bins.filter(({ count }) => count > 0);
  const [cheapest] = filled;
  const dearest = filled.at(-1);
  const tallest = filled.toSorted((a, b) => b.count - a.count)[0];
  if (!cheapest || !dearest || !tallest) return saySpreadFinding(series);
  return `${saySpreadFinding(series)}. They reach from ${sayHours(cheapest.low)} to ${sayHours(dearest.high)}; most, ${tallest.count}, lie between ${sayHours(tallest.low)} and ${sayHours(tallest.high)}. ${formatNumber(series.leftOut)} more state no cost.`;
}
