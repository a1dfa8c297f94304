import {
  type HardwareSeries,
  type HardwareUse,
  sayHardwareFinding,
} from "#src/components/charts/which-hardware/series.ts";
import type { AxisTick } from "#src/components/charts/layout/cost-axis.ts";
import {
  type Box,
  type Format,
  FORMATS,
  type FormatName,
} from "#src/components/charts/layout/format.ts";
import type { FrameText, TextLine } from "#src/components/charts/layout/frame.ts";
import { layoutRoom } from "#src/components/charts/layout/plot-room.ts";
import { fitText, textWidth } from "#src/components/charts/layout/text-width.ts";
import { formatNumber } from "#src/domain/words.ts";

/** Papers of a family in a year: a disc whose area goes with their number. */
export interface UseMark {
  href: string | null;
  name: string;
  /** The column's and the row's middle. */
  x: number;
  y: number;
  radius: number;
  /** The number itself: in the disc, or beside it where that is too small. */
  text: string;
  isInside: boolean;
}

export interface HardwareLayout {
  label: string;
  format: Format;
  plot: Box;
  lines: TextLine[];
  columns: AxisTick[];
  rows: { y: number; family: string; total: string }[];
  marks: UseMark[];
}

const MOST_ROWS: Readonly<Record<FormatName, number>> = {
  narrow: 16,
  medium: 20,
  wide: 24,
  thumbnail: 8,
  export: 24,
};

const ROW_PX = 30;
const AROUND_ROWS_PX = 110;

function sayTotal({ papers, deviceHours, costedPapers }: HardwareUse, isTight: boolean): string {
  const count = `${formatNumber(papers)} ${papers === 1 ? "paper" : "papers"}`;
  if (isTight || costedPapers === 0) return isTight ? formatNumber(papers) : count;
  return `${count}, ${formatNumber(Number(deviceHours.toPrecision(3)))} h`;
}

/** The columns: every year, then those of no known year if there are any. */
function columnsOf({ rows, years }: HardwareSeries, shown: number): (number | null)[] {
  const hasUnknown = rows
    .slice(0, shown)
    .some((row) => row.years.some(({ year }) => year === null));
  return hasUnknown ? [...years, null] : years;
}

/** Lays the series out: a row for each family, a column for each year. */
export function layoutHardware(
  series: HardwareSeries,
  formatName: FormatName,
  frame: FrameText | null,
  hrefOf: (slug: string, year: number | null) => string,
): HardwareLayout {
  const base = FORMATS[formatName];
  const isThumbnail = formatName === "thumbnail";
  const isTight = isThumbnail || formatName === "narrow";
  const uses = series.rows.slice(0, MOST_ROWS[formatName]);
  const height = isThumbnail
    ? base.height
    : AROUND_ROWS_PX + (frame ? 110 : 0) + uses.length * ROW_PX;
  const format = { ...base, height };
  const { fontSize } = format;
  const columns = columnsOf(series, uses.length);
  const totals = uses.map((use) => sayTotal(use, isTight));
  const families = uses.map(({ family }) => fitText(family, fontSize * 11, fontSize));
  const room = layoutRoom(format, {
    frame,
    legend: [],
    yLabels: families,
    right: isThumbnail ? 0 : Math.max(0, ...totals.map((total) => textWidth(total, fontSize))),
  });
  const { plot } = room;
  const rowPx = plot.height / Math.max(1, uses.length);
  const most = Math.max(1, ...uses.flatMap(({ years }) => years.map(({ papers }) => papers)));
  const widest = Math.max(1, Math.min(rowPx, plot.width / Math.max(1, columns.length)) / 2 - 1);
  const marks = uses.flatMap(({ family, slug, years }, row) =>
    years.map(({ year, papers }): UseMark => {
      const radius = Math.max(1.5, widest * Math.sqrt(papers / most));
      return {
        href: isThumbnail ? null : hrefOf(slug, year),
        name: `${family}, ${year ?? "year not known"}: ${papers} ${papers === 1 ? "paper" : "papers"}`,
        x: columns.indexOf(year) + 0.5,
        y: row + 0.5,
        radius,
        text: isThumbnail ? "" : formatNumber(papers),
        isInside: radius > fontSize * 0.75,
      };
    }),
  );
  const step = Math.ceil((columns.length * fontSize * 3.2) / plot.width);
  return {
    label: sayHardwareFinding(series),
    format,
    plot,
    lines: isThumbnail ? room.frameLines : [...room.frameLines, ...names(format, plot, isTight)],
    columns: columns.map((year, at) => ({
      value: at + 0.5,
      label: year === null ? "no date" : at % step === 0 ? String(year) : "",
    })),
    rows: uses.map((_, row) => ({
      y: row + 0.5,
      family: families[row] ?? "",
      total: isThumbnail ? "" : (totals[row] ?? ""),
    })),
    marks,
  };
}

function names({ fontSize }: Format, plot: Box, isTight: boolean): TextLine[] {
  const common = { fontSize, isBold: false, paint: "quiet" as const, y: plot.y - fontSize * 1.4 };
  return [
    { ...common, text: "papers by year", x: plot.x, anchor: "start" },
    {
      ...common,
      text: isTight ? "papers" : "in all, device-hours",
      x: plot.x + plot.width + 8,
      anchor: isTight ? "middle" : "start",
    },
  ];
}
