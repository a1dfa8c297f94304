import type { OverTimePoint } from "#src/components/charts/over-time/series.ts";

/** How much of a period the points in it take up: neighbours stay apart. */
const SHARE = 0.8;

/** The year or month of a date that tells no day: its beginning and length, in years. Null for a day. */
function periodOf(date: string): { from: number; length: number } | null {
  if (date.length >= 10) return null;
  const [year, month] = date.split("-").map(Number);
  if (year === undefined) return null;
  if (month === undefined) return { from: year, length: 1 };
  return { from: year + (month - 1) / 12, length: 1 / 12 };
}

/**
 * Places of the papers of which no day is known, by index: side by side across their month or year, by name, which
 * means nothing. On one line they would hide each other.
 */
export function spreadInPeriod(
  points: readonly Pick<OverTimePoint, "date" | "slug">[],
): ReadonlyMap<number, number> {
  const byDate = new Map<string, { index: number; slug: string }[]>();
  for (const [index, { date, slug }] of points.entries()) {
    const known = byDate.get(date);
    if (known) known.push({ index, slug });
    else byDate.set(date, [{ index, slug }]);
  }
  const places = new Map<number, number>();
  for (const [date, group] of byDate) {
    const period = periodOf(date);
    if (!period) continue;
    group.sort((a, b) => (a.slug < b.slug ? -1 : 1));
    for (const [at, { index }] of group.entries()) {
      const share = (1 - SHARE) / 2 + (SHARE * (at + 0.5)) / group.length;
      places.set(index, period.from + period.length * share);
    }
  }
  return places;
}
