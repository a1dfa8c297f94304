import type { Box, Format } from "#src/components/charts/layout/format.ts";

/** Recharts' margins that make its plot the layout's. Its axes take one px each; the layout has room for their words. */
export function plotMargin(
  { width, height }: Format,
  plot: Box,
  { hasRightAxis = false }: { hasRightAxis?: boolean } = {},
) {
  return {
    left: plot.x - 1,
    top: plot.y,
    right: width - plot.x - plot.width - (hasRightAxis ? 1 : 0),
    bottom: height - plot.y - plot.height - 1,
  };
}
