import type { Bound } from "#src/domain/interval.ts";
import {
  boundAmount,
  type CountingAmount,
  readBoundedAmount,
  readCountingAmount,
} from "#src/extract/numbers/bounded-amount.ts";
import { EXACT_WORDS } from "#src/extract/lexicon/number-words.ts";
import { readBoundAfter, readBoundBefore } from "#src/extract/numbers/read-bound.ts";
import { readWordRatio } from "#src/extract/relative/word-ratio.ts";
import { normAt, OPENS_RATIO, type Token } from "#src/extract/tokens/token.ts";

/** A number that compares, over tokens `first` to `next`, as the text gives it. */
export interface Ratio {
  /** `times` = "7x", "2-fold", "twice"; `share` = "10%", "half", given as 0.1; `order` = orders of magnitude. */
  form: "times" | "share" | "order";
  first: number;
  next: number;
  numberFirst: number;
  numberNext: number;
  low: number;
  high: number;
  bound: Bound;
  unit: "×" | "%" | "orders of magnitude";
}

function readSign(
  tokens: readonly Token[],
  index: number,
): { form: "times" | "share"; next: number } | null {
  const norm = normAt(tokens, index);
  if (norm === "%") return { form: "share", next: index + 1 };
  if (norm === "percent") return { form: "share", next: index + 1 };
  if (norm === "per" && normAt(tokens, index + 1) === "cent")
    return { form: "share", next: index + 2 };
  const hyphen = norm === "-" ? 1 : 0;
  const sign = normAt(tokens, index + hyphen);
  if (sign === "fold" || sign === "folds" || sign === "times" || sign === "x" || sign === "time") {
    // "3 x 256": a product, no comparison.
    const after = tokens[index + hyphen + 1];
    if (sign === "x" && (after?.kind === "number" || after?.kind === "hardware")) return null;
    // "A one-time increase" happens once.
    if (sign === "time" && (hyphen === 0 || /^(?:one|1)$/.test(normAt(tokens, index - 1))))
      return null;
    return { form: "times", next: index + hyphen + 1 };
  }
  return null;
}

function readOrders(tokens: readonly Token[], counting: CountingAmount | null): Ratio | null {
  if (!counting || counting.amount.form === "order") return null;
  let { next } = counting;
  if (normAt(tokens, next) === "-") next += 1;
  const noun = normAt(tokens, next);
  if (noun !== "order" && noun !== "orders") return null;
  // "order-of-magnitude"
  if (normAt(tokens, next + 1) === "-" && normAt(tokens, next + 3) === "-") {
    if (normAt(tokens, next + 2) !== "of" || normAt(tokens, next + 4) !== "magnitude") return null;
    next += 2;
  } else if (normAt(tokens, next + 1) !== "of" || !/^magnitudes?$/.test(normAt(tokens, next + 2))) {
    return null;
  }
  const { amount, first } = boundAmount(tokens, counting);
  return {
    form: "order",
    first,
    next: next + 3,
    numberFirst: amount.first,
    numberNext: amount.next,
    low: 10 ** amount.low,
    high: 10 ** amount.high,
    bound: "order",
    unit: "orders of magnitude",
  };
}

function readSignBefore(tokens: readonly Token[], index: number): Ratio | null {
  if (normAt(tokens, index) !== "x" || tokens[index + 1]?.kind !== "number") return null;
  if (tokens[index]?.glued || !tokens[index + 1]?.glued) return null;
  const value = tokens[index + 1]?.value ?? null;
  if (value === null) return null;
  const after = readBoundAfter(tokens, index + 2);
  return {
    form: "times",
    first: index,
    next: after.next,
    numberFirst: index,
    numberNext: index + 2,
    low: value,
    high: value,
    bound: after.bound ?? "exact",
    unit: "×",
  };
}

/** "by a factor of 8". */
function readFactor(tokens: readonly Token[], index: number): Ratio | null {
  if (normAt(tokens, index) !== "factor" || normAt(tokens, index + 1) !== "of") return null;
  const bounded = readBoundedAmount(tokens, index + 2);
  if (!bounded || bounded.amount.form === "order" || bounded.amount.isArticle) return null;
  const { amount, bound } = bounded;
  const next = /^(?:x|times)$/.test(normAt(tokens, bounded.next)) ? bounded.next + 1 : bounded.next;
  return {
    form: "times",
    first: normAt(tokens, index - 1) === "a" ? index - 1 : index,
    next,
    numberFirst: amount.first,
    numberNext: amount.next,
    low: amount.low,
    high: amount.high,
    bound,
    unit: "×",
  };
}

/** "1/8 of the compute". */
function readFraction(tokens: readonly Token[], index: number): Ratio | null {
  const slash = tokens[index + 1];
  if (slash?.norm !== "/" || !slash.glued) return null;
  const [top, bottom, after] = [tokens[index], tokens[index + 2], tokens[index + 3]];
  if (!bottom?.glued || !top?.value || !bottom.value) return null;
  if (!/^(?:of|the|as)$/.test(after?.norm ?? "") || top.value >= bottom.value) return null;
  const value = top.value / bottom.value;
  return {
    form: "share",
    first: index,
    next: index + 3,
    numberFirst: index,
    numberNext: index + 3,
    low: value,
    high: value,
    bound: "exact",
    unit: "%",
  };
}

