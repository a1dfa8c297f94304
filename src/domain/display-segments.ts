import { type DisplayText, toDisplaySpan } from "#src/domain/display-text.ts";

/** A run of raw text to be marked, and what it marks. */
export interface MarkedSpan<T> {
  start: number;
  end: number;
  item: T;
}

/** Plain words, or a mark around further segments. `continued`: an overlap cut this mark in two. */
export type Segment<T> = string | { item: T; continued: boolean; children: Segment<T>[] };

interface OpenSpan<T> extends MarkedSpan<T> {
  continued: boolean;
}

/**
 * Display text cut into words and marks. Spans are raw offsets; one inside another nests, and one that
 * overlaps the end of another goes on as a second, `continued` mark after it. All segments' words, joined, are the
 * display text.
 */
export function toSegments<T>(text: DisplayText, spans: readonly MarkedSpan<T>[]): Segment<T>[] {
  const open = spans.map((span) => ({
    ...toDisplaySpan(text, span),
    item: span.item,
    continued: false,
  }));
  return nest(text.display, open, 0, text.display.length);
}

function nest<T>(
  display: string,
  spans: readonly OpenSpan<T>[],
  from: number,
  to: number,
): Segment<T>[] {
  const segments: Segment<T>[] = [];
  let queue = sortOuterFirst(spans);
  let at = from;
  for (let first = queue[0]; first; first = queue[0]) {
    const { start, end, item, continued } = first;
    if (start > at) segments.push(display.slice(at, start));
    const inside: OpenSpan<T>[] = [];
    const after: OpenSpan<T>[] = [];
    for (const span of queue.slice(1)) {
      if (span.start >= end) after.push(span);
      else inside.push({ ...span, end: Math.min(span.end, end) });
      if (span.start < end && span.end > end) after.push({ ...span, start: end, continued: true });
    }
    segments.push({ item, continued, children: nest(display, inside, start, end) });
    at = end;
    queue = sortOuterFirst(after);
  }
  if (at < to) segments.push(display.slice(at, to));
  return segments;
}

function sortOuterFirst<T>(spans: readonly OpenSpan<T>[]): OpenSpan<T>[] {
  return spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
