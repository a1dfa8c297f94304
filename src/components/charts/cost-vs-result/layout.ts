import { sayFinding, sayMetric } from "#src/components/charts/cost-vs-result/finding.ts";
import { buildLegend } from "#src/components/charts/cost-vs-result/legend.ts";
import type { CellMark } from "#src/components/charts/cost-vs-result/layout-cells.ts";
import { layoutMarks } from "#src/components/charts/cost-vs-result/layout-marks.ts";
import type { PointMark } from "#src/components/charts/cost-vs-result/point-mark.ts";
import type { CostVsResultSeries } from "#src/components/charts/cost-vs-result/series.ts";
import { COST_PAD_PX, insidePads, POINT_PAD_PX } from "#src/components/charts/layout/axis-room.ts";
import { type AxisTick, costTicks } from "#src/components/charts/layout/cost-axis.ts";
import {
  type Box,
  type Format,
  FORMATS,
  type FormatName,
} from "#src/components/charts/layout/format.ts";
import type { FrameText, LegendPlace, TextLine } from "#src/components/charts/layout/frame.ts";
import type { LegendItem } from "#src/components/charts/layout/legend-item.ts";
import { EDGE_PX, layoutRoom } from "#src/components/charts/layout/plot-room.ts";
import { layoutRulerWords, type RulerWord } from "#src/components/charts/layout/ruler-words.ts";
import { valueScale } from "#src/components/charts/layout/value-scale.ts";
import { formatNumber } from "#src/domain/words.ts";

/** Everything that the chart draws, in its own px or its axes' units; see chart.tsx for the marks. */
export interface CostVsResultLayout {
  label: string;
  format: Format;
  plot: Box;
  lines: TextLine[];
  legend: LegendPlace<LegendItem>[];
  rulerWords: RulerWord[];
  xTicks: AxisTick[];
  yTicks: AxisTick[];
  yDomain: [number, number];
  yScale: "linear" | "log";
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

/** What is said where marks stand for several results. */
function sayGathered(count: number): string {
  return `${formatNumber(count)} results: those that lie too close to tell apart are gathered in discs, whose area goes with their number.`;
}

/** Lays the series out in a drawing of that format. */
export function layoutCostVsResult(
  series: CostVsResultSeries,
  formatName: FormatName,
  frame: FrameText | null,
  hrefOf: (low: number, high: number) => string,
): CostVsResultLayout {
  const format = FORMATS[formatName];
  const limits = series.unit === "%" ? { low: 0, high: 100 } : { low: -Infinity, high: Infinity };
  const values = series.points.map(({ value }) => value);
  const scale = valueScale(values, {
    kind: series.scale,
    count: Math.max(3, Math.round(format.height / 90)),
    limits,
  });
  const yTicks = scale.ticks.map((value) => ({ value, label: formatNumber(value) }));
  const legend = buildLegend(series);
  const yLabels = yTicks.map(({ label }) => label);
  const isGathered = values.length > format.marks;
  const notes = isGathered ? sayGathered(values.length) : "";
  const room = layoutRoom(format, { frame, legend, yLabels, notes });
  const { plot } = room;
  const inside = insidePads(plot, { x: COST_PAD_PX, y: POINT_PAD_PX });
  const { by } = series;
  const options = { format, plot, inside, scale, paints: legend, by, hrefOf };
  const marks = layoutMarks(series.points, options);
  return {
    label: sayFinding(series),
    format,
    plot,
    lines: [...room.lines, ...axisNames(series, format, plot)],
    legend: room.legend,
    rulerWords: layoutRulerWords(inside, format),
    xTicks: costTicks(inside.width, format.fontSize),
    yTicks,
    yDomain: [scale.low, scale.high],
    yScale: scale.kind,
    ...marks,
  };
}
