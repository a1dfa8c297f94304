import { type DisplayText, toDisplaySpan, toDisplayText } from "#src/domain/display-text.ts";

/** Where a sentence may end: a stop that shortens no word, then a space and a capital, a digit or an opening sign. */
const SENTENCE_END =
  /(?<!\b(?:vs|e\.g|i\.e|al|cf|ca|approx|resp|Fig|Eq|Sec|Tab))[.!?]["')\]]*\s+(?=["'([$\\]?[\p{Lu}\d])/gu;

/** A longer sentence is cut on both sides of the quoted words. */
const MOST_LETTERS_BESIDE = 160;

/** Raw offsets, UTF-16 and half-open. */
interface Range {
  start: number;
  end: number;
}

/** A run of a sentence, as people read it. */
export interface SentencePart {
  text: string;
  isQuoted: boolean;
}

/**
 * The sentences of a raw field that hold the given spans of it, in reading order, each once and in parts, so that the
 * quoted words can be marked. What is cut off a long sentence is shown by an ellipsis.
 */
export function quoteSentences(raw: string, spans: readonly Range[]): SentencePart[][] {
  const text = toDisplayText(raw);
  const bySentence = new Map<number, { sentence: Range; spans: Range[] }>();
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const sentence = sentenceAround(raw, span);
    const known = bySentence.get(sentence.start);
    if (!known) bySentence.set(sentence.start, { sentence, spans: [span] });
    else {
      known.spans.push(span);
      known.sentence.end = Math.max(known.sentence.end, sentence.end);
    }
  }
  return [...bySentence.values()].map(({ sentence, spans: quoted }) =>
    cutParts(text, sentence, quoted),
  );
}

function sentenceAround(raw: string, { start, end }: Range): Range {
  let from = 0;
  for (const stop of raw.matchAll(SENTENCE_END)) {
    const next = stop.index + stop[0].length;
    if (next <= start) from = next;
    else if (stop.index >= end - 1) return { start: from, end: next };
  }
  return { start: from, end: raw.length };
}

function cutParts(text: DisplayText, sentence: Range, spans: readonly Range[]): SentencePart[] {
  const whole = toDisplaySpan(text, sentence);
  const parts: SentencePart[] = [];
  let at = whole.start;
  for (const span of spans) {
    const shown = toDisplaySpan(text, span);
    // Spans may overlap: what is marked already is not marked again.
    const start = Math.max(shown.start, at);
    if (shown.end <= start) continue;
    const before = text.display.slice(at, start);
    if (before) parts.push({ text: parts.length > 0 ? before : cutStart(before), isQuoted: false });
    parts.push({ text: text.display.slice(start, shown.end), isQuoted: true });
    at = shown.end;
  }
  const after = cutEnd(text.display.slice(at, whole.end).trimEnd());
  return after === "" ? parts : [...parts, { text: after, isQuoted: false }];
}

function cutStart(words: string): string {
  if (words.length <= MOST_LETTERS_BESIDE) return words.trimStart();
  return `… ${words.slice(-MOST_LETTERS_BESIDE).replace(/^\S*\s/u, "")}`;
}

function cutEnd(words: string): string {
  if (words.length <= MOST_LETTERS_BESIDE) return words;
  return `${words.slice(0, MOST_LETTERS_BESIDE).replace(/\s\S*$/u, "")} …`;
}
