import { sayCost, sayValue } from "#src/components/charts/cost-vs-result/finding.ts";
import { sayPoint } from "#src/components/charts/cost-vs-result/mark-names.ts";
import type { PlacedPoint } from "#src/components/charts/cost-vs-result/point-mark.ts";
import type { Box } from "#src/components/charts/layout/format.ts";
import { type Cell, gatherPoints } from "#src/components/charts/layout/gather-points.ts";
import { valueAtPosition, type ValueScale } from "#src/components/charts/layout/value-scale.ts";
import { costAtPosition } from "#src/domain/cost-scale.ts";

/** Points that lie too close to be drawn one by one. */
export interface CellMark {
  count: number;
  /** Null in a thumbnail, which is a link itself. */
  href: string | null;
  /** In words. */
  name: string;
  /** Device-hours and value in the middle of them. */
  x: number;
  y: number;
}

const CELL_PX = 18;
/** Cells lie so close that larger discs would cover each other. */
const MOST_RADIUS_PX = CELL_PX / 2;

/** The radius of a cell's disc in px: its area goes with the number of points in it. */
export function cellRadius(count: number): number {
  return Math.min(2 + Math.sqrt(count), MOST_RADIUS_PX);
}

interface Options {
  /** The plot between the pads of its axes. */
  inside: Box;
  scale: ValueScale;
  isThumbnail: boolean;
  /** The catalogue's list of a range of costs. */
  hrefOf: (low: number, high: number) => string;
}

/** Gathers points into cells; a cell of several links to the catalogue's list of its costs. */
export function layoutCells(points: readonly PlacedPoint[], options: Options): CellMark[] {
  return gatherPoints(points, CELL_PX).flatMap((cell) => toCellMark(cell, options));
}

function toCellMark({ px, py, marks }: Cell<PlacedPoint>, options: Options): CellMark[] {
  const { inside, scale, isThumbnail, hrefOf } = options;
  const points = marks
    .map(({ point }) => point)
    .sort((a, b) => a.costMiddle - b.costMiddle || a.value - b.value);
  const [cheapest] = points;
  const dearest = points.at(-1);
  if (!cheapest || !dearest) return [];
  const place = {
    x: costAtPosition((px - inside.x) / inside.width),
    y: valueAtPosition(scale, 1 - (py - inside.y) / inside.height),
  };
  if (points.length === 1) {
    const href = isThumbnail ? null : `/papers/${cheapest.slug}`;
    return [{ ...place, count: 1, href, name: sayPoint(cheapest) }];
  }
  const values = points.map(({ value }) => value);
  const low = sayValue({ value: Math.min(...values), unit: cheapest.unit });
  const high = sayValue({ value: Math.max(...values), unit: cheapest.unit });
  return [
    {
      ...place,
      count: points.length,
      href: isThumbnail ? null : hrefOf(cheapest.costMiddle, dearest.costMiddle),
      name: `${points.length} results: ${low} to ${high}, for ${sayCost(cheapest)} to ${sayCost(dearest)}`,
    },
  ];
}
