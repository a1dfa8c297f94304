import { layoutCells } from "#src/components/charts/cost-vs-result/layout-cells.ts";
import { labelPoints } from "#src/components/charts/cost-vs-result/layout-labels.ts";
import { groupOf } from "#src/components/charts/cost-vs-result/legend.ts";
import { sayPoint } from "#src/components/charts/cost-vs-result/mark-names.ts";
import {
  type MarkOptions,
  type PlacedPoint,
  type PointMark,
  toPlace,
} from "#src/components/charts/cost-vs-result/point-mark.ts";
import type { CostVsResultPoint } from "#src/components/charts/cost-vs-result/series.ts";
import { clampToScale } from "#src/components/charts/layout/cost-axis.ts";
import type { Format } from "#src/components/charts/layout/format.ts";
import { intervalMark } from "#src/components/charts/layout/interval-mark.ts";
import { paintOfGroup } from "#src/components/charts/layout/group-legend.ts";
import { SCALE_MAX_HOURS } from "#src/domain/cost-scale.ts";

/** Lays out the points, gathered where there are too many, with labels where there is room, and the frontier. */
export function layoutMarks(points: readonly CostVsResultPoint[], options: MarkOptions) {
  const { format, inside, scale, hrefOf } = options;
  const placed = points.map((point, index): PlacedPoint => {
    const place = toPlace({ x: point.costMiddle, y: point.value }, options);
    return { point, index, ...place };
  });
  const single = chooseSingle(placed, format.marks);
  const chosen = new Set(single);
  const rest = placed.filter((each) => !chosen.has(each));
  const drafts = single.map((each) => draftMark(each, options));
  const frontier = frontierSteps(points);
  const isThumbnail = format.name === "thumbnail";
  const cells = layoutCells(rest, { inside, scale, isThumbnail, hrefOf });
  const labels = labelPoints(single, drafts, { frontier, cells }, options);
  return {
    points: drafts.map((mark) => Object.assign(mark, { label: labels.get(mark.index) ?? null })),
    cells,
    frontier,
  };
}

/** Points drawn one by one: all, if they are few; else those of the frontier, which the chart is about, and the marked. */
function chooseSingle(placed: readonly PlacedPoint[], most: number): readonly PlacedPoint[] {
  if (placed.length <= most) return placed;
  const chosen = placed.filter(({ point }) => point.onFrontier || point.isSelected);
  return chosen.length <= most ? chosen : placed.filter(({ point }) => point.isSelected);
}

/** Where a mark leads: in a file that leaves the site, to the paper itself. */
function hrefOfPoint({ slug, url }: CostVsResultPoint, { name }: Format): string | null {
  if (name === "thumbnail") return null;
  return name === "export" && url !== null ? url : `/papers/${slug}`;
}

function draftMark({ point, index }: PlacedPoint, options: MarkOptions): PointMark {
  const { format, inside, paints, by } = options;
  const { costLow, costHigh, costBound, costMiddle, isSelected } = point;
  return {
    index,
    href: hrefOfPoint(point, format),
    name: sayPoint(point),
    x: clampToScale(costMiddle),
    y: point.value,
    device: point.device ?? "accelerator",
    paint: by === "none" ? "accent" : paintOfGroup(paints, groupOf(point, by)),
    isHollow: point.role === "prior",
    isSelected,
    interval: intervalMark({ low: costLow, high: costHigh, bound: costBound }, costMiddle, inside),
    label: null,
  };
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
