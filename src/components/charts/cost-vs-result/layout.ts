import { sayFinding, sayMetric } from "#src/components/charts/cost-vs-result/finding.ts";
import { buildLegend } from "#src/components/charts/cost-vs-result/legend.ts";
import type { CellMark } from "#src/components/charts/cost-vs-result/layout-cells.ts";
import { layoutMarks, type PointMark } from "#src/components/charts/cost-vs-result/layout-marks.ts";
import type { CostVsResultSeries } from "#src/components/charts/cost-vs-result/series.ts";
import { type AxisTick, costTicks } from "#src/components/charts/layout/cost-axis.ts";
import {
  type Box,
  type Format,
  FORMATS,
  type FormatName,
} from "#src/components/charts/layout/format.ts";
import type { FrameText, LegendPlace, TextLine } from "#src/components/charts/layout/frame.ts";
import type { LegendItem } from "#src/components/charts/layout/legend-item.ts";
import { niceScale } from "#src/components/charts/layout/nice-ticks.ts";
import { EDGE_PX, layoutRoom } from "#src/components/charts/layout/plot-room.ts";
import { formatNumber } from "#src/domain/words.ts";

/** Everything that the chart draws, in its own px or its axes' units; see chart.tsx for the marks. */
export interface CostVsResultLayout {
  label: string;
  format: Format;
  plot: Box;
  lines: TextLine[];
  legend: LegendPlace<LegendItem>[];
  xTicks: AxisTick[];
  yTicks: AxisTick[];
  yDomain: [number, number];
  points: PointMark[];
  cells: CellMark[];
  /** The corners of the frontier's steps: device-hours and value. */
  frontier: { x: number; y: number }[];
}

function axisNames(series: CostVsResultSeries, format: Format, plot: Box): TextLine[] {
  const { choice, unit, direction, points } = series;
  if (!choice || format.name === "thumbnail") return [];
  const { fontSize } = format;
  const better =
    direction === null ? "" : `, ${direction} is better ${direction === "higher" ? "↑" : "↓"}`;
  const isGpuOnly = points.every(({ device }) => device === "gpu");
  const common = { fontSize, isBold: false, paint: "quiet" as const };
  return [
    {
      ...common,
      text: `${sayMetric(choice.metric)}${unit}${better}`.replace("%", ", %"),
      x: format.name === "export" ? EDGE_PX : 2,
      y: plot.y - fontSize * 2.2,
      anchor: "start",
      paint: "ink",
    },
    {
      ...common,
      text: `${isGpuOnly ? "GPU-hours" : "device-hours"}, each step ten times the one before`,
      x: plot.x + plot.width,
      y: plot.y + plot.height + fontSize * 2.9,
      anchor: "end",
    },
  ];
}

/** Lays the series out in a drawing of that format. */
export function layoutCostVsResult(
  series: CostVsResultSeries,
  formatName: FormatName,
  frame: FrameText | null = null,
): CostVsResultLayout {
  const format = FORMATS[formatName];
  const limits = series.unit === "%" ? { low: 0, high: 100 } : { low: -Infinity, high: Infinity };
  const values = series.points.map(({ value }) => value);
  const scale = niceScale(values.length > 0 ? values : [0, 1], {
    count: Math.max(3, Math.round(format.height / 90)),
    limits,
  });
  const yTicks = scale.ticks.map((value) => ({ value, label: formatNumber(value) }));
  const legend = buildLegend(series.points);
  const room = layoutRoom(format, { frame, legend, yLabels: yTicks.map(({ label }) => label) });
  const marks = layoutMarks(series.points, { format, plot: room.plot, scale, paints: legend });
  return {
    label: sayFinding(series),
    format,
    plot: room.plot,
    lines: [...room.frameLines, ...axisNames(series, format, room.plot)],
    legend: room.legend,
    xTicks: costTicks(room.plot.width, format.fontSize),
    yTicks,
    yDomain: [scale.low, scale.high],
    ...marks,
  };
}
