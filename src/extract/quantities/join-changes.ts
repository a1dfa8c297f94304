import type { Quantity } from "#src/extract/quantities/quantity.ts";
import { normAt, type Token } from "#src/extract/tokens/token.ts";

/** Tokens before "from" that are looked at for a word of change. */
const REACH = 16;

/** How many tokens may part "from X" and "to Y". */
const MAX_APART = 12;

const CHANGE =
  /^(?:reduc|decreas|cut|lower|shrink|shrunk|drop|fall|fell|bring|brought|improv|accelerat|speed|shorten|compress|slash|narrow|down|minimi|save|saving|go|went|scal|increas|grow|grew|ris|rose)/;

const TO: ReadonlySet<string> = new Set(["to", "->", "down", "into"]);

const VERSUS =
  /^(?:vs|versus|vs \.|compared to|compared with|instead of|rather than|as opposed to)$/;

/** "4 GPU hours versus thousands": this work's amount, then the comparator's. */
function isVersus(tokens: readonly Token[], left: Quantity, right: Quantity): boolean {
  if (right.first - left.next > 4) return false;
  const between = tokens.slice(left.next, right.first).map((token) => token.norm);
  return VERSUS.test(between.join(" ").replaceAll(/^, | (?:a|the)$/g, ""));
}

/** The token before a pair's first amount, past its own bound words. */
function isAfterFrom(tokens: readonly Token[], left: Quantity): boolean {
  const before = normAt(tokens, left.first - 1);
  return before === "from" || normAt(tokens, left.first - 2) === "from";
}

function saysChange(tokens: readonly Token[], left: Quantity): boolean {
  for (let index = left.first - 1; index >= Math.max(0, left.first - REACH); index -= 1) {
    if (CHANGE.test(normAt(tokens, index))) return true;
  }
  return false;
}

function isTo(tokens: readonly Token[], left: Quantity, right: Quantity): boolean {
  // "from over 36 days for large models to just 14 hours"
  const isFar = right.first - left.next > 3;
  if (isFar) {
    const isPair = isAfterFrom(tokens, left) && normAt(tokens, right.first - 1) === "to";
    return isPair && right.first - left.next <= MAX_APART;
  }
  return TO.has(normAt(tokens, left.next)) || normAt(tokens, right.first - 1) === "to";
}

function hours(quantity: Quantity, end: "low" | "high"): number {
  const factor = end === "low" ? quantity.factorLow : quantity.factorHigh;
  return (quantity[end] ?? 0) * factor;
}

/** "20 minutes to 5 hours", "45 minutes -- 2 hours": two amounts that are the ends of one. */
function joinRange(tokens: readonly Token[], left: Quantity, right: Quantity): Quantity | null {
  const joiner = normAt(tokens, left.next);
  const isDash = /^-{1,3}$/.test(joiner);
  const isPlain = left.bound !== "order" && right.bound === "exact";
  if (!(isDash || joiner === "to") || right.first !== left.next + 1 || !isPlain) return null;
  if (left.kind !== right.kind || hours(left, "low") >= hours(right, "high")) return null;
  return {
    ...left,
    next: right.next,
    low: left.low ?? left.high,
    high: right.high,
    bound: "between",
    factorHigh: right.factorHigh,
    unit: left.unit === right.unit ? left.unit : `${left.unit} to ${right.unit}`,
    conversion: left.conversion === right.conversion ? left.conversion : "h per unit",
    device: right.device ?? left.device,
    hardware: right.hardware ?? left.hardware,
    unitToken: right.unitToken,
  };
}

/** "1 GPU hour (or 10 hours including …)", "30 GPU hours instead of 3 days": the unit's device holds on. */
function inheritDevice(tokens: readonly Token[], left: Quantity, right: Quantity): Quantity {
  if (left.kind !== "device_time" || right.kind !== "duration") return right;
  const between = tokens.slice(left.next, right.first).map((token) => token.norm);
  if (
    !/^(?:\( )?(?:or|vs|versus|vs \.|instead of|rather than|down to|to|->)$/.test(between.join(" "))
  )
    return right;
  const { device, hardware } = left;
  return { ...right, kind: "device_time", device, hardware };
}

/**
 * Joins neighbours that "to" ties together: a rise is one range unless the sentence tells of a
 * change; a change is two amounts, what it was (`from`) and what it is (`to`).
 */
export function joinChanges(tokens: readonly Token[], quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const own of quantities) {
    const left = joined.at(-1);
    const quantity = left ? inheritDevice(tokens, left, own) : own;
    const isPair = left && left.kind === quantity.kind && isTo(tokens, left, quantity);
    const isComparable = left && left.change === null;
    const falls = left && hours(left, "low") > hours(quantity, "high");
    const isChange =
      isPair && isComparable && (falls || (isAfterFrom(tokens, left) && saysChange(tokens, left)));
    const range = left && !isChange ? joinRange(tokens, left, quantity) : null;
    if (isComparable && left.kind === quantity.kind && isVersus(tokens, left, quantity)) {
      joined[joined.length - 1] = { ...left, change: "to" };
      joined.push({ ...quantity, change: "from" });
    } else if (range) {
      joined[joined.length - 1] = range;
    } else if (isChange) {
      joined[joined.length - 1] = { ...left, change: "from" };
      joined.push({ ...quantity, change: "to" });
    } else {
      joined.push(quantity);
    }
  }
  return joined;
}
