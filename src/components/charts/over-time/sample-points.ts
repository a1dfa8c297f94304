/** Every n-th point, so that at most so many are left; oldest, newest and those that the reader has marked stay. */
export function samplePoints<Item extends { point: { isSelected: boolean } }>(
  points: readonly Item[],
  most: number,
): Item[] {
  if (points.length <= most) return [...points];
  const marked = points.filter(({ point }) => point.isSelected).slice(0, most - 2);
  const step = (points.length - 1) / (most - 1 - marked.length);
  const even = Array.from(
    { length: most - marked.length },
    (_, at) => points[Math.round(at * step)],
  );
  const chosen = new Set([...even, ...marked]);
  return points.filter((point) => chosen.has(point));
}
