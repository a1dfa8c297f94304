import {
  type OverTimePoint,
  type OverTimeSeries,
  sayOverTimeFinding,
} from "#src/components/charts/over-time/series.ts";
import { samplePoints } from "#src/components/charts/over-time/sample-points.ts";
import { spreadInPeriod } from "#src/components/charts/over-time/spread-in-period.ts";
import type { PaintName } from "#src/components/charts/drawing/palette.ts";
import { COST_PAD_PX, insidePads } from "#src/components/charts/layout/axis-room.ts";
import { boundItems } from "#src/components/charts/layout/bound-legend.ts";
import { type AxisTick, clampToScale, costTicks } from "#src/components/charts/layout/cost-axis.ts";
import {
  type Box,
  type Format,
  FORMATS,
  type FormatName,
} from "#src/components/charts/layout/format.ts";
import type { FrameText, LegendPlace, TextLine } from "#src/components/charts/layout/frame.ts";
import { groupLegend, paintOfGroup, sayGroup } from "#src/components/charts/layout/group-legend.ts";
import { type IntervalMark, intervalMark } from "#src/components/charts/layout/interval-mark.ts";
import type { LegendItem } from "#src/components/charts/layout/legend-item.ts";
import { EDGE_PX, layoutRoom } from "#src/components/charts/layout/plot-room.ts";
import { layoutRulerWords, type RulerWord } from "#src/components/charts/layout/ruler-words.ts";
import type { Device } from "#src/domain/figure.ts";
import { formatNumber } from "#src/domain/words.ts";
import { sayDeviceTime } from "#src/domain/words-amount.ts";

/** A paper as it is drawn. */
export interface TimeMark {
  index: number;
  href: string | null;
  name: string;
  /** Its time in years and its cost in device-hours, as far as the ruler goes, by their axes. */
  x: number;
  y: number;
  device: Device;
  paint: PaintName;
  interval: IntervalMark;
  isSelected: boolean;
  /** Thousands of points are drawn as dots that let others shine through. */
  isDot: boolean;
}

export interface OverTimeLayout {
  label: string;
  format: Format;
  plot: Box;
  lines: TextLine[];
  legend: LegendPlace<LegendItem>[];
  /** Where it is narrow, time goes down and cost across, as there is more room so; else time across and cost up. */
  isTimeDown: boolean;
  rulerWords: RulerWord[];
  timeTicks: AxisTick[];
  timeDomain: [number, number];
  costTicks: AxisTick[];
  points: TimeMark[];
  /** Each year's median, from the year's beginning to its end. */
  medians: { year: number; ends: { x: number; y: number }[] }[];
}

/** Room for a year where time goes down, and the height at most. */
const YEAR_PX = 84;
const MOST_HEIGHT_PX = 980;
const AROUND_YEARS_PX = 160;

/** Points in one drawing: beyond, an even sample is drawn, and the drawing says so. */
const MOST_POINTS: Readonly<Record<FormatName, number>> = {
  narrow: 500,
  medium: 900,
  wide: 1500,
  thumbnail: 300,
  export: 1500,
};

const UNKNOWN = { activity: "work not known", gpu: "hardware not named" } as const;

function yearTicks(low: number, high: number, room: number): AxisTick[] {
  const step = Math.max(1, Math.ceil((high - low) / room));
  return Array.from({ length: high - low }, (_, at) => low + at).map((year) => ({
    // In the middle of its year.
    value: year + 0.5,
    label: (year - low) % step === 0 ? String(year) : "",
  }));
}

const intervalOf = ({ costLow, costHigh, costBound }: OverTimePoint) => ({
  low: costLow,
  high: costHigh,
  bound: costBound,
});

function sayPoint(point: OverTimePoint): string {
  return `${point.title} (${point.date}): ${sayDeviceTime(intervalOf(point), point.device)}`;
}

function sayRemark(points: readonly OverTimePoint[], drawn: number): string {
  const remarks = ["A line is its year’s median."];
  if (points.some(({ date }) => date.length < 10)) {
    remarks.push("Where the day is not known, the place within the month or year means nothing.");
  }
  if (drawn < points.length) {
    remarks.push(
      `${formatNumber(drawn)} of ${formatNumber(points.length)} papers are drawn, evenly chosen over time; the medians are of all.`,
    );
  }
  return remarks.join(" ");
}

