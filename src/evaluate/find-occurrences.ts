/** A half-open run of a text. */
export interface Range {
  start: number;
  end: number;
}

/** Every place where `quote` stands in `text`, overlapping ones too, from left to right. */
export function findOccurrences(text: string, quote: string): Range[] {
  const ranges: Range[] = [];
  let start = text.indexOf(quote);
  while (start !== -1) {
    ranges.push({ start, end: start + quote.length });
    start = text.indexOf(quote, start + 1);
  }
  return ranges;
}

/** How many letters two ranges share. */
export function overlapOf(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
