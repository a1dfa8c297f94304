import type { Interval } from "#src/domain/interval.ts";

/** Two amounts count as one when they differ by at most this part of the larger. */
const TOLERANCE = 0.01;

type Ends = Pick<Interval, "low" | "high">;

/** Whether two numbers agree within 1%; null agrees with null alone. */
export function sameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  // The slack lets a difference of exactly 1% pass whatever the rounding of binary fractions.
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b)) * (1 + 1e-9);
}

/** Whether two intervals agree at both ends. */
export function sameEnds(a: Ends, b: Ends): boolean {
  return sameNumber(a.low, b.low) && sameNumber(a.high, b.high);
}

/**
 * Whether a found interval has the value of a gold one: both ends within 1%. An order of magnitude
 * ("thousands of") has no exact ends, so there the same power of ten at both ends is enough.
 */
export function hasGoldValue(gold: Interval, found: Ends): boolean {
  if (sameEnds(gold, found)) return true;
  return (
    gold.bound === "order" &&
    powerOfTen(gold.low) === powerOfTen(found.low) &&
    powerOfTen(gold.high) === powerOfTen(found.high)
  );
}

function powerOfTen(value: number | null): number | null {
  return value === null ? null : Math.floor(Math.log10(value) + 1e-9);
}
