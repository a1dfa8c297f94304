import type { Box } from "#src/components/charts/layout/format.ts";

/**
 * Room at both ends of a cost axis, in px: an arrow that is open beyond the end of the ruler lies in it, as does the
 * outer half of a point on the end.
 */
export const COST_PAD_PX = 16;

/** The same of other axes, which have points but no arrows. */
export const POINT_PAD_PX = 12;

/** What is left of a plot between the pads of its axes: where the scales' ends are. */
export function insidePads(plot: Box, pads: { x?: number; y?: number }): Box {
  const { x = 0, y = 0 } = pads;
  return {
    x: plot.x + x,
    y: plot.y + y,
    width: plot.width - 2 * x,
    height: plot.height - 2 * y,
  };
}
