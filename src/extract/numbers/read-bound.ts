import type { Bound } from "#src/domain/interval.ts";
import {
  BOUND_AFTER,
  BOUND_BEFORE,
  BOUND_FILLERS,
  EXACT_BEFORE,
} from "#src/extract/lexicon/bound-words.ts";
import { normAt, normsBefore, type Token } from "#src/extract/tokens/token.ts";

/** Longest run of words that is a bound ("on the order of"), and of fillers before the number. */
const MAX_BOUND_WORDS = 4;
const MAX_FILLERS = 3;

export interface StatedBound {
  bound: Extract<Bound, "about" | "at_least" | "at_most"> | null;
  /** First token of the bound words, or of the number where there are none. */
  first: number;
}

/** What bound words end with, and what those behind a number begin with: most tokens are done with by this. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  Object.keys(BOUND_BEFORE).map((norms) => norms.split(" ").at(-1) ?? ""),
);
const FIRST_WORDS_AFTER: ReadonlySet<string> = new Set(
  Object.keys(BOUND_AFTER).map((norms) => norms.split(" ")[0] ?? ""),
);

function matchEndingAt(tokens: readonly Token[], end: number): StatedBound | null {
  if (!LAST_WORDS.has(normAt(tokens, end - 1))) return null;
  for (let length = MAX_BOUND_WORDS; length > 0; length -= 1) {
    const norms = normsBefore(tokens, end, length);
    if (norms !== null && Object.hasOwn(BOUND_BEFORE, norms)) {
      return { bound: BOUND_BEFORE[norms] ?? null, first: end - length };
    }
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
    const match = matchEndingAt(tokens, end);
    // "less than the 900 GPU hours of …" compares, it does not bound.
    const isCompared = normsBefore(tokens, end + 1, 1) === "the" && end < first;
    if (match && isCompared && normsBefore(tokens, end, 1) === "than") return found;
    if (match && (found.bound === null || match.bound !== "about")) {
      found = match;
      end = match.first;
      if (match.bound !== "about") return found;
      continue;
    }
    const before = normsBefore(tokens, end, 1) ?? "";
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
  if (!FIRST_WORDS_AFTER.has(normAt(tokens, next))) return { bound: null, next };
  for (const length of [2, 1]) {
    const norms = normsBefore(tokens, next + length, length);
    if (norms !== null && Object.hasOwn(BOUND_AFTER, norms)) {
      return { bound: BOUND_AFTER[norms] ?? null, next: next + length };
    }
  }
  return { bound: null, next };
}
