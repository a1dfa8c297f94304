import { wordSet } from "#src/extract/lexicon/word-set.ts";
import type { Ratio } from "#src/extract/relative/ratio.ts";
import { normAt, type Token } from "#src/extract/tokens/token.ts";

/** What ends a phrase that a ratio opens. */
export const BREAK: ReadonlySet<string> = wordSet(". ; : ( ) , and while but with which than");

/** "600x increase in speed", "a 2x gain in training efficiency": the token behind. */
export function speedGainAfter(tokens: readonly Token[], ratio: Ratio): number | null {
  if (!/^(?:increase|gain|improvement|boost)s?$/.test(normAt(tokens, ratio.next))) return null;
  if (normAt(tokens, ratio.next + 1) !== "in") return null;
  for (let index = ratio.next + 2; index < ratio.next + 7; index += 1) {
    if (/^(?:speed|efficiency)$/.test(normAt(tokens, index))) return index + 1;
  }
  return null;
}

/** What more of makes the measured side dearer. */
const MORE_OF: ReadonlySet<string> = wordSet(
  "compute computation computations computational computing training pretraining search gpu tpu flops",
);

/** "a 5% increase in training time", "10% more GPU hours", "30x more compute": the token behind the word. */
export function timeGainAfter(tokens: readonly Token[], ratio: Ratio): number | null {
  const word = normAt(tokens, ratio.next);
  if (word === "more") {
    const isDearer = ratio.form === "share" || MORE_OF.has(normAt(tokens, ratio.next + 1));
    return isDearer ? ratio.next + 1 : null;
  }
  if (!/^(?:increase|overhead)$/.test(word) || normAt(tokens, ratio.next + 1) !== "in") return null;
  return speedGainAfter(tokens, ratio) === null ? ratio.next + 1 : null;
}

/** "a training speedup of 3x", "a reduction of 40%": the token of the noun. */
export function nounBefore(tokens: readonly Token[], ratio: Ratio): number | null {
  if (normAt(tokens, ratio.first - 1) !== "of") return null;
  const at = ratio.first - 2;
  const noun = normAt(tokens, at);
  if (/^(?:speedups?|accelerations?|reductions?|savings?|decrease)$/.test(noun)) return at;
  const isSpelledOut = /^ups?$/.test(noun) && normAt(tokens, at - 1) === "-";
  return isSpelledOut && normAt(tokens, at - 2) === "speed" ? at - 2 : null;
}

/** Tokens from "higher" to the efficiency that is. */
const EFFICIENCY_REACH = 4;

/** The token behind an efficiency that a ratio raises; null where it raises something else. */
export function efficiencyAfter(tokens: readonly Token[], ratio: Ratio): number | null {
  if (!/^(?:higher|greater|better|more)$/.test(normAt(tokens, ratio.next))) return null;
  for (let index = ratio.next + 1; index <= ratio.next + EFFICIENCY_REACH; index += 1) {
    const norm = normAt(tokens, index);
    if (/^(?:efficiency|efficient|speed)$/.test(norm)) return index + 1;
    if (BREAK.has(norm) || /^(?:learning|sample|data|parameter|memory|energy)$/.test(norm))
      return null;
  }
  return null;
}
