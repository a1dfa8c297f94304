import type { SpreadSeries } from "#src/components/charts/how-costs-spread/series.ts";
import type { Device } from "#src/domain/figure.ts";
import { middleOf } from "#src/domain/interval.ts";
import { formatNumber } from "#src/domain/words.ts";
import { sayDeviceTime } from "#src/domain/words-amount.ts";

/** Below one hour people count minutes. */
const perUnitOf = (deviceHours: number) => (deviceHours < 1 ? 60 : 1);

const sayExactly = (deviceHours: number, device: Device | null) =>
  sayDeviceTime({ low: deviceHours, high: deviceHours, bound: "exact" }, device);

/** "72 GPU-hours", to two digits: the ends of bars and middles of many are no exact numbers. */
export function sayHours(deviceHours: number, device: Device | null): string {
  const perUnit = perUnitOf(deviceHours);
  return sayExactly(Number((deviceHours * perUnit).toPrecision(2)) / perUnit, device);
}

/** The least number of two digits that is not below the one given. */
function roundUp(deviceHours: number): number {
  const perUnit = perUnitOf(deviceHours);
  const amount = deviceHours * perUnit;
  const step = 10 ** (Math.floor(Math.log10(amount)) - 1);
  // Binary fractions: 0.7 / 0.01 is a little more than 70.
  return (
    Number((Math.ceil(Number((amount / step).toPrecision(12))) * step).toPrecision(2)) / perUnit
  );
}

/** The middle of sorted costs, or the geometric middle of the two in the middle; null of none. */
export function medianOf(sorted: readonly number[]): number | null {
  const low = sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
  const high = sorted[Math.floor(sorted.length / 2)] ?? null;
  return middleOf({ low, high });
}

/** What half of the papers cost: "under 21 GPU-hours", or "21 GPU-hours or less" where some cost just that. */
export function sayHalf(sorted: readonly number[], device: Device | null): string {
  const limit = roundUp(medianOf(sorted) ?? 0);
  const words = sayExactly(limit, device);
  const under = sorted.filter((cost) => cost < limit).length;
  return under * 2 >= sorted.length ? `under ${words}` : `${words} or less`;
}

/** All costs of a series, the least first. */
export function allCosts({ costs }: Pick<SpreadSeries, "costs">): number[] {
  return costs.flatMap((each) => each.costs).sort((a, b) => a - b);
}

/** What the chart shows, in one line. */
export function saySpreadFinding(series: SpreadSeries): string {
  const { counted, device } = series;
  const costs = allCosts(series);
  const [only] = costs;
  if (only === undefined) return "No paper here states its cost";
  if (counted === 1) return `One paper states its cost: ${sayHours(only, device)}`;
  return `Half of ${formatNumber(counted)} papers cost ${sayHalf(costs, device)}`;
}

/** The chart in a sentence or two. */
export function saySpreadSummary(series: SpreadSeries): string {
  const { bins, device, leftOut } = series;
  const filled = bins.filter(({ count }) => count > 0);
  const [cheapest] = filled;
  const dearest = filled.at(-1);
  const tallest = filled.toSorted((a, b) => b.count - a.count)[0];
  if (!cheapest || !dearest || !tallest) return saySpreadFinding(series);
  const say = (deviceHours: number) => sayHours(deviceHours, device);
  return `${saySpreadFinding(series)}. They reach from ${say(cheapest.low)} to ${say(dearest.high)}; most, ${formatNumber(tallest.count)}, lie between ${say(tallest.low)} and ${say(tallest.high)}. ${formatNumber(leftOut)} more state no cost.`;
}
