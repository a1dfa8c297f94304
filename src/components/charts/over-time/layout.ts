import {
  type OverTimePoint,
  type OverTimeSeries,
  sayOverTimeFinding,
} from "#src/components/charts/over-time/series.ts";
import type { PaintName } from "#src/components/charts/drawing/palette.ts";
import { type AxisTick, clampToScale, costTicks } from "#src/components/charts/layout/cost-axis.ts";
import {
  type Box,
  type Format,
  FORMATS,
  type FormatName,
} from "#src/components/charts/layout/format.ts";
import type { FrameText, LegendPlace, TextLine } from "#src/components/charts/layout/frame.ts";
import { groupLegend, paintOfGroup } from "#src/components/charts/layout/group-legend.ts";
import { type IntervalMark, intervalMark } from "#src/components/charts/layout/interval-mark.ts";
import type { LegendItem } from "#src/components/charts/layout/legend-item.ts";
import { EDGE_PX, layoutRoom } from "#src/components/charts/layout/plot-room.ts";
import { activitySchema, type Device } from "#src/domain/figure.ts";
import { sayDeviceTime } from "#src/domain/words-amount.ts";
import { ACTIVITY_WORDS } from "#src/domain/words-names.ts";

/** A paper as it is drawn: time across, cost up. */
export interface TimeMark {
  index: number;
  href: string | null;
  name: string;
  x: number;
  y: number;
  device: Device;
  paint: PaintName;
  interval: IntervalMark;
  /** Thousands of points are drawn as dots that let others shine through. */
  isDot: boolean;
}

export interface OverTimeLayout {
  label: string;
  format: Format;
  plot: Box;
  lines: TextLine[];
  legend: LegendPlace<LegendItem>[];
  xTicks: AxisTick[];
  xDomain: [number, number];
  yTicks: AxisTick[];
  points: TimeMark[];
  /** Each year's median, as a level through it. */
  medians: { x: number; y: number }[][];
}

/** Points in one drawing: beyond, an even sample is drawn, and the page says so. */
const MOST_POINTS = 1500;

/** Every n-th point, so that at most so many are left; oldest and newest stay. */
export function samplePoints<Point>(points: readonly Point[], most: number = MOST_POINTS): Point[] {
  if (points.length <= most) return [...points];
  const step = (points.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, at) => points[Math.round(at * step)]).filter(
    (point) => point !== undefined,
  );
}

/**
 * Places of the papers of which only the year is known, by index: side by side across it, by name, which means
 * nothing. On one line they would hide each other.
 */
export function spreadInYear(points: readonly OverTimePoint[]): ReadonlyMap<number, number> {
  const byYear = new Map<number, { index: number; slug: string }[]>();
  for (const [index, { date, year, slug }] of points.entries()) {
    if (date.length !== 4) continue;
    const known = byYear.get(year);
    if (known) known.push({ index, slug });
    else byYear.set(year, [{ index, slug }]);
  }
  const places = new Map<number, number>();
  for (const [year, group] of byYear) {
    group.sort((a, b) => (a.slug < b.slug ? -1 : 1));
    for (const [at, { index }] of group.entries()) {
      places.set(index, year + 0.1 + (0.8 * (at + 0.5)) / group.length);
    }
  }
  return places;
}

function yearTicks(low: number, high: number, format: Format): AxisTick[] {
  const room = format.width / (format.fontSize * 4);
  const step = Math.max(1, Math.ceil((high - low) / room));
  return Array.from({ length: high - low }, (_, at) => low + at).map((year) => ({
    // In the middle of its year.
    value: year + 0.5,
    label: (year - low) % step === 0 ? String(year) : "",
  }));
}

const sayActivity = (group: string) => {
  const activity = activitySchema.safeParse(group);
  return activity.success ? ACTIVITY_WORDS[activity.data].name : group;
};

function sayPoint({ title, date, costLow, costHigh, costBound, device }: OverTimePoint): string {
  const cost = sayDeviceTime({ low: costLow, high: costHigh, bound: costBound }, device);
  return `${title} (${date}): ${cost}`;
}

/** Lays the series out in a drawing of that format. */
export function layoutOverTime(
  series: OverTimeSeries,
  formatName: FormatName,
  frame: FrameText | null,
): OverTimeLayout {
  const format = FORMATS[formatName];
  const drawn = samplePoints(series.points.map((point, index) => ({ point, index })));
  const legend = groupLegend(
    series.points.map(({ activity }) => activity),
    "work not known",
    sayActivity,
  );
  // The plot is somewhat less high than the drawing.
  const yTicks = costTicks(format.height - 8 * format.fontSize, format.fontSize, "upright");
  const room = layoutRoom(format, { frame, legend, yLabels: yTicks.map(({ label }) => label) });
  const { plot } = room;
  const years = series.points.map(({ year }) => year);
  const low = years.reduce((least, year) => Math.min(least, year), years[0] ?? 0);
  const high = years.reduce((most, year) => Math.max(most, year), years[0] ?? 0) + 1;
  const vertical = { x: plot.y, width: plot.height };
  const isThumbnail = formatName === "thumbnail";
  const places = spreadInYear(series.points);
  return {
    label: sayOverTimeFinding(series),
    format,
    plot,
    lines: [...room.frameLines, ...(isThumbnail ? [] : axisNames(format, plot))],
    legend: room.legend,
    xTicks: yearTicks(low, high, format),
    xDomain: [low, high],
    yTicks,
    points: drawn.map(({ point, index }) => ({
      index,
      href: isThumbnail ? null : `/papers/${point.slug}`,
      name: sayPoint(point),
      x: places.get(index) ?? point.time,
      y: clampToScale(point.costMiddle),
      device: point.device ?? "accelerator",
      paint: paintOfGroup(legend, point.activity),
      interval: intervalMark(
        { low: point.costLow, high: point.costHigh, bound: point.costBound },
        point.costMiddle,
        vertical,
      ),
      isDot: drawn.length > format.marks,
    })),
    medians: series.years.map(({ year, median }) => [
      { x: year, y: clampToScale(median) },
      { x: year + 1, y: clampToScale(median) },
    ]),
  };
}

function axisNames(format: Format, plot: Box): TextLine[] {
  const { fontSize, name } = format;
  return [
    {
      fontSize,
      isBold: false,
      paint: "ink",
      text:
        name === "narrow"
          ? "device-hours; a line is its year’s median"
          : "device-hours; a line is its year’s median; where only the year is known, the place in it means nothing",
      x: name === "export" ? EDGE_PX : 2,
      y: plot.y - fontSize * 1.4,
      anchor: "start",
    },
  ];
}
