import type { CostVsResultPoint } from "#src/components/charts/cost-vs-result/series.ts";
import type { PaintName } from "#src/components/charts/drawing/palette.ts";
import { costToPx } from "#src/components/charts/layout/cost-axis.ts";
import type { Box, Format } from "#src/components/charts/layout/format.ts";
import type { IntervalMark } from "#src/components/charts/layout/interval-mark.ts";
import type { LegendItem } from "#src/components/charts/layout/legend-item.ts";
import type { LabelPlace } from "#src/components/charts/layout/place-labels.ts";
import { valuePosition, type ValueScale } from "#src/components/charts/layout/value-scale.ts";
import type { Device } from "#src/domain/figure.ts";
import type { Grouping } from "#src/query/charts/chart-params.ts";

/** One point as it is drawn. */
export interface PointMark {
  /** Its place in the series, which the page's notes go by. */
  index: number;
  /** Null in a thumbnail, which is a link itself. */
  href: string | null;
  /** In words. */
  name: string;
  /** Device-hours on the axis, and value. */
  x: number;
  y: number;
  device: Device;
  paint: PaintName;
  isHollow: boolean;
  isSelected: boolean;
  interval: IntervalMark;
  label: (LabelPlace & { text: string }) | null;
}

export interface MarkOptions {
  format: Format;
  /** The plot, and what is left of it between the pads of its axes. */
  plot: Box;
  inside: Box;
  scale: ValueScale;
  paints: readonly LegendItem[];
  by: Grouping;
  /** The catalogue's list of a range of costs. */
  hrefOf: (low: number, high: number) => string;
}

/** A point and its place in the drawing. */
export interface PlacedPoint {
  point: CostVsResultPoint;
  index: number;
  px: number;
  py: number;
}

/** A place by its device-hours and value, in px. */
export function toPlace(
  { x, y }: { x: number; y: number },
  { inside, scale }: Pick<MarkOptions, "inside" | "scale">,
): { px: number; py: number } {
  const py = inside.y + (1 - valuePosition(scale, y)) * inside.height;
  return { px: costToPx(x, inside), py };
}
