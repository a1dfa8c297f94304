import { layoutCells } from "#src/components/charts/cost-vs-result/layout-cells.ts";
import { sayPoint } from "#src/components/charts/cost-vs-result/mark-names.ts";
import type { CostVsResultPoint } from "#src/components/charts/cost-vs-result/series.ts";
import type { PaintName } from "#src/components/charts/drawing/palette.ts";
import { clampToScale, costToPx } from "#src/components/charts/layout/cost-axis.ts";
import type { Box, Format } from "#src/components/charts/layout/format.ts";
import { type IntervalMark, intervalMark } from "#src/components/charts/layout/interval-mark.ts";
import { paintOfGroup } from "#src/components/charts/layout/group-legend.ts";
import type { LegendItem } from "#src/components/charts/layout/legend-item.ts";
import type { NiceScale } from "#src/components/charts/layout/nice-ticks.ts";
import { type LabelPlace, placeLabels } from "#src/components/charts/layout/place-labels.ts";
import { shortTitle } from "#src/components/charts/layout/short-title.ts";
import { SCALE_MAX_HOURS } from "#src/domain/cost-scale.ts";
import type { Device } from "#src/domain/figure.ts";

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
  interval: IntervalMark;
  label: (LabelPlace & { text: string }) | null;
}

interface Options {
  format: Format;
  plot: Box;
  scale: NiceScale;
  paints: readonly LegendItem[];
}

/** A point and its place in the drawing. */
export interface PlacedPoint {
  point: CostVsResultPoint;
  index: number;
  px: number;
  py: number;
}

const POINT_PX = 6;

/** Lays out the points, gathered where there are too many, with labels where there is room, and the frontier. */
export function layoutMarks(points: readonly CostVsResultPoint[], options: Options) {
  const { format, plot, scale } = options;
  const placed = points.map((point, index): PlacedPoint => {
    const py = plot.y + ((scale.high - point.value) / (scale.high - scale.low)) * plot.height;
    return { point, index, px: costToPx(point.costMiddle, plot), py };
  });
  const single = chooseSingle(placed, format.marks);
  const chosen = new Set(single);
  const rest = placed.filter((each) => !chosen.has(each));
  const drafts = single.map((each) => draftMark(each, options));
  const labels = labelPoints(single, drafts, options);
  return {
    points: drafts.map((mark) => Object.assign(mark, { label: labels.get(mark.index) ?? null })),
    cells: layoutCells(rest, options),
    frontier: frontierSteps(points),
  };
}

/** Points that are drawn one by one: all, if they are few; else those of the frontier, which the chart is about. */
function chooseSingle(placed: readonly PlacedPoint[], most: number): readonly PlacedPoint[] {
  if (placed.length <= most) return placed;
  const frontier = placed.filter(({ point }) => point.onFrontier);
  return frontier.length <= most ? frontier : [];
}

/** Where a mark leads: in a file that leaves the site, to the paper itself. */
function hrefOf({ slug, url }: CostVsResultPoint, { name }: Format): string | null {
  if (name === "thumbnail") return null;
  return name === "export" && url !== null ? url : `/papers/${slug}`;
}

function draftMark({ point, index }: PlacedPoint, { format, plot, paints }: Options): PointMark {
  const { costLow, costHigh, costBound, costMiddle, family } = point;
  return {
    index,
    href: hrefOf(point, format),
    name: sayPoint(point),
    x: clampToScale(costMiddle),
    y: point.value,
    device: point.device ?? "accelerator",
    paint: paintOfGroup(paints, family),
    isHollow: point.role === "prior",
    interval: intervalMark({ low: costLow, high: costHigh, bound: costBound }, costMiddle, plot),
    label: null,
  };
}

/** Names beside points: those of the frontier first, then the dearest. */
function labelPoints(
  placed: readonly PlacedPoint[],
  marks: readonly PointMark[],
  options: Options,
) {
  const { format, plot } = options;
  const obstacles = placed.map(({ px, py }, at): Box => {
    const { left, right } = marks[at]?.interval ?? { left: 0, right: 0 };
    return {
      x: px - left - POINT_PX,
      y: py - POINT_PX,
      width: left + right + 2 * POINT_PX,
      height: 2 * POINT_PX,
    };
  });
  const wishes = placed
    .toSorted(
      (a, b) =>
        Number(b.point.onFrontier) - Number(a.point.onFrontier) ||
        b.point.costMiddle - a.point.costMiddle,
    )
    .map(({ point, index, px, py }) => ({
      key: String(index),
      text: shortTitle(point.title, format.fontSize),
      x: px,
      y: py,
    }));
  const lines = frontierBoxes(frontierSteps(placed.map(({ point }) => point)), options);
  const within = { ...plot, x: plot.x + 2, width: plot.width + format.fontSize };
  const places = placeLabels(wishes, {
    obstacles: [...obstacles, ...lines],
    within,
    fontSize: format.fontSize,
    most: format.labels,
  });
  return new Map(
    wishes.flatMap(({ key, text }) => {
      const place = places.get(key);
      return place ? [[Number(key), { ...place, text }] as const] : [];
    }),
  );
}

/** What the frontier's line covers. */
function frontierBoxes(
  steps: readonly { x: number; y: number }[],
  { plot, scale }: Options,
): Box[] {
  const toPx = ({ x, y }: { x: number; y: number }) => ({
    x: costToPx(x, plot),
    y: plot.y + ((scale.high - y) / (scale.high - scale.low)) * plot.height,
  });
  return steps.slice(1).map((corner, at) => {
    const a = toPx(steps[at] ?? corner);
    const b = toPx(corner);
    const width = Math.abs(b.x - a.x) + 2;
    const height = Math.abs(b.y - a.y) + 2;
    return { x: Math.min(a.x, b.x) - 1, y: Math.min(a.y, b.y) - 1, width, height };
  });
}

/** The corners of the frontier's line: level until the next better result, and on to the end of the ruler. */
function frontierSteps(points: readonly CostVsResultPoint[]): { x: number; y: number }[] {
  const frontier = points.filter(({ onFrontier }) => onFrontier);
  const corners: { x: number; y: number }[] = [];
  let level: number | null = null;
  for (const { costMiddle, value } of frontier) {
    const x = clampToScale(costMiddle);
    if (level !== null) corners.push({ x, y: level });
    corners.push({ x, y: value });
    level = value;
  }
  return level === null ? [] : [...corners, { x: SCALE_MAX_HOURS, y: level }];
}
