import {
  type HardwareSeries,
  type HardwareUse,
  sayDeviceHours,
  sayHardwareFinding,
  type YearOfUse,
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
import type { Measure } from "#src/query/charts/chart-params.ts";

/** Papers or device-hours of a family in a year: a disc whose area goes with their number. */
export interface UseMark {
  href: string | null;
  name: string;
  /** The column's and the row's middle. */
  x: number;
  y: number;
  radius: number;
  /** The number itself, or "" where there is no room for it. */
  text: string;
  /** In the disc, or beside it where that is too small. */
  side: "inside" | "right" | "left";
}

export interface HardwareLayout {
  label: string;
  format: Format;
  plot: Box;
  lines: TextLine[];
  columns: AxisTick[];
  rows: { y: number; family: string; total: string; isSelected: boolean }[];
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
const FRAME_PX = 110;
/** Between a disc and its number. */
const GAP_PX = 3;

function sayTotal(use: HardwareUse, measure: Measure, isTight: boolean): string {
  const { papers, deviceHours, costedPapers } = use;
  if (isTight) return measure === "papers" ? formatNumber(papers) : sayDeviceHours(deviceHours);
  const count = `${formatNumber(papers)} ${papers === 1 ? "paper" : "papers"}`;
  return costedPapers === 0 ? count : `${count}, ${sayDeviceHours(deviceHours)} h`;
}

/** The columns: every year, then those of no known year if there are any. */
function columnsOf(years: readonly number[], uses: readonly HardwareUse[]): (number | null)[] {
  const hasUnknown = uses.some((use) => use.years.some(({ year }) => year === null));
  return hasUnknown ? [...years, null] : [...years];
}

const amountOf = ({ papers, deviceHours }: YearOfUse, measure: Measure) =>
  measure === "papers" ? papers : deviceHours;

const sayNumber = (use: YearOfUse, measure: Measure) =>
  measure === "papers" ? formatNumber(use.papers) : sayDeviceHours(use.deviceHours);

function sayMark(family: string, { year, papers, deviceHours }: YearOfUse): string {
  const count = `${formatNumber(papers)} ${papers === 1 ? "paper" : "papers"}`;
  const hours = deviceHours === 0 ? "" : `, ${sayDeviceHours(deviceHours)} device-hours`;
  return `${family}, ${year ?? "year not known"}: ${count}${hours}`;
}

interface RowOptions {
  columns: readonly (number | null)[];
  columnPx: number;
  measure: Measure;
  format: Format;
  radiusOf: (amount: number) => number;
  hrefOf: (slug: string, year: number | null) => string;
}

/** The discs of a family's row, with their numbers where these meet no other disc. */
function layoutRow(use: HardwareUse, row: number, options: RowOptions): UseMark[] {
  const { columns, columnPx, measure, format, radiusOf, hrefOf } = options;
  const isThumbnail = format.name === "thumbnail";
  const shown = use.years.filter((each) => amountOf(each, measure) > 0);
  const numberWidth = (each: YearOfUse) => textWidth(sayNumber(each, measure), format.fontSize);
  return shown.map((each, at): UseMark => {
    const amount = amountOf(each, measure);
    const column = columns.indexOf(each.year);
    const radius = radiusOf(amount);
    const width = numberWidth(each);
    const isInside = radius > format.fontSize * 0.75 && width < 2 * radius - 2;
    /** Px from the disc's middle to the next disc on that side, or to the end of the row. */
    const freeTo = (neighbour: YearOfUse | undefined, end: number) =>
      neighbour
        ? Math.abs(columns.indexOf(neighbour.year) - column) * columnPx -
          radiusOf(amountOf(neighbour, measure))
        : end * columnPx;
    const needed = radius + GAP_PX + width + GAP_PX;
    const isRightFree = needed <= freeTo(shown[at + 1], columns.length - column - 0.5);
    // On the left, the number of the neighbour may stand: between two numbers there is a letter's room.
    const before = shown[at - 1];
    const taken = before ? GAP_PX + numberWidth(before) + format.fontSize : 0;
    const isLeftFree = !isRightFree && needed + taken <= freeTo(before, column + 0.5);
    const beside = isRightFree ? "right" : "left";
    return {
      href: isThumbnail ? null : hrefOf(use.slug, each.year),
      name: sayMark(use.family, each),
      x: column + 0.5,
      y: row + 0.5,
      radius,
      text: isThumbnail || !(isInside || isRightFree || isLeftFree) ? "" : sayNumber(each, measure),
      side: isInside ? "inside" : beside,
    };
  });
}

/** Lays the series out: a row for each family, a column for each year. */
export function layoutHardware(
  series: HardwareSeries,
  formatName: FormatName,
  frame: FrameText | null,
  hrefOf: (slug: string, year: number | null) => string,
): HardwareLayout {
  const base = FORMATS[formatName];
  const { measure } = series;
  const isThumbnail = formatName === "thumbnail";
  const isTight = isThumbnail || formatName === "narrow";
  const uses = series.rows.slice(0, MOST_ROWS[formatName]);
  const height = isThumbnail
    ? base.height
    : AROUND_ROWS_PX + (frame ? FRAME_PX : 0) + uses.length * ROW_PX;
  const format = { ...base, height };
  const { fontSize } = format;
  const columns = columnsOf(series.years, uses);
  const totals = uses.map((use) => sayTotal(use, measure, isTight));
  const families = uses.map(({ family }) => fitText(family, fontSize * 11, fontSize));
  const heading = sayTotalHeading(measure, isTight);
  const totalWidth = Math.max(...[...totals, heading].map((each) => textWidth(each, fontSize)));
  const notes =
    uses.length < series.rows.length
      ? `The first ${uses.length} of ${formatNumber(series.rows.length)} families: the table has all.`
      : "";
  const room = layoutRoom(format, {
    frame,
    legend: [],
    yLabels: families,
    notes,
    right: isThumbnail ? 0 : totalWidth,
  });
  const { plot } = room;
  const rowPx = plot.height / Math.max(1, uses.length);
  const columnPx = plot.width / Math.max(1, columns.length);
  const most = Math.max(
    ...uses.flatMap(({ years }) => years.map((each) => amountOf(each, measure))),
    Number.MIN_VALUE,
  );
  const widest = Math.max(1, Math.min(rowPx, columnPx) / 2 - 1);
  const radiusOf = (amount: number) =>
    Math.max(Math.min(1.5, widest), widest * Math.sqrt(amount / most));
  const options = { columns, columnPx, measure, format, radiusOf, hrefOf };
  return {
    label: sayHardwareFinding(series),
    format,
    plot,
    lines: isThumbnail ? room.lines : [...room.lines, ...names(format, plot, measure, heading)],
    columns: columnTicks(columns, columnPx, fontSize),
    rows: uses.map(({ isSelected }, row) => ({
      y: row + 0.5,
      family: families[row] ?? "",
      total: isThumbnail ? "" : (totals[row] ?? ""),
      isSelected,
    })),
    marks: uses.flatMap((use, row) => layoutRow(use, row, options)),
  };
}

/** Every column's middle; years whose labels would touch go without. */
function columnTicks(
  columns: readonly (number | null)[],
  columnPx: number,
  fontSize: number,
): AxisTick[] {
  const step = Math.ceil((fontSize * 3.2) / columnPx);
  const unknown = step * columnPx > fontSize * 4 ? "no date" : "?";
  const last = columns.at(-1) === null ? columns.length - 1 - step : columns.length;
  return columns.map((year, at) => {
    const label = at % step === 0 && at <= last ? String(year) : "";
    return { value: at + 0.5, label: year === null ? unknown : label };
  });
}

function sayTotalHeading(measure: Measure, isTight: boolean): string {
  if (!isTight) return "in all, device-hours";
  return measure === "papers" ? "papers" : "hours";
}

function names({ fontSize }: Format, plot: Box, measure: Measure, heading: string): TextLine[] {
  const common = { fontSize, isBold: false, paint: "quiet" as const, y: plot.y - fontSize * 1.4 };
  const counted = measure === "papers" ? "papers by year" : "device-hours by year";
  return [
    { ...common, text: counted, x: plot.x, anchor: "start" },
    { ...common, text: heading, x: plot.x + plot.width + 8, anchor: "start" },
  ];
}
