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
}

const ARROW_PX = 24;
/** What is left of an arrow at the left end of the ruler. */
const SHORTEST_ARROW_PX = 14;

/** The mark of an interval of device-hours on a cost axis, around the place of its one number (`middle`). */
export function intervalMark(
  interval: Interval,
  middle: number,
  plot: Pick<Box, "x" | "width">,
): IntervalMark {
  const shape = costMark(interval)?.shape ?? "dot";
  const at = costToPx(middle, plot);
  switch (shape) {
    case "arrow-up":
      return { left: 0, right: ARROW_PX, shape: "arrow-right", isSoft: false };
    case "arrow-down":
      return {
        left: Math.max(SHORTEST_ARROW_PX, Math.min(ARROW_PX, at - plot.x)),
        right: 0,
        shape: "arrow-left",
        isSoft: false,
      };
    case "bar":
    case "hatched-bar": {
      const left = at - costToPx(interval.low ?? middle, plot);
      const right = costToPx(interval.high ?? middle, plot) - at;
      return { left, right, shape, isSoft: false };
    }
    default:
      return { left: 0, right: 0, shape: "none", isSoft: shape === "soft-dot" };
  }
}
