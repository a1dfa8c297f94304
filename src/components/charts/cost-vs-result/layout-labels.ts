import { type CellMark, cellRadius } from "#src/components/charts/cost-vs-result/layout-cells.ts";
import {
  type MarkOptions,
  type PlacedPoint,
  type PointMark,
  toPlace,
} from "#src/components/charts/cost-vs-result/point-mark.ts";
import type { CostVsResultPoint } from "#src/components/charts/cost-vs-result/series.ts";
import type { Box } from "#src/components/charts/layout/format.ts";
import { placeLabels } from "#src/components/charts/layout/place-labels.ts";
import { shortTitle } from "#src/components/charts/layout/short-title.ts";

/** Half of a point, and of one with the halo of an "about" or the ring of a marked one. */
const POINT_PX = 7.5;
const WIDE_POINT_PX = 11;

/** A point's name in the drawing: earlier work has no name of its own but that of the paper that tells of it. */
function sayLabel({ title, role }: CostVsResultPoint, fontSize: number): string {
  const name = shortTitle(title, fontSize);
  return role === "prior" ? `before ${name}` : name;
}

function boxOfMark({ px, py }: PlacedPoint, { interval, isSelected }: PointMark): Box {
  const { left, right, isSoft, beyond } = interval;
  const half = isSoft || isSelected ? WIDE_POINT_PX : POINT_PX;
  const wedge = beyond === null ? 0 : WIDE_POINT_PX;
  const reach = (side: number) => Math.max(half, side + 2, side + wedge);
  return {
    x: px - reach(left),
    y: py - half,
    width: reach(left) + reach(right),
    height: 2 * half,
  };
}

function boxOfCell(cell: CellMark, options: MarkOptions): Box {
  const { px, py } = toPlace(cell, options);
  const radius = cellRadius(cell.count);
  return { x: px - radius, y: py - radius, width: 2 * radius, height: 2 * radius };
}

const rank = ({ isSelected, onFrontier }: CostVsResultPoint) =>
  Number(isSelected) * 2 + Number(onFrontier);

/** Names beside points: those that are marked first, then the frontier's, then the dearest. */
export function labelPoints(
  placed: readonly PlacedPoint[],
  marks: readonly PointMark[],
  others: { frontier: readonly { x: number; y: number }[]; cells: readonly CellMark[] },
  options: MarkOptions,
) {
  const { format, plot } = options;
  const points = placed.flatMap((each, at) => {
    const mark = marks[at];
    return mark ? [boxOfMark(each, mark)] : [];
  });
  const wishes = placed
    .toSorted((a, b) => rank(b.point) - rank(a.point) || b.point.costMiddle - a.point.costMiddle)
    .map(({ point, index, px, py }) => ({
      key: String(index),
      text: sayLabel(point, format.fontSize),
      x: px,
      y: py,
    }));
  const places = placeLabels(wishes, {
    obstacles: [
      ...points,
      ...boxesOfLine(others.frontier, options),
      ...others.cells.map((cell) => boxOfCell(cell, options)),
    ],
    within: { ...plot, x: plot.x + 2, width: plot.width - 4 },
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

/** What a line of level and upright pieces covers. */
function boxesOfLine(corners: readonly { x: number; y: number }[], options: MarkOptions): Box[] {
  const places = corners.map((corner) => toPlace(corner, options));
  return places.slice(1).flatMap((b, at) => {
    const a = places[at];
    if (!a) return [];
    const width = Math.abs(b.px - a.px) + 2;
    const height = Math.abs(b.py - a.py) + 2;
    return [{ x: Math.min(a.px, b.px) - 1, y: Math.min(a.py, b.py) - 1, width, height }];
  });
}
