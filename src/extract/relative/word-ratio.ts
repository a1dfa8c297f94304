import { EXACT_WORDS } from "#src/extract/lexicon/number-words.ts";
import type { Ratio } from "#src/extract/relative/ratio.ts";
import { normAt, type Token } from "#src/extract/tokens/token.ts";

/** By the first letter of "doubles", "triples", "quadruples". */
const MANIFOLD: Readonly<Record<string, number>> = { d: 2, t: 3, q: 4 };

const FRACTIONS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  tenth: 1 / 10,
  hundredth: 1 / 100,
  thousandth: 1 / 1000,
};

/** A ratio that is a word: "twice", "half", "a third", "one-tenth". */
export function readWordRatio(tokens: readonly Token[], index: number): Ratio | null {
  const word = normAt(tokens, index);
  const exact = { first: index, numberFirst: index, bound: "exact" } as const;
  const simple = (form: "times" | "share", value: number, next: number): Ratio => ({
    ...exact,
    form,
    next,
    numberNext: next,
    low: value,
    high: value,
    unit: form === "times" ? "×" : "%",
  });
  const manifold = /^(?:double|triple|quadruple)(?:s|d)?$|^(?:doubl|tripl|quadrupl)ing$/.exec(word);
  if (manifold) return simple("times", MANIFOLD[word[0] ?? ""] ?? 2, index + 1);
  const fold = /^([a-z]+)fold$/.exec(word);
  const folds =
    fold && Object.hasOwn(EXACT_WORDS, fold[1] ?? "") ? EXACT_WORDS[fold[1] ?? ""] : undefined;
  if (folds !== undefined) return simple("times", folds, index + 1);
  if (word === "twice") return simple("times", 2, index + 1);
  if (word === "thrice") return simple("times", 3, index + 1);
  const isAndHalf = normAt(tokens, index - 1) === "a" && normAt(tokens, index - 2) === "and";
  if (/^(?:half|halv(?:es|ing|e|ed))$/.test(word) && !isAndHalf)
    return simple("share", 0.5, index + 1);
  const parts = Object.hasOwn(EXACT_WORDS, word) ? (EXACT_WORDS[word] ?? 0) : 0;
  // "One and a half" is no half.
  if (!(word === "a" || parts >= 1) || normAt(tokens, index - 1) === "and") return null;
  const hyphen = normAt(tokens, index + 1) === "-" ? 1 : 0;
  const fraction = normAt(tokens, index + 1 + hyphen).replace(/(?<=[dhr])s$/, "");
  const value = Object.hasOwn(FRACTIONS, fraction) ? FRACTIONS[fraction] : undefined;
  return value === undefined
    ? null
    : simple("share", Math.max(parts, 1) * value, index + 2 + hyphen);
}
