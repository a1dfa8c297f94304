import {
  type CheaperRow,
  type CheaperSeries,
  type ComparedCost,
  sayCheaperFinding,
  sayRatio,
} from "#src/components/charts/cheaper-than-before/series.ts";
import { COST_PAD_PX, insidePads } from "#src/components/charts/layout/axis-room.ts";
import { boundItems } from "#src/components/charts/layout/bound-legend.ts";
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
import { layoutRulerWords, type RulerWord } from "#src/components/charts/layout/ruler-words.ts";
import { shortTitle } from "#src/components/charts/layout/short-title.ts";
import { fitText, textWidth } from "#src/components/charts/layout/text-width.ts";
import type { Device } from "#src/domain/figure.ts";
import { formatNumber } from "#src/domain/words.ts";
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
  isSelected: boolean;
  /** The paper's short name: beside the plot, or above the row where there is no room. */
  title: { text: string; x: number; isAbove: boolean } | null;
  /** "12 times cheaper" beyond the right one of both, px from the own cost. */
  ratio: { text: string; dx: number } | null;
  /** What the paper itself claims, as quoted, at `x`. */
  claim: { text: string; x: number } | null;
}

export interface CheaperLayout {
  label: string;
  format: Format;
  plot: Box;
  lines: TextLine[];
  legend: LegendPlace<LegendItem>[];
  rulerWords: RulerWord[];
  xTicks: AxisTick[];
  rows: CheaperMark[];
}

const MOST_ROWS: Readonly<Record<FormatName, number>> = {
  narrow: 20,
  medium: 30,
  wide: 40,
  thumbnail: 9,
  export: 40,
};

/** A row with its words beside it, and one with them above it. */
const BESIDE_ROW_PX = 27;
const ABOVE_ROW_PX = 40;
/** Room in px that every drawing needs beside its rows, and a file with its frame. */
const AROUND_ROWS_PX = 140;
const FRAME_PX = 110;
/** From the right end of a row's marks to its ratio: past an arrow's tip, a wedge or half a point. */
const RATIO_DX = 22;
/** A claim is cut beyond so many times its letters' size. */
const CLAIM_EMS = 18;
/** A title above a row keeps at least so many. */
const LEAST_TITLE_EMS = 8;

function sideOf(cost: ComparedCost, at: number, ruler: Box): SideMark {
  return {
    dx: costToPx(cost.middle, ruler) - at,
    device: cost.device ?? "accelerator",
    interval: intervalMark(cost, cost.middle, ruler),
  };
}

const quoted = ({ claims }: CheaperRow) => claims.map((claim) => `“${claim}”`).join(", ");

function sayRow(row: CheaperRow): string {
  const { title, own, earlier, ratio, claims } = row;
  const claim = claims.length === 0 ? "" : `; it claims ${quoted(row)}`;
  return `${title}: ${sayDeviceTime(own, own.device)} against ${sayDeviceTime(earlier, earlier.device)}, ${sayRatio(ratio)}${claim}`;
}

/** A row's one line of words above it, cut to the drawing's width. */
function sayAbove(row: CheaperRow, { width, fontSize }: Format): string {
  const room = width - 4 * fontSize;
  const claim = row.claims.length === 0 ? "" : `; claims ${quoted(row)}`;
  const after = `: ${sayRatio(row.ratio)}${claim}`;
  // The title gives way first, down to some letters.
  const forTitle = Math.max(room - textWidth(after, fontSize), LEAST_TITLE_EMS * fontSize);
  const title = fitText(shortTitle(row.title, fontSize), forTitle, fontSize);
  return fitText(`${title}${after}`, room, fontSize);
}

function legendOf(rows: readonly CheaperRow[]): LegendItem[] {
  return [
    { kind: "group", group: null, paint: "accent", label: "this paper" },
    { kind: "earlier", label: "earlier work that it names" },
    ...boundItems(rows.flatMap(({ own, earlier }) => [own, earlier])),
  ];
}

