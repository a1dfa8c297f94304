import { offsetsOf } from "#src/extract/figures/derive.ts";
import type { SentenceReading } from "#src/extract/figures/sentence-reading.ts";
import type { Ratio } from "#src/extract/relative/ratio.ts";
import type { Comparison } from "#src/extract/relative/read-comparison.ts";

/** How far, in characters, what is compared may stand from the comparison. */
const AFTER_REACH = 90;
const BEFORE_REACH = 70;
/** The same for a setting that opens the clause. */
const OPENING_REACH = 120;

const CLAUSE_END =
  /[;:(]|\.(?:\s|$)|, |\b(?:while|whilst|whereas|but|resulting in|leading to)\b|\bat (?:only |just |about |a mere |nearly )*\\?\$?\d|\b(?:and|or) (?:reduc|improv|achiev|speed|inference(?! (?:times?|costs?)\b)|inferr|signif|much|less|fewer|train|memory|an? |up to|over|about|\\?\$?\d)/i;
const CLAUSE_START = /^.*(?:(?<!i\.e|e\.g)[.;:]\s|, (?:and|while|but)\b|\bwhile\b)/is;

/** "6.0x (only 4 GPU hours) faster" */
const REMARK = /^\s?\([^()]{0,60}\)/;

/** The words around a comparison that tell what it compares. */
export interface Surroundings {
  /** From the ratio to the end of its clause. */
  after: string;
  /** From the start of the clause to the comparison. */
  before: string;
  /** The same from further off. */
  opening: string;
  /** What a verb of the comparison acts on; null without such a verb. */
  object: string | null;
  sentence: string;
  /** Offsets of the comparison's begin and of the ratio's end. */
  start: number;
  end: number;
}

/** What stands around a comparison, to the edges of its clause. */
export function surroundingsOf(
  reading: SentenceReading,
  ratio: Ratio,
  comparison: Comparison,
): Surroundings {
  const { text, tokens } = reading;
  const place = offsetsOf(tokens, ratio.first, ratio.next);
  const right = text
    .slice(place.end, Math.min(reading.end, place.end + AFTER_REACH))
    .replace(REMARK, "");
  const cut = right.slice(1).search(CLAUSE_END);
  const { start } = offsetsOf(tokens, comparison.first, comparison.next);
  const left = text.slice(Math.max(reading.start, start - BEFORE_REACH), start);
  const opening = text.slice(Math.max(reading.start, start - OPENING_REACH), start);
  const { object } = comparison;
  const inner = object && offsetsOf(tokens, object.first, object.next);
  return {
    after: cut === -1 ? right : right.slice(0, cut + 1),
    before: left.replace(CLAUSE_START, ""),
    opening: opening.replace(CLAUSE_START, ""),
    object: inner && object.next > object.first ? text.slice(inner.start, inner.end) : null,
    sentence: text.slice(reading.start, reading.end),
    start,
    end: place.end,
  };
}
