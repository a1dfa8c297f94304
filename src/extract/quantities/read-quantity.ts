import type { Bound } from "#src/domain/interval.ts";
import { MATTER_OF, TIME_UNITS, type TimeUnit } from "#src/extract/lexicon/time-units.ts";
import {
  boundAmount,
  type BoundedAmount,
  boundedEnds,
  type CountingAmount,
  readCountingAmount,
} from "#src/extract/numbers/bounded-amount.ts";
import { canOpenNumber } from "#src/extract/numbers/read-number.ts";
import { readBoundAfter } from "#src/extract/numbers/read-bound.ts";
import { adjustDuringBound } from "#src/extract/quantities/during-bound.ts";
import type { Quantity } from "#src/extract/quantities/quantity.ts";
import {
  NAMES_DEVICE,
  nextWith,
  normAt,
  OPENS_MONEY,
  OPENS_NUMBER,
  spells,
  type Token,
} from "#src/extract/tokens/token.ts";
import { readAmountUnit } from "#src/extract/units/read-amount-unit.ts";
import { readDeviceTimeUnit } from "#src/extract/units/read-device-time-unit.ts";
import { readTimeUnit, type ReadTimeUnit, timeUnitAt } from "#src/extract/units/read-time-unit.ts";

type Measure = Pick<
  Quantity,
  | "kind"
  | "unit"
  | "factorLow"
  | "factorHigh"
  | "conversion"
  | "device"
  | "hardware"
  | "unitFirst"
  | "unitToken"
>;

/** What is measured in a unit of time: a duration, or device-time where a device is named with the unit. */
function timeMeasure(
  kind: "duration" | "device_time",
  name: string,
  { hours, name: unitName }: TimeUnit,
  place: Pick<Measure, "unitFirst" | "unitToken">,
  { device, hardware }: Pick<Measure, "device" | "hardware">,
): Measure {
  return {
    kind,
    unit: name,
    factorLow: hours,
    factorHigh: hours,
    conversion: hours === 1 ? "" : `h per ${unitName}`,
    device,
    hardware,
    unitFirst: place.unitFirst,
    unitToken: place.unitToken,
  };
}

const NO_DEVICE = { device: null, hardware: null } as const;

/** The fields are written out, in one order everywhere: copying them from object to object is slow. */
function build(
  tokens: readonly Token[],
  bounded: BoundedAmount,
  next: number,
  measure: Measure,
): Quantity {
  const { amount } = bounded;
  const after = readBoundAfter(tokens, next);
  const isExact = bounded.bound === "exact" || bounded.bound === "about";
  // A sign after the unit bounds only where it can be no "plus 3 hours on …".
  const takesAfter = isExact && after.bound !== null && normAt(tokens, next) !== "plus";
  const bound: Bound = takesAfter ? (after.bound ?? bounded.bound) : bounded.bound;
  const { low, high } = boundedEnds(amount, bound);
  return {
    kind: measure.kind,
    first: bounded.first,
    next: takesAfter ? after.next : next,
    numberFirst: amount.first,
    numberNext: amount.next,
    low,
    high,
    bound,
    unit: measure.unit,
    factorLow: measure.factorLow,
    factorHigh: measure.factorHigh,
    conversion: measure.conversion,
    device: measure.device,
    hardware: measure.hardware,
    unitFirst: measure.unitFirst,
    unitToken: measure.unitToken,
    isCarried: false,
    isAdjective: normAt(tokens, bounded.next) === "-" && tokens[bounded.next]?.glued === true,
    change: null,
  };
}

function readDeviceTime(tokens: readonly Token[], counting: CountingAmount): Quantity | null {
  const unit = readDeviceTimeUnit(tokens, counting.next);
  if (!unit) return null;
  const { device, hardware } = unit;
  const name = hardware?.name ?? (device === "accelerator" ? device : device.toUpperCase());
  const place = { unitFirst: unit.first, unitToken: unit.next - 1 };
  const measure = timeMeasure("device_time", `${name}-${unit.unit.name}s`, unit.unit, place, unit);
  return adjustDuringBound(
    tokens,
    build(tokens, boundAmount(tokens, counting), unit.next, measure),
  );
}

const AND_A_HALF = ["and", "a", "half"];

function isAndHalf(tokens: readonly Token[], next: number): boolean {
  return spells(tokens, next, AND_A_HALF);
}

function afterHalf(tokens: readonly Token[], next: number): number {
  return isAndHalf(tokens, next) ? next + 3 : next;
}

/** "a day and a half" is one and a half. */
function addHalf(tokens: readonly Token[], bounded: BoundedAmount, next: number): BoundedAmount {
  if (!isAndHalf(tokens, next)) return bounded;
  const { amount } = bounded;
  return { ...bounded, amount: { ...amount, low: amount.low + 0.5, high: amount.high + 0.5 } };
}

