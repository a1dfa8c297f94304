import {
  sayHours,
  saySpreadFinding,
  type SpreadBin,
  type SpreadSeries,
} from "#src/components/charts/how-costs-spread/series.ts";
import type { PaintName } from "#src/components/charts/drawing/palette.ts";
import { type AxisTick, costTicks, costToPx } from "#src/components/charts/layout/cost-axis.ts";
import {
  type Box,
  type Format,
  FORMATS,
  type FormatName,
} from "#src/components/charts/layout/format.ts";
import type { FrameText, LegendPlace, TextLine } from "#src/components/charts/layout/frame.ts";
import { groupLegend, paintOfGroup } from "#src/components/charts/layout/group-legend.ts";
import type { LegendItem } from "#src/components/charts/layout/legend-item.ts";
import { niceScale } from "#src/components/charts/layout/nice-ticks.ts";
import { EDGE_PX, layoutRoom } from "#src/components/charts/layout/plot-room.ts";
import { costAtPosition, scalePosition } from "#src/domain/cost-scale.ts";
import { formatNumber } from "#src/domain/words.ts";

/** A bar: its middle on the cost axis and its height in papers; its width and its parts in px. */
export interface BarMark {
  href: string | null;
  name: string;
  x: number;
  y: number;
  width: number;
  /** By group; `top` is px down from the bar's top. */
  parts: { top: number; height: number; paint: PaintName }[];
}

/** Everything that the chart draws. */
export interface SpreadLayout {
  label: string;
  format: Format;
  plot: Box;
  lines: TextLine[];
  legend: LegendPlace<LegendItem>[];
  xTicks: AxisTick[];
  yTicks: AxisTick[];
  shareTicks: AxisTick[];
  yDomain: [number, number];
  bars: BarMark[];
  /** The cumulative curve: device-hours, and percent of papers that cost less. */
  curve: { x: number; y: number }[];
  /** Where half of the papers lie, in device-hours and in words. */
  median: { x: number; text: string; isLeft: boolean } | null;
}

/** What the page knows: groups' names for people, and the catalogue's list of a range of costs. */
export interface SpreadWords {
  sayGroup: (group: string) => string;
  hrefOf: (low: number, high: number) => string;
}

/** Between two bars, in px. */
const GAP_PX = 1;

interface Options {
  format: Format;
  plot: Box;
  high: number;
  legend: readonly LegendItem[];
  hrefOf: SpreadWords["hrefOf"];
}

/** The most frequent group stands at the bottom. */
function partsOf({ groups, count: total }: SpreadBin, perPaper: number, legend: Options["legend"]) {
  const parts: BarMark["parts"] = [];
  let below = 0;
  for (const { group, count } of groups) {
    below += count;
    if (count === 0) continue;
    const paint = paintOfGroup(legend, group);
    parts.push({ top: (total - below) * perPaper, height: count * perPaper, paint });
  }
  return parts;
}

function barOf(bin: SpreadBin, { format, plot, high, legend, hrefOf }: Options): BarMark[] {
  if (bin.count === 0) return [];
  const from = costToPx(bin.low, plot);
  const to = costToPx(bin.high, plot);
  const perPaper = plot.height / high;
  const between = (scalePosition(bin.low) + scalePosition(bin.high)) / 2;
  return [
    {
      href: format.name === "thumbnail" ? null : hrefOf(bin.low, bin.high),
      name: `${formatNumber(bin.count)} ${bin.count === 1 ? "paper" : "papers"} from ${sayHours(bin.low)} to ${sayHours(bin.high)}`,
      x: costAtPosition(between),
      y: bin.count,
      width: Math.max(1, to - from - GAP_PX),
      parts: partsOf(bin, perPaper, legend),
    },
  ];
}

/** Lays the series out in a drawing of that format. */
export function layoutSpread(
  series: SpreadSeries,
  formatName: FormatName,
  frame: FrameText | null,
  { sayGroup, hrefOf }: SpreadWords,
): SpreadLayout {
  const format = FORMATS[formatName];
  const { bins, median, counted } = series;
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const { ticks, high } = niceScale([0, most], {
    count: Math.max(3, Math.round(format.height / 100)),
    limits: { low: 0, high: Infinity },
  });
  const yTicks = ticks
    .filter((value) => Number.isInteger(value))
    .map((value) => ({ value, label: formatNumber(value) }));
  const ofGroups = bins.flatMap((bin) =>
    bin.groups.flatMap(({ group, count }) => Array.from({ length: count }, () => group)),
  );
  const isGrouped = series.groups.some((group) => group !== null);
  const legend: LegendItem[] = isGrouped
    ? groupLegend(ofGroups, "not known", sayGroup, "hairline")
    : [{ kind: "group", group: null, paint: "series1", label: "papers" }];
  const isThumbnail = formatName === "thumbnail";
  const room = layoutRoom(format, {
    frame,
    legend: isGrouped ? legend : [],
    yLabels: yTicks.map(({ label }) => label),
    right: isThumbnail ? 0 : format.fontSize * 3,
  });
  const { plot } = room;
  const options = { format, plot, high, legend, hrefOf };
  return {
    label: saySpreadFinding(series),
    format,
    plot,
    lines: [...room.frameLines, ...(isThumbnail ? [] : axisNames(format, plot))],
    legend: room.legend,
    xTicks: costTicks(plot.width, format.fontSize),
    yTicks,
    shareTicks: isThumbnail
      ? []
      : [0, 25, 50, 75, 100].map((value) => ({ value, label: `${value}%` })),
    yDomain: [0, high],
    bars: bins.flatMap((bin) => barOf(bin, options)),
    curve: bins.map((bin) => ({
      x: bin.high,
      y: counted === 0 ? 0 : (bin.cumulative / counted) * 100,
    })),
    median:
      median === null || isThumbnail
        ? null
        : {
            x: median,
            text: `half under ${sayHours(median)}`,
            isLeft: scalePosition(median) > 0.6,
          },
  };
}

function axisNames(format: Format, plot: Box): TextLine[] {
  const { fontSize, name } = format;
  const common = { fontSize, isBold: false, paint: "quiet" as const };
  const top = plot.y - fontSize * 2.2;
  const right = plot.x + plot.width;
  return [
    {
      ...common,
      text: "papers (bars)",
      x: name === "export" ? EDGE_PX : 2,
      y: top,
      anchor: "start",
      paint: "ink",
    },
    { ...common, text: "cost less (line)", x: right + fontSize * 3.5, y: top, anchor: "end" },
    {
      ...common,
      text: "device-hours, two bars to each step of ten times",
      x: right,
      y: plot.y + plot.height + fontSize * 2.9,
      anchor: "end",
    },
  ];
}
