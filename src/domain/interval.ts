import { z } from "zod";

/** How a stated amount limits the true one. */
export const BOUNDS = ["exact", "about", "at_least", "at_most", "between", "order"] as const;
export const boundSchema = z.enum(BOUNDS);
export type Bound = z.infer<typeof boundSchema>;

/**
 * An amount with its bounds, `low..high` in a base unit. A null end is open: `at_least` has no
 * `high`, `at_most` no `low`. At least one end is known.
 */
export interface Interval {
  low: number | null;
  high: number | null;
  bound: Bound;
}

/**
 * The one number an interval is sorted by: its geometric middle, or its one known end.
 * An end of zero has no logarithm, so the other end stands for both.
 */
export function middleOf({ low, high }: Pick<Interval, "low" | "high">): number | null {
  if (low === null || high === null) return low ?? high;
  return low > 0 && high > 0 ? Math.sqrt(low * high) : high;
}

/** The bound of a combination of intervals whose combined ends are `low` and `high`. */
function combinedBound(parts: readonly Interval[], low: number | null, high: number | null): Bound {
  if (low === null) return "at_most";
  if (high === null) return "at_least";
  if (parts.some((part) => part.bound === "order")) return "order";
  if (low !== high) return "between";
  return parts.some((part) => part.bound === "about") ? "about" : "exact";
}

/** Costs of stages that follow each other, added end by end; an open end stays open. */
export function sumIntervals(parts: readonly [Interval, ...Interval[]]): Interval {
  const add = (end: "low" | "high") =>
    parts.reduce<number | null>((sum, part) => {
      const value = part[end];
      return sum === null || value === null ? null : sum + value;
    }, 0);
  let low = add("low");
  const high = add("high");
  // "over 10 h, then under 5 h" has no upper end and is still at least 10 h.
  if (low === null && high === null) low = parts.reduce((sum, part) => sum + (part.low ?? 0), 0);
  return { low, high, bound: combinedBound(parts, low, high) };
}

/** The smallest interval that holds all of several settings' costs; an open end stays open. */
export function hullOf(parts: readonly [Interval, ...Interval[]]): Interval {
  const lows = parts.map((part) => part.low);
  const highs = parts.map((part) => part.high);
  let low = lows.some((value) => value === null) ? null : Math.min(...lows.map(Number));
  const high = highs.some((value) => value === null) ? null : Math.max(...highs.map(Number));
  if (low === null && high === null) {
    low = Math.min(...lows.filter((value) => value !== null));
  }
  return { low, high, bound: combinedBound(parts, low, high) };
}
