import type { Direction } from "#src/domain/metrics.ts";

/** A cost in device-hours and a result. */
export interface CostAndValue {
  cost: number;
  value: number;
}

/**
 * The Pareto frontier, cheapest first: the points that nothing as cheap or cheaper is better than. Of points
 * that agree in both, all are on it.
 */
export function findFrontier<Point extends CostAndValue>(
  points: readonly Point[],
  direction: Direction,
): Point[] {
  const gain = ({ value }: Point) => (direction === "higher" ? value : -value);
  const sorted = points.toSorted((a, b) => a.cost - b.cost || gain(b) - gain(a));
  const frontier: Point[] = [];
  for (const point of sorted) {
    const last = frontier.at(-1);
    const repeats = last && last.cost === point.cost && last.value === point.value;
    if (!last || repeats || gain(point) > gain(last)) frontier.push(point);
  }
  return frontier;
}
