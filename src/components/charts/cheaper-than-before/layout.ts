import {
  type CheaperRow,
  type CheaperSeries,
  type ComparedCost,
  sayCheaperFinding,
  sayRatio,
} from "#src/components/charts/cheaper-than-before/series.ts";
import { shortTitle } from "#src/components/charts/layout/short-title.ts";
import {
  type AxisTick,
  clampToScale,
  costTicks,
  costToPx,
} from "#src/components/charts/layout/cost-axis.ts";
import {
  type Box,
  type Format,
  FORMATS,
  type FormatName,
} from "#src/components/charts/layout/format.ts";
import type { FrameText, LegendPlace, TextLine } from "#src/components/charts/layout/frame.ts";
import { type IntervalMark, intervalMark } from "#src/components/charts/layout/interval-mark.ts";
import type { LegendItem } from "#src/components/charts/layout/legend-item.ts";
import { layoutRoom } from "#src/components/charts/layout/plot-room.ts";
import { textWidth } from "#src/components/charts/layout/text-width.ts";
import type { Device } from "#src/domain/figure.ts";
import { sayDeviceTime } from "#src/domain/words-amount.ts";

/** One side of a row: px from the row's own cost. */
export interface SideMark {
  dx: number;
  device: Device;
  interval: IntervalMark;
}

/** A row as it is drawn. */
export interface CheaperMark {
  index: number;
  href: string | null;
  name: string;
  /** Own cost on the axis; the row's middle. */
  x: number;
  y: number;
  own: SideMark;
  earlier: SideMark;
  /** The paper's short name: beside the plot, or above the row where there is no room. */
  title: { text: string; x: number; isAbove: boolean } | null;
  /** "12 times cheaper" beyond the right one of both. */
  ratio: { text: string; dx: number } | null;
}

export interface CheaperLayout {
  label: string;
  format: Format;
  plot: Box;
  lines: TextLine[];
  legend: LegendPlace<LegendItem>[];
  xTicks: AxisTick[];
  rows: CheaperMark[];
  /** Rows of the series, of which the largest ratios are drawn. */
  total: number;
}

const MOST_ROWS: Readonly<Record<FormatName, number>> = {
  narrow: 20,
  medium: 30,
  wide: 40,
  thumbnail: 9,
  export: 40,
};

/** Room for an arrow that is open to the left of the ruler. */
const OPEN_PX = 8;

/** Room in px that every drawing needs beside its rows. */
const AROUND_ROWS_PX = 130;

const LEGEND: LegendItem[] = [
  { kind: "group", group: null, paint: "accent", label: "this paper" },
  { kind: "earlier", label: "earlier work that it names" },
  { kind: "open", label: "at least, at most" },
];

function sideOf(cost: ComparedCost, at: number, plot: Box): SideMark {
  return {
    dx: costToPx(clampToScale(cost.middle), plot) - at,
    device: cost.device ?? "accelerator",
    interval: intervalMark(cost, cost.middle, plot),
  };
}

function sayRow({ title, own, earlier, ratio }: CheaperRow): string {
  return `${title}: ${sayDeviceTime(own, own.device)} against ${sayDeviceTime(earlier, earlier.device)}, ${sayRatio(ratio)}`;
}

/** Lays the series out: a row for each paper, as many as the format has room for. */
export function layoutCheaper(
  series: CheaperSeries,
  formatName: FormatName,
  frame: FrameText | null,
): CheaperLayout {
  const base = FORMATS[formatName];
  const isThumbnail = formatName === "thumbnail";
  const isNarrow = formatName === "narrow";
  const shown = series.rows.slice(0, MOST_ROWS[formatName]);
  const rowPx = isThumbnail ? 18 : isNarrow ? 40 : 27;
  const height = isThumbnail
    ? base.height
    : AROUND_ROWS_PX + (frame ? 110 : 0) + shown.length * rowPx;
  const format = { ...base, height };
  const { fontSize } = format;
  const titles = shown.map(({ title, ratio }) => {
    const name = shortTitle(title, fontSize);
    return isNarrow ? `${name}: ${sayRatio(ratio)}` : name;
  });
  const ratioWidth = isThumbnail || isNarrow ? 0 : textWidth("9,999 times cheaper", fontSize);
  const room = layoutRoom(format, {
    frame,
    legend: LEGEND,
    yLabels: isThumbnail || isNarrow ? [] : titles,
    left: OPEN_PX,
    right: ratioWidth,
  });
  const { plot } = room;
  const rows = shown.map((row, index): CheaperMark => {
    const at = costToPx(clampToScale(row.own.middle), plot);
    const own = sideOf(row.own, at, plot);
    const earlier = sideOf(row.earlier, at, plot);
    const rightEnd = Math.max(own.interval.right, earlier.dx + earlier.interval.right);
    return {
      index,
      href: isThumbnail ? null : `/papers/${row.slug}`,
      name: sayRow(row),
      x: clampToScale(row.own.middle),
      y: index + (isNarrow ? 0.7 : 0.5),
      own,
      earlier,
      title: isThumbnail
        ? null
        : {
            text: titles[index] ?? "",
            x: isNarrow ? plot.x : plot.x - 8 - OPEN_PX,
            isAbove: isNarrow,
          },
      ratio: isThumbnail || isNarrow ? null : { text: sayRatio(row.ratio), dx: rightEnd + 14 },
    };
  });
  const about =
    shown.length < series.rows.length
      ? `the ${shown.length} largest ratios of ${series.rows.length}; device-hours`
      : "device-hours, each step ten times the one before";
  const name: TextLine = {
    text: about,
    x: plot.x + plot.width,
    y: plot.y + plot.height + fontSize * 2.9,
    fontSize,
    isBold: false,
    paint: "quiet",
    anchor: "end",
  };
  return {
    label: sayCheaperFinding(series),
    format,
    plot,
    lines: isThumbnail ? room.frameLines : [...room.frameLines, name],
    legend: room.legend,
    xTicks: costTicks(plot.width, fontSize),
    rows,
    total: series.rows.length,
  };
}
