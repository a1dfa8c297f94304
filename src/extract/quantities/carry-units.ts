import { wordSet } from "#src/extract/lexicon/word-set.ts";
import {
  boundedEnds,
  combineBounds,
  readBoundedAmount,
} from "#src/extract/numbers/bounded-amount.ts";
import { readBoundBefore } from "#src/extract/numbers/read-bound.ts";
import { readNumber } from "#src/extract/numbers/read-number.ts";
import { readAmount } from "#src/extract/numbers/read-range.ts";
import type { Quantity } from "#src/extract/quantities/quantity.ts";
import { normAt, type Token } from "#src/extract/tokens/token.ts";

/** What may join a bare number to a later one with the unit. */
const CONNECTORS: ReadonlySet<string> = new Set([
  "to",
  "vs",
  "versus",
  "and",
  "or",
  ",",
  "/",
  "->",
]);

/** Numbers that one unit may hold for. */
const MAX_CARRIED = 4;

/** How far behind an amount a bare number may stand that its unit holds for. */
const FORWARD_REACH = 20;

/** How many tokens a number with its bound may take. */
const MAX_NUMBER_TOKENS = 4;

/** Before a list's first number stands a word that leads an amount in, not a name ("CIFAR 10 and …"). */
const LEADS_IN: ReadonlySet<string> = wordSet(
  "from to of by in at with for take takes took taking require requires required requiring need needs needed " +
    "cost costs only just over within under than about around approximately roughly nearly ~ ( : up is was are " +
    "were save saves saving between = respectively , and vs versus using use uses used spend spends spent ->",
);

/** The range that ends before token `end` and whose second number opens at `second` ("184-192"). */
function readRangeEnding(tokens: readonly Token[], second: number, end: number) {
  for (let first = second - 2; first >= Math.max(0, second - MAX_NUMBER_TOKENS); first -= 1) {
    const range = readAmount(tokens, first);
    if (range?.form === "between" && range.next === end) return range;
  }
  return null;
}

/** The bare number that ends before token `end`, if one does. */
function readNumberEnding(tokens: readonly Token[], end: number) {
  for (let first = end - 1; first >= Math.max(0, end - MAX_NUMBER_TOKENS); first -= 1) {
    const amount = readNumber(tokens, first);
    if (!amount || amount.isArticle || amount.next !== end) continue;
    const range = readRangeEnding(tokens, first, end) ?? amount;
    return { amount: range, ...readBoundBefore(tokens, range.first) };
  }
  return null;
}

function connectorBefore(tokens: readonly Token[], end: number): number | null {
  let index = end - 1;
  if (normAt(tokens, index) === "." && normAt(tokens, index - 1) === "vs") index -= 1;
  return CONNECTORS.has(normAt(tokens, index)) ? index : null;
}

function carryOnce(tokens: readonly Token[], quantity: Quantity): Quantity | null {
  let connector = connectorBefore(tokens, quantity.first);
  if (connector === null) return null;
  // "…up to a thousand, within ten seconds": what the comma parts is no list.
  const isLed = quantity.first < quantity.numberFirst && quantity.bound === "at_most";
  if (isLed && normAt(tokens, connector) === ",") return null;
  if (normAt(tokens, connector) === "and" && normAt(tokens, connector - 1) === ",") connector -= 1;
  const number = readNumberEnding(tokens, connector);
  if (!number || (number.amount.form === "order" && quantity.kind !== "device_time")) return null;
  if (!LEADS_IN.has(normAt(tokens, number.first - 1)) && number.bound === null) return null;
  const bound = combineBounds(number.amount, number.bound, null);
  return {
    ...quantity,
    ...boundedEnds(number.amount, bound),
    bound,
    first: number.first,
    next: number.amount.next,
    numberFirst: number.amount.first,
    numberNext: number.amount.next,
    isCarried: true,
    change: null,
  };
}

/**
 * Numbers before a quantity that its unit holds for, in the order of the text: the 675 of
 * "675 vs. 6,250 A100 GPU days", the 35.0 of "from 35.0 to 10.8 GPU hours".
 */
export function carryUnits(tokens: readonly Token[], quantity: Quantity): Quantity[] {
  const carried: Quantity[] = [];
  let last = quantity;
  while (carried.length < MAX_CARRIED) {
    const earlier = carryOnce(tokens, last);
    if (!earlier) break;
    carried.unshift(earlier);
    last = earlier;
  }
  return carried;
}

/** "savings up to ~68 and ~30 GPU hours": a limit that is said of a list's first holds for all. */
export function shareLimit(list: readonly Quantity[]): Quantity[] {
  const [first] = list;
  if (!first || (first.bound !== "at_most" && first.bound !== "at_least")) return [...list];
  const { bound } = first;
  return list.map((quantity) => {
    if (quantity.bound !== "about" && quantity.bound !== "exact") return quantity;
    const value = quantity.low ?? quantity.high ?? 0;
    return {
      ...quantity,
      ...boundedEnds({ low: value, high: value }, bound),
      bound,
      listHead: first,
    };
  });
}

/** Verbs after which a bare number is an amount of what was counted before it. */
const SPENDS: ReadonlySet<string> = wordSet(
  "take takes took taking require requires required requiring need needs needed consume consumes consumed " +
    "use uses used spend spends spent cost costs",
);

/** The bare number that "ours takes only 2." ends on, if its verb is at token `verb`. */
function readSpent(tokens: readonly Token[], verb: number, unit: Quantity): Quantity | null {
  let index = verb + 1;
  while (index < verb + 4 && readNumber(tokens, index) === null) index += 1;
  const bounded = readBoundedAmount(tokens, index);
  const after = bounded && (tokens[bounded.next]?.norm ?? ".");
  if (!bounded || bounded.amount.isArticle || !/^[.,;)]$/.test(after ?? "")) return null;
  const { amount, bound, first, next } = bounded;
  return {
    ...unit,
    ...boundedEnds(amount, bound),
    bound,
    first,
    next,
    numberFirst: amount.first,
    numberNext: amount.next,
    isCarried: true,
    change: null,
  };
}

/**
 * Bare numbers behind an amount of device-time that its unit holds for: "they consume 2,200 GPU
 * hours; we consume 90". `until` is where the next quantity begins.
 */
export function carryForward(
  tokens: readonly Token[],
  quantity: Quantity,
  until: number,
): Quantity[] {
  if (quantity.kind !== "device_time" || quantity.isCarried) return [];
  for (
    let index = quantity.next;
    index < Math.min(until, quantity.next + FORWARD_REACH);
    index += 1
  ) {
    const spent = SPENDS.has(normAt(tokens, index)) ? readSpent(tokens, index, quantity) : null;
    if (spent && spent.next <= until) return [spent];
  }
  return [];
}
