import {
  EXACT_WORDS,
  MAGNITUDE_LETTERS,
  MAGNITUDE_WORDS,
  ORDER_WORDS,
  PAIR_QUANTIFIERS,
  VAGUE_QUANTIFIERS,
} from "#src/extract/lexicon/number-words.ts";
import type { Amount } from "#src/extract/numbers/amount.ts";
import { normAt, OPENS_NUMBER, spells, type Token } from "#src/extract/tokens/token.ts";

const EXACT = new Map(Object.entries(EXACT_WORDS));
const ORDERS = new Map(Object.entries(ORDER_WORDS));
const MAGNITUDES = new Map(Object.entries(MAGNITUDE_WORDS));
const LETTERS = new Map(Object.entries(MAGNITUDE_LETTERS));

function readMagnitudes(tokens: readonly Token[], index: number): { factor: number; next: number } {
  let factor = 1;
  let next = index;
  const letter = tokens[index];
  const thousands = letter?.kind === "word" && letter.glued ? LETTERS.get(letter.norm) : undefined;
  if (thousands !== undefined) {
    factor = thousands;
    next += 1;
  }
  for (;;) {
    const hyphen = normAt(tokens, next) === "-" ? 1 : 0;
    const magnitude = MAGNITUDES.get(normAt(tokens, next + hyphen));
    if (magnitude === undefined) return { factor, next };
    factor *= magnitude;
    next += hyphen + 1;
  }
}

/** "3 x 10^5": a power that multiplies the number before it. */
function readScientific(tokens: readonly Token[], index: number): { factor: number; next: number } {
  const sign = normAt(tokens, index);
  const power = tokens[index + 1];
  const isPower = (sign === "x" || sign === "*") && power?.norm === "10^";
  return isPower ? { factor: power.value ?? 1, next: index + 2 } : { factor: 1, next: index };
}

function readDigits(tokens: readonly Token[], first: number): Amount | null {
  const token = tokens[first];
  if (token?.kind !== "number" || token.value === null) return null;
  const power = readScientific(tokens, first + 1);
  const { factor, next } = readMagnitudes(tokens, power.next);
  const value = token.value * power.factor * factor;
  return { first, next, low: value, high: value, form: "exact", isArticle: false };
}

/** "thousands of", "tens of thousands of", "hundreds of". */
function readOrder(tokens: readonly Token[], first: number): Amount | null {
  let order = ORDERS.get(normAt(tokens, first));
  if (!order) return null;
  let next = first + 1;
  for (;;) {
    if (normAt(tokens, next) !== "of") break;
    const more = ORDERS.get(normAt(tokens, next + 1));
    if (!more) {
      next += 1;
      break;
    }
    order = { low: order.low * more.low, high: order.high * more.low };
    next += 2;
  }
  return { first, next, low: order.low, high: order.high, form: "order", isArticle: false };
}

/** What vague numbers open with. */
const VAGUE_WORDS: ReadonlySet<string> = new Set([
  ...[...PAIR_QUANTIFIERS, ...VAGUE_QUANTIFIERS].map(([word]) => word ?? ""),
  "many",
]);

function readVague(tokens: readonly Token[], first: number): Amount | null {
  if (!VAGUE_WORDS.has(normAt(tokens, first))) return null;
  const pair = PAIR_QUANTIFIERS.find((norms) => spells(tokens, first, norms));
  if (pair) {
    return { first, next: first + pair.length, low: 2, high: 2, form: "about", isArticle: false };
  }
  const norms =
    VAGUE_QUANTIFIERS.find((words) => spells(tokens, first, words)) ??
    // "Many hours" is no amount, "many thousand hours" is.
    (normAt(tokens, first) === "many" ? ["many"] : undefined);
  if (!norms) return null;
  const after = first + norms.length;
  const order = readOrder(tokens, after);
  if (order) return { ...order, first };
  const { factor, next } = readMagnitudes(tokens, after);
  // "Many thousand" says no more than "thousands" does.
  const isMany = norms[0] === "many";
  if (isMany && factor === 1) return null;
  const low = isMany ? factor : 2 * factor;
  return { first, next, low, high: 10 * factor, form: "order", isArticle: false };
}

function isArticleAt(tokens: readonly Token[], index: number): boolean {
  const norm = normAt(tokens, index);
  return norm === "a" || norm === "an";
}

function readWords(tokens: readonly Token[], first: number): Amount | null {
  const word = normAt(tokens, first);
  let value = EXACT.get(word);
  if (value === undefined) return null;
  let next = first + 1;
  const hyphen = normAt(tokens, next) === "-" ? 1 : 0;
  const unit = EXACT.get(normAt(tokens, next + hyphen));
  if (value >= 20 && unit !== undefined && unit >= 1 && unit < 10) {
    value += unit;
    next += hyphen + 1;
  }
  if (word === "half") {
    const article = normAt(tokens, next);
    const of = article === "of" ? 1 : 0;
    if (isArticleAt(tokens, next + of)) next += of + 1;
    else if (article === "-") next += 1;
  } else if (word === "one" && normAt(tokens, next) === "single") {
    next += 1;
  }
  if (spells(tokens, next, ["and", "a", "half"])) {
    value += 0.5;
    next += 3;
  }
  const { factor, next: end } = readMagnitudes(tokens, next);
  return {
    first,
    next: end,
    low: value * factor,
    high: value * factor,
    form: "exact",
    isArticle: false,
  };
}

/** What may describe the one thing that an article counts. */
const DESCRIBED: ReadonlySet<string> = new Set(["single", "entire", "full", "whole", "mere"]);

/** "a", "an", "a single", "an entire", "a full", "a dozen", "a million", "half a". */
function readArticle(tokens: readonly Token[], first: number): Amount | null {
  if (!isArticleAt(tokens, first)) return null;
  const word = normAt(tokens, first + 1);
  const exact = { first, form: "exact", isArticle: false } as const;
  if (word === "half") return { ...exact, next: first + 2, low: 0.5, high: 0.5 };
  const { factor, next } = readMagnitudes(tokens, first + 1);
  if (factor > 1) return { ...exact, next, low: factor, high: factor };
  const described = DESCRIBED.has(word) ? 1 : 0;
  return { first, next: first + 1 + described, low: 1, high: 1, form: "exact", isArticle: true };
}

/** The words that a number can open with. */
export const NUMBER_OPENINGS: readonly string[] = [
  ...Object.keys(EXACT_WORDS),
  ...Object.keys(ORDER_WORDS),
  ...PAIR_QUANTIFIERS.map(([word]) => word ?? ""),
  ...VAGUE_QUANTIFIERS.map(([word]) => word ?? ""),
  "many",
  "a",
  "an",
];

/** Whether a number can open with a token at all; most tokens are done with by this. */
export function canOpenNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.bits & OPENS_NUMBER) !== 0;
}

/**
 * One number at token `first`, in digits or words, without its bounds: "2.788M", "one million",
 * "half a", "a pair of", "thousands of", "a few", "3 × 10^5". Null where none stands.
 */
export function readNumber(tokens: readonly Token[], first: number): Amount | null {
  const token = tokens[first];
  if (!canOpenNumber(token)) return null;
  if (token?.kind === "number") return readDigits(tokens, first);
  return (
    readVague(tokens, first) ??
    readOrder(tokens, first) ??
    readWords(tokens, first) ??
    readArticle(tokens, first)
  );
}