/** "by 35 45%": a range whose sign was lost, as a tilde is that was taken for a blank. */
function readPartedRange(tokens: readonly Token[], counting: CountingAmount): Ratio | null {
  const { amount } = counting;
  const [low, high] = [tokens[amount.first], tokens[amount.next]];
  if (high?.kind !== "number") return null;
  if (amount.form !== "exact" || amount.next !== amount.first + 1) return null;
  if (!/^[1-9]\d$/.test(low?.norm ?? "") || !/^[1-9]\d$/.test(high?.norm ?? "")) return null;
  const isLed = /^(?:with|by|of|about|around|roughly|~|requires?|saves?|uses?|using|only)$/;
  const isRising = (low?.value ?? 0) < (high.value ?? 0) && !high.glued;
  if (!isRising || !isLed.test(normAt(tokens, amount.first - 1))) return null;
  const sign = readSign(tokens, amount.next + 1);
  if (sign?.form !== "share") return null;
  const { first, bound } = boundAmount(tokens, counting);
  return {
    form: "share",
    first,
    next: sign.next,
    numberFirst: amount.first,
    numberNext: amount.next + 1,
    low: (low?.value ?? 0) / 100,
    high: (high?.value ?? 0) / 100,
    bound: bound === "exact" || bound === "about" ? "between" : bound,
    unit: "%",
  };
}

/** Longest number that is written in one word with "fold". */
const LONGEST_FOLD = 6;

/** Words that open a ratio without being numbers. */
export const RATIO_OPENINGS: readonly string[] = [
  ..."x factor twice thrice half halve halves halved halving".split(" "),
  ..."double doubles doubled doubling triple triples tripled tripling".split(" "),
  ..."quadruple quadruples quadrupled quadrupling".split(" "),
  ...Object.keys(EXACT_WORDS)
    .filter((word) => word.length <= LONGEST_FOLD)
    .map((word) => `${word}fold`),
];

/** Whether a comparing number can open with a token at all. */
function canOpenRatio(token: Token | undefined): boolean {
  return token !== undefined && (token.bits & OPENS_RATIO) !== 0;
}

/** The comparing number at token `index`; null where none opens. */
export function readRatio(tokens: readonly Token[], index: number): Ratio | null {
  if (!canOpenRatio(tokens[index])) return null;
  const counting = readCountingAmount(tokens, index);
  const special =
    readOrders(tokens, counting) ??
    readSignBefore(tokens, index) ??
    readFraction(tokens, index) ??
    readFactor(tokens, index) ??
    readWordRatio(tokens, index);
  if (special) return withWordBound(tokens, special);
  if (!counting || counting.amount.isArticle || counting.amount.form === "order") return null;
  const parted = readPartedRange(tokens, counting);
  if (parted) return parted;
  const sign = readSign(tokens, counting.next);
  if (!sign) return null;
  const bounded = boundAmount(tokens, counting);
  const after = readBoundAfter(tokens, sign.next);
  const isOpen = bounded.bound === "exact" || bounded.bound === "about";
  const takesAfter = isOpen && after.bound !== null && after.next > sign.next;
  const scale = sign.form === "share" ? 100 : 1;
  const { amount, first } = bounded;
  return {
    form: sign.form,
    first,
    next: takesAfter ? after.next : sign.next,
    numberFirst: amount.first,
    numberNext: amount.next,
    low: amount.low / scale,
    high: amount.high / scale,
    bound: takesAfter ? (after.bound ?? bounded.bound) : bounded.bound,
    unit: sign.form === "share" ? "%" : "×",
  };
}

/** "More than twice", "less than half": the bound words before a ratio in words. */
function withWordBound(tokens: readonly Token[], ratio: Ratio): Ratio {
  if (ratio.form === "order") return ratio;
  const { bound, first } = readBoundBefore(tokens, ratio.first);
  return bound === null ? ratio : { ...ratio, first, bound };
}

const MAX_LIST = 4;

/**
 * Ratios that follow each other and share what is said of the last: "up to 3x and 11x speedup". A
 * limit that is said of the first holds for all.
 */
export function readRatioList(tokens: readonly Token[], index: number): Ratio[] {
  const ratios: Ratio[] = [];
  let at = index;
  while (ratios.length < MAX_LIST) {
    const ratio = readRatio(tokens, at);
    const [first] = ratios;
    if (!ratio || (first && ratio.form !== first.form)) break;
    const isLimited = first?.bound === "at_most" || first?.bound === "at_least";
    const bound = isLimited && ratio.bound !== "between" ? first.bound : ratio.bound;
    ratios.push({ ...ratio, bound });
    const joiner = normAt(tokens, ratio.next);
    if (joiner !== "and" && joiner !== ",") break;
    at = ratio.next + (normAt(tokens, ratio.next + 1) === "and" ? 2 : 1);
  }
  return ratios;
}
