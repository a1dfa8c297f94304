import type { Bound } from "#src/domain/interval.ts";
import {
  BOUND_AFTER,
  BOUND_BEFORE,
  BOUND_FILLERS,
  EXACT_BEFORE,
} from "#src/extract/lexicon/bound-words.ts";
import { normAt, spells, type Token } from "#src/extract/tokens/token.ts";

/** Most fillers between bound words and the number. */
const MAX_FILLERS = 3;

export interface StatedBound {
  bound: Extract<Bound, "about" | "at_least" | "at_most"> | null;
  /** First token of the bound words, or of the number where there are none. */
  first: number;
}

interface BoundPhrase {
  words: readonly string[];
  bound: StatedBound["bound"];
}

/** Phrases by the word at one of their ends, the longest first: most tokens are done with by this. */
function indexPhrases(
  table: Readonly<Record<string, StatedBound["bound"]>>,
  end: 0 | -1,
): ReadonlyMap<string, BoundPhrase[]> {
  const byWord = new Map<string, BoundPhrase[]>();
  for (const [norms, bound] of Object.entries(table)) {
    const words = norms.split(" ");
    const word = words.at(end) ?? "";
    byWord.set(word, [...(byWord.get(word) ?? []), { words, bound }]);
  }
  for (const phrases of byWord.values()) {
    phrases.sort((left, right) => right.words.length - left.words.length);
  }
  return byWord;
}

const BY_LAST_WORD = indexPhrases(BOUND_BEFORE, -1);
const BY_FIRST_WORD = indexPhrases(BOUND_AFTER, 0);

function matchEndingAt(tokens: readonly Token[], end: number): StatedBound | null {
  const phrases = BY_LAST_WORD.get(normAt(tokens, end - 1));
  if (phrases === undefined) return null;
  for (const { words, bound } of phrases) {
    const first = end - words.length;
    if (spells(tokens, first, words)) return { bound, first };
  }
  return null;
}

/**
 * The bound words before the number at token `first`. Of two ("up to about 81%", "about under 5"),
 * the one that limits counts. "Only" and the like are taken into the quotation.
 */
export function readBoundBefore(tokens: readonly Token[], first: number): StatedBound {
  let found: StatedBound = { bound: null, first };
  let end = first;
  for (let fillers = 0; fillers <= MAX_FILLERS; fillers += 1) {
    const before = normAt(tokens, end - 1);
    const match = matchEndingAt(tokens, end);
    // "less than the 900 GPU hours of …" compares, it does not bound.
    if (match && before === "than" && end < first && normAt(tokens, end) === "the") return found;
    if (match && (found.bound === null || match.bound !== "about")) {
      found = match;
      end = match.first;
      if (match.bound !== "about") return found;
      continue;
    }
    if (!BOUND_FILLERS.has(before)) break;
    end -= 1;
    if (EXACT_BEFORE.has(before) && found.bound === null) found = { bound: null, first: end };
  }
  return found;
}

/** The bound words after token `next` ("+", "or more"): the bound and the first token behind them. */
export function readBoundAfter(
  tokens: readonly Token[],
  next: number,
): { bound: StatedBound["bound"]; next: number } {
  const phrases = BY_FIRST_WORD.get(normAt(tokens, next));
  const phrase = phrases?.find(({ words }) => spells(tokens, next, words));
  return phrase ? { bound: phrase.bound, next: next + phrase.words.length } : { bound: null, next };
}
