import type { Interval } from "#src/domain/interval.ts";
import { SCALE_MAX_HOURS, SCALE_MIN_HOURS, scalePosition } from "#src/domain/cost-scale.ts";

/** How a bound looks: the shape says what is known, without a word or a colour. */
export type CostShape = "dot" | "soft-dot" | "arrow-up" | "arrow-down" | "bar" | "hatched-bar";

/** An interval on the ruler. `from` and `to` are positions 0..1; equal for dots and for an arrow's foot. */
export interface CostMark {
  shape: CostShape;
  from: number;
  to: number;
  /** A known end lies off the ruler, on that side. */
  beyond: "below" | "above" | null;
}

/**
 * The mark of an interval of device-hours: a dot is exact, a soft dot about, an arrow open at least
 * (up) or at most (down), a bar a range, a hatched bar an order of magnitude. Null if neither end is known.
 */
export function costMark({ low, high, bound }: Interval): CostMark | null {
  const known = low ?? high;
  if (known === null) return null;
  const from = scalePosition(low ?? known);
  const to = scalePosition(high ?? known);
  const lowest = low ?? known;
  const highest = high ?? known;
  let beyond: CostMark["beyond"] = null;
  if (highest > SCALE_MAX_HOURS) beyond = "above";
  else if (lowest < SCALE_MIN_HOURS) beyond = "below";
  return { shape: shapeOf({ low, high, bound }), from, to, beyond };
}

function shapeOf({ low, high, bound }: Interval): CostShape {
  if (low === null) return "arrow-down";
  if (high === null) return "arrow-up";
  if (bound === "order") return "hatched-bar";
  if (low !== high) return "bar";
  return bound === "exact" ? "dot" : "soft-dot";
}
