import { findOccurrences, type Range } from "#src/evaluate/find-occurrences.ts";

/** Where a sentence may end: a stop, then a space and a capital, a digit or an opening sign. */
const SENTENCE_END = /[.!?]["')\]]*\s+(?=["'([$\\]?[A-Z0-9])/g;

/** The sentence of `text` that holds `range`, with the range in «…». */
export function quoteSentence(text: string, range: Range): string {
  let from = 0;
  let to = text.length;
  for (const stop of text.matchAll(SENTENCE_END)) {
    const end = stop.index + stop[0].length;
    if (end <= range.start) from = end;
    else if (stop.index >= range.end - 1) {
      to = end;
      break;
    }
  }
  const before = text.slice(from, range.start);
  const marked = `${before}«${text.slice(range.start, range.end)}»${text.slice(range.end, to)}`;
  return marked.replaceAll(/\s+/g, " ").trim();
}

/** The sentence of `text` that holds `quote`, at its first occurrence; the quote alone if it holds none. */
export function quoteSentenceOf(text: string, quote: string): string {
  const [range] = findOccurrences(text, quote);
  return range === undefined ? `«${quote}»` : quoteSentence(text, range);
}
