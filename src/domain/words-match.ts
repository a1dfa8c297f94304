import type { Interval } from "#src/domain/interval.ts";
import { formatNumber, sayInterval } from "#src/domain/words.ts";

/** A range of device-hours that costs are filtered by; a null end is open. */
export interface CostRange {
  low: number | null;
  high: number | null;
}

/** Whether a cost lies in a range for certain: the whole of its interval does. Open ends are not in it. */
export function isCertain(cost: Interval, range: CostRange): boolean {
  const above = range.low === null || (cost.low !== null && cost.low >= range.low);
  const below = range.high === null || (cost.high !== null && cost.high <= range.high);
  return above && below;
}

/**
 * Why a row that only possibly matches is listed: "Possibly under 100 (the paper says at most 200)".
 * Null where the match is certain.
 */
export function sayPossible(cost: Interval, range: CostRange): string | null {
  if (isCertain(cost, range)) return null;
  const says = sayInterval(cost, formatNumber);
  return `Possibly ${sayCostRange(range)} (the paper says ${says})`;
}

/** A range in words, without its unit: "under 100", "over 10", "10 to 200". */
export function sayCostRange({ low, high }: CostRange): string {
  if (low !== null && high !== null) return `${formatNumber(low)} to ${formatNumber(high)}`;
  if (high !== null) return `under ${formatNumber(high)}`;
  return low === null ? "any cost" : `over ${formatNumber(low)}`;
}