function heightOf(base: Format, rows: number, rowPx: number, hasFrame: boolean): number {
  if (base.name === "thumbnail") return base.height;
  return AROUND_ROWS_PX + (hasFrame ? FRAME_PX : 0) + rows * rowPx;
}

/** Lays the series out: a row for each paper, as many as the format has room for. */
export function layoutCheaper(
  series: CheaperSeries,
  formatName: FormatName,
  frame: FrameText | null,
): CheaperLayout {
  const base = FORMATS[formatName];
  const isThumbnail = formatName === "thumbnail";
  const isAbove = formatName === "narrow" || formatName === "medium";
  const isBeside = !isThumbnail && !isAbove;
  const shown = series.rows.slice(0, MOST_ROWS[formatName]);
  const rowPx = isAbove ? ABOVE_ROW_PX : BESIDE_ROW_PX;
  const format = { ...base, height: heightOf(base, shown.length, rowPx, frame !== null) };
  const { fontSize } = format;
  const titles = shown.map((row) =>
    isAbove ? sayAbove(row, format) : shortTitle(row.title, fontSize),
  );
  const ratioWidth = isBeside ? textWidth("180,000 times cheaper", fontSize) : 0;
  const claims = shown.map((row) =>
    isBeside ? fitText(quoted(row), CLAIM_EMS * fontSize, fontSize) : "",
  );
  const claimWidth = Math.max(0, ...claims.map((claim) => textWidth(claim, fontSize)));
  const notes =
    shown.length < series.rows.length
      ? `The ${shown.length} largest ratios of ${formatNumber(series.rows.length)}: the table and the CSV have more.`
      : "";
  const room = layoutRoom(format, {
    frame,
    legend: legendOf(shown),
    yLabels: isBeside ? titles : [],
    notes,
    right: ratioWidth + claimWidth + (claimWidth > 0 ? fontSize : 0),
  });
  const { plot } = room;
  const ruler = insidePads(plot, { x: COST_PAD_PX });
  const claimX = plot.x + plot.width + ratioWidth + fontSize;
  const rows = shown.map((row, index): CheaperMark => {
    const at = costToPx(row.own.middle, ruler);
    const own = sideOf(row.own, at, ruler);
    const earlier = sideOf(row.earlier, at, ruler);
    const rightEnd = Math.max(own.interval.right, earlier.dx + earlier.interval.right);
    const claim = claims[index] ?? "";
    const title = titles[index] ?? "";
    return {
      index,
      href: isThumbnail ? null : `/papers/${row.slug}`,
      name: sayRow(row),
      x: clampToScale(row.own.middle),
      y: index + (isAbove ? 0.68 : 0.5),
      own,
      earlier,
      isSelected: row.isSelected,
      title: isThumbnail ? null : { text: title, x: isAbove ? plot.x : plot.x - 8, isAbove },
      ratio: isBeside ? { text: sayRatio(row.ratio), dx: rightEnd + RATIO_DX } : null,
      claim: claim === "" ? null : { text: claim, x: claimX },
    };
  });
  const heading = claimWidth > 0 ? { fontSize, x: claimX, y: plot.y - fontSize * 0.5 } : null;
  return {
    label: sayCheaperFinding(series),
    format,
    plot,
    lines: isThumbnail ? room.lines : [...room.lines, ...axisNames(format, plot, heading)],
    legend: room.legend,
    rulerWords: layoutRulerWords(ruler, format),
    xTicks: costTicks(ruler.width, fontSize),
    rows,
  };
}

function axisNames(
  { fontSize }: Format,
  plot: Box,
  heading: Pick<TextLine, "x" | "y" | "fontSize"> | null,
): TextLine[] {
  const common = { fontSize, isBold: false, paint: "quiet" as const };
  const name: TextLine = {
    ...common,
    text: "device-hours, each step ten times the one before",
    x: plot.x + plot.width,
    y: plot.y + plot.height + fontSize * 2.9,
    anchor: "end",
  };
  if (heading === null) return [name];
  return [name, { ...common, ...heading, text: "it claims", anchor: "start" }];
}
