import type { TextRun } from "#src/extract/results/text-run.ts";

/** The first of `items`, which are in order, that begins at `at` or behind it. */
export function firstFrom(items: readonly { start: number }[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of `items`, which are in order, that begin in a part of their text. */
export function within<Item extends { start: number }>(
  items: readonly Item[],
  { start, end }: TextRun,
): readonly Item[] {
  if (items.length === 0) return items;
  return items.slice(firstFrom(items, start), firstFrom(items, end));
}