/** The legend of colours, and of shapes where points have any. */
function legendOf({ points, by }: OverTimeSeries, hasShapes: boolean): LegendItem[] {
  const groups =
    by === "none"
      ? []
      : groupLegend(
          points.map(({ group }) => group),
          UNKNOWN[by],
          sayGroup,
        );
  return hasShapes ? [...groups, ...boundItems(points.map(intervalOf))] : groups;
}

/** Lays the series out in a drawing of that format. */
export function layoutOverTime(
  series: OverTimeSeries,
  formatName: FormatName,
  frame: FrameText | null,
): OverTimeLayout {
  const { points, by } = series;
  const years = points.map(({ year }) => year);
  const low = years.reduce((least, year) => Math.min(least, year), years[0] ?? 0);
  const high = years.reduce((most, year) => Math.max(most, year), years[0] ?? 0) + 1;
  const isTimeDown = formatName === "narrow";
  const format = { ...FORMATS[formatName] };
  const downPx = AROUND_YEARS_PX + (high - low) * YEAR_PX;
  if (isTimeDown) format.height = Math.min(Math.max(format.height, downPx), MOST_HEIGHT_PX);
  const isThumbnail = formatName === "thumbnail";
  const indexed = points.map((point, index) => ({ point, index }));
  const drawn = samplePoints(indexed, MOST_POINTS[formatName]);
  const isDot = isThumbnail || drawn.length > format.marks;
  const legend = legendOf(series, !isDot);
  const { fontSize } = format;
  const byHeight = (format.height - 10 * fontSize) / (fontSize * 2);
  const timeTicks = yearTicks(low, high, isTimeDown ? byHeight : format.width / (fontSize * 4));
  // The plot is somewhat less high than the drawing.
  const uprightTicks = costTicks(format.height - 10 * fontSize, fontSize, "upright");
  const room = layoutRoom(format, {
    frame,
    legend,
    yLabels: (isTimeDown ? timeTicks : uprightTicks).map(({ label }) => label),
    notes: sayRemark(points, drawn.length),
  });
  const { plot } = room;
  const across = insidePads(plot, { x: COST_PAD_PX });
  const inside = insidePads(plot, { y: COST_PAD_PX });
  const ruler = isTimeDown ? across : { x: inside.y, width: inside.height };
  const places = spreadInPeriod(points);
  const placeOf = (time: number, deviceHours: number) => {
    const cost = clampToScale(deviceHours);
    return isTimeDown ? { x: cost, y: time } : { x: time, y: cost };
  };
  return {
    label: sayOverTimeFinding(series),
    format,
    plot,
    lines: isThumbnail ? room.lines : [...room.lines, axisName(format, plot, isTimeDown)],
    legend: room.legend,
    isTimeDown,
    rulerWords: isTimeDown ? layoutRulerWords(across, format) : [],
    timeTicks,
    timeDomain: [low, high],
    costTicks: isTimeDown ? costTicks(across.width, fontSize) : uprightTicks,
    points: drawn.map(({ point, index }): TimeMark => {
      const { x, y } = placeOf(places.get(index) ?? point.time, point.costMiddle);
      return {
        x,
        y,
        index,
        href: isThumbnail ? null : `/papers/${point.slug}`,
        name: sayPoint(point),
        device: point.device ?? "accelerator",
        paint: by === "none" ? "accent" : paintOfGroup(legend, point.group),
        interval: intervalMark(intervalOf(point), point.costMiddle, ruler),
        isSelected: point.isSelected,
        isDot: isDot && !point.isSelected,
      };
    }),
    medians: series.years.map(({ year, median }) => ({
      year,
      ends: [placeOf(year, median), placeOf(year + 1, median)],
    })),
  };
}

function axisName({ fontSize, name }: Format, plot: Box, isTimeDown: boolean): TextLine {
  const common = { fontSize, isBold: false };
  if (isTimeDown) {
    return {
      ...common,
      paint: "quiet",
      text: "device-hours, each step ten times the one before",
      x: plot.x + plot.width,
      y: plot.y + plot.height + fontSize * 2.9,
      anchor: "end",
    };
  }
  return {
    ...common,
    paint: "ink",
    text: "device-hours, each step ten times the one below",
    x: name === "export" ? EDGE_PX : 2,
    y: plot.y - fontSize * 1.4,
    anchor: "start",
  };
}
