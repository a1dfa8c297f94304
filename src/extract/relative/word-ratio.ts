import { wordSet } from "#src/extract/lexicon/word-set.ts";
import { EXACT_WORDS } from "#src/extract/lexicon/number-words.ts";
import type { Ratio } from "#src/extract/relative/ratio.ts";
import { normAt, type Token } from "#src/extract/tokens/token.ts";

/** By the first letter of "doubles", "triples", "quadruples". */
const MANIFOLD: Readonly<Record<string, number>> = { d: 2, t: 3, q: 4 };

const MANIFOLD_WORD = /^(?:double|triple|quadruple)(?:s|d)?$|^(?:doubl|tripl|quadrupl)ing$/;

const HALVES = wordSet("half halves halving halve halved");

const FRACTIONS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  tenth: 1 / 10,
  hundredth: 1 / 100,
  thousandth: 1 / 1000,
};

const EXACT = new Map(Object.entries(EXACT_WORDS));
const PARTS = new Map(Object.entries(FRACTIONS));

function ratioOf(form: "times" | "share", value: number, index: number, next: number): Ratio {
  return {
    form,
    first: index,
    next,
    numberFirst: index,
    numberNext: next,
    low: value,
    high: value,
    bound: "exact",
    unit: form === "times" ? "×" : "%",
  };
}

/** "a third", "one-tenth", "two fifths". */
function readParts(tokens: readonly Token[], index: number): Ratio | null {
  const word = normAt(tokens, index);
  const parts = EXACT.get(word) ?? 0;
  // "One and a half" is no half.
  if (!(word === "a" || parts >= 1) || normAt(tokens, index - 1) === "and") return null;
  const hyphen = normAt(tokens, index + 1) === "-" ? 1 : 0;
  const fraction = normAt(tokens, index + 1 + hyphen).replace(/(?<=[dhr])s$/, "");
  const value = PARTS.get(fraction);
  return value === undefined
    ? null
    : ratioOf("share", Math.max(parts, 1) * value, index, index + 2 + hyphen);
}

/** A ratio that is a word: "twice", "half", "a third", "one-tenth". */
export function readWordRatio(tokens: readonly Token[], index: number): Ratio | null {
  const word = normAt(tokens, index);
  if (tokens[index]?.kind === "number") return null;
  if (word === "twice") return ratioOf("times", 2, index, index + 1);
  if (word === "thrice") return ratioOf("times", 3, index, index + 1);
  const manifold = MANIFOLD_WORD.test(word) ? MANIFOLD[word[0] ?? ""] : undefined;
  if (manifold !== undefined) return ratioOf("times", manifold, index, index + 1);
  const folds = word.endsWith("fold") ? EXACT.get(word.slice(0, -4)) : undefined;
  if (folds !== undefined) return ratioOf("times", folds, index, index + 1);
  const isAndHalf = normAt(tokens, index - 1) === "a" && normAt(tokens, index - 2) === "and";
  if (!isAndHalf && HALVES.has(word)) return ratioOf("share", 0.5, index, index + 1);
  return readParts(tokens, index);
}
