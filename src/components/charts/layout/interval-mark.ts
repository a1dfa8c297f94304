import { COST_PAD_PX } from "#src/components/charts/layout/axis-room.ts";
import { costToPx } from "#src/components/charts/layout/cost-axis.ts";
import type { Box } from "#src/components/charts/layout/format.ts";
import { costMark } from "#src/domain/cost-mark.ts";
import type { Interval } from "#src/domain/interval.ts";

/** How an interval is drawn around its point: px to the left and right of it. */
export interface IntervalMark {
  /** Length of the bar or arrow on each side; 0 for none. */
  left: number;
  right: number;
  /** An arrow is open: nothing is known beyond. A bar ends where the interval does. */
  shape: "none" | "bar" | "hatched-bar" | "arrow-left" | "arrow-right";
  /** An "about": the point is soft. */
  isSoft: boolean;
  /** The side on which a known end lies off the ruler: the mark stops at the ruler's end and says so. */
  beyond: "left" | "right" | null;
}

const ARROW_PX = 24;
/** An arrow's tip keeps that far from the plot's edge, for its stroke. */
const TIP_PX = 1;

/** The mark of an interval of device-hours around the place of its one number (`middle`) on a ruler of that place. */
export function intervalMark(
  interval: Interval,
  middle: number,
  ruler: Pick<Box, "x" | "width">,
): IntervalMark {
  const mark = costMark(interval);
  const shape = mark?.shape ?? "dot";
  const at = costToPx(middle, ruler);
  const none = { left: 0, right: 0, isSoft: false, beyond: null };
  // On the ruler's end an arrow is as short as the room beside it, and points off the ruler by itself.
  if (shape === "arrow-up") {
    const room = ruler.x + ruler.width + COST_PAD_PX - TIP_PX - at;
    return { ...none, right: Math.min(ARROW_PX, room), shape: "arrow-right" };
  }
  if (shape === "arrow-down") {
    const room = at - (ruler.x - COST_PAD_PX + TIP_PX);
    return { ...none, left: Math.min(ARROW_PX, room), shape: "arrow-left" };
  }
  const sides = { below: "left", above: "right" } as const;
  const beyond = mark?.beyond ? sides[mark.beyond] : null;
  if (shape === "bar" || shape === "hatched-bar") {
    const left = at - costToPx(interval.low ?? middle, ruler);
    const right = costToPx(interval.high ?? middle, ruler) - at;
    return { left, right, shape, isSoft: false, beyond };
  }
  return { ...none, shape: "none", isSoft: shape === "soft-dot", beyond };
}