/** "several hours or even days", "several hours to even months": the vague number holds for a second unit. */
function widen(tokens: readonly Token[], quantity: Quantity): Quantity {
  const joiner = normAt(tokens, quantity.next);
  const isEven = normAt(tokens, quantity.next + 1) === "even";
  if (quantity.bound !== "order" || !(joiner === "or" || (joiner === "to" && isEven)))
    return quantity;
  const index = quantity.next + (isEven ? 2 : 1);
  const unit = timeUnitAt(tokens, index);
  if (!unit || unit.hours <= quantity.factorHigh) return quantity;
  return { ...quantity, next: index + 1, factorHigh: unit.hours, conversion: "h per unit" };
}

/** "a second" is an ordinal and "a min" a function, unless bound ("under a second"); "1000s of" counts. */
function isNoAmount(tokens: readonly Token[], bounded: BoundedAmount, read: ReadTimeUnit): boolean {
  const unit = tokens[read.index];
  if (unit?.norm === "s" && (normAt(tokens, read.next) === "of" || bounded.amount.low % 100 === 0))
    return true;
  return (
    bounded.amount.isArticle &&
    bounded.bound === "exact" &&
    /^(?:second|min|s|h)$/.test(unit?.norm ?? "")
  );
}

function readDuration(tokens: readonly Token[], counting: CountingAmount): Quantity | null {
  const read = readTimeUnit(tokens, counting.next);
  if (!read) return null;
  const bounded = boundAmount(tokens, counting);
  if (isNoAmount(tokens, bounded, read)) return null;
  const place = { unitFirst: read.index, unitToken: read.index };
  const measure = timeMeasure("duration", `${read.unit.name}s`, read.unit, place, NO_DEVICE);
  const whole = addHalf(tokens, bounded, read.next);
  return adjustDuringBound(tokens, build(tokens, whole, afterHalf(tokens, read.next), measure));
}

function readOther(tokens: readonly Token[], counting: CountingAmount): Quantity | null {
  const read = readAmountUnit(tokens, counting.next);
  if (!read) return null;
  const { unit } = read;
  return build(tokens, boundAmount(tokens, counting), read.next, {
    kind: unit.kind,
    unit: unit.name,
    factorLow: unit.factor,
    factorHigh: unit.factor,
    conversion: unit.factor === 1 ? "" : `per ${unit.name}`,
    device: null,
    hardware: null,
    unitFirst: read.next - 1,
    unitToken: read.next - 1,
  });
}

/** A number after a dollar sign: "$0.1 million", "\300,000", "US$5-$20", "$100K+". */
function readMoney(tokens: readonly Token[], sign: number): Quantity | null {
  const before = tokens[sign - 1];
  const opens = before?.norm === "us" && tokens[sign]?.glued ? sign - 1 : sign;
  const counting = readCountingAmount(tokens, sign + 1);
  if (!counting) return null;
  return build(tokens, boundAmount(tokens, counting, opens), counting.next, {
    kind: "money",
    unit: "US$",
    factorLow: 1,
    factorHigh: 1,
    conversion: "",
    device: null,
    hardware: null,
    unitFirst: sign,
    unitToken: sign,
  });
}

const A_MATTER_OF = ["a", "matter", "of"];

/** "a matter of hours": an amount without any number. */
function readMatterOf(tokens: readonly Token[], first: number): Quantity | null {
  if (normAt(tokens, first + 1) !== "matter") return null;
  const word = normAt(tokens, first + 3);
  const range = Object.hasOwn(MATTER_OF, word) ? MATTER_OF[word] : undefined;
  const unit = TIME_UNITS[word];
  if (!spells(tokens, first, A_MATTER_OF) || !range || !unit) return null;
  const { low, high } = range;
  const amount = { first, next: first + 3, low, high, form: "order", isArticle: false } as const;
  const place = { unitFirst: first + 3, unitToken: first + 3 };
  const measure = timeMeasure("duration", `${unit.name}s`, unit, place, NO_DEVICE);
  const bounded = { amount, first, next: first + 3, bound: "order" } as const;
  return build(tokens, bounded, first + 4, measure);
}

/** The next token that a quantity can open with: a number, a sign of money, or the device of a unit before its number. */
export function nextOpening(tokens: readonly Token[], index: number): number {
  return nextWith(tokens, index, OPENS_NUMBER | OPENS_MONEY | NAMES_DEVICE);
}

/** The quantity whose number, sign or phrase opens at token `index`; null where none does. */
export function readQuantity(tokens: readonly Token[], index: number): Quantity | null {
  const opens = normAt(tokens, index);
  if (opens === "$" || (opens === "usd" && tokens[index + 1]?.kind === "number")) {
    return readMoney(tokens, index);
  }
  if (!canOpenNumber(tokens[index])) return null;
  const matter = readMatterOf(tokens, index);
  if (matter) return matter;
  const counting = readCountingAmount(tokens, index);
  if (!counting) return null;
  const time = readDeviceTime(tokens, counting) ?? readDuration(tokens, counting);
  if (time) return widen(tokens, time);
  return counting.amount.isArticle ? null : readOther(tokens, counting);
}
