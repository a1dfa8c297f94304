import {
  AMOUNT_UNITS,
  type AmountUnit,
  FLOP_RATE_UNITS,
  POWER_UNITS,
  SECONDS_PER_DAY,
} from "#src/extract/lexicon/amount-units.ts";
import { normAt, type Token } from "#src/extract/tokens/token.ts";
import { readEmissionsUnit } from "#src/extract/units/read-emissions-unit.ts";
import { timeUnitAt } from "#src/extract/units/read-time-unit.ts";

export interface ReadAmountUnit {
  unit: AmountUnit;
  next: number;
}

const UNITS = new Map(Object.entries(AMOUNT_UNITS));
const RATES = new Map(Object.entries(FLOP_RATE_UNITS));
const POWERS = new Map(Object.entries(POWER_UNITS));

/** What "U.S." leaves before the unit. */
const COUNTRY: ReadonlySet<string> = new Set(["us", "u"]);

/** "petaflop/s-days", "PF-days", "PFLOPS-day": a rate kept up for a time. */
function readRateTime(tokens: readonly Token[], index: number): ReadAmountUnit | null {
  const rate = RATES.get(normAt(tokens, index));
  if (rate === undefined) return null;
  let next = index + 1;
  while (next < index + 6 && /^(?:\/|-|s|sec|second|per)$/.test(normAt(tokens, next))) next += 1;
  const time = timeUnitAt(tokens, next);
  if (!time) return null;
  const factor = (rate * SECONDS_PER_DAY * time.hours) / 24;
  return { unit: { kind: "operations", factor, name: `PFLOP/s-${time.name}` }, next: next + 1 };
}

/** "kilowatt-hours", "kW h", "MW·h": a power kept up for a time. */
function readPowerTime(tokens: readonly Token[], index: number): ReadAmountUnit | null {
  const unit = POWERS.get(normAt(tokens, index));
  if (!unit) return null;
  const time = index + (/^[-*]$/.test(normAt(tokens, index + 1)) ? 2 : 1);
  return /^(?:h|hrs?|hours?)$/.test(normAt(tokens, time)) ? { unit, next: time + 1 } : null;
}

/** "floating-point operations", where no "per second" makes them a rate. */
function readOperations(tokens: readonly Token[], index: number): ReadAmountUnit | null {
  if (normAt(tokens, index) !== "floating") return null;
  const point = normAt(tokens, index + 1) === "-" ? index + 2 : index + 1;
  if (normAt(tokens, point) !== "point" || normAt(tokens, point + 1) !== "operations") return null;
  if (normAt(tokens, point + 2) === "per") return null;
  return { unit: { kind: "operations", factor: 1, name: "FLOP" }, next: point + 2 };
}

/** A unit of money, energy, emissions or operations at token `first`; null for any other. */
export function readAmountUnit(tokens: readonly Token[], first: number): ReadAmountUnit | null {
  const index = normAt(tokens, first) === "-" ? first + 1 : first;
  const special =
    readRateTime(tokens, index) ??
    readPowerTime(tokens, index) ??
    readEmissionsUnit(tokens, index) ??
    readOperations(tokens, index);
  if (special) return special;
  // "3 US dollars", "3 U.S. dollars".
  const country = COUNTRY.has(normAt(tokens, index)) ? 1 : 0;
  const unit = UNITS.get(normAt(tokens, index + country));
  if (!unit) return null;
  const next = index + country + 1;
  // "TFLOP/s" is a rate.
  const isRate = unit.kind === "operations" && /^(?:\/|per)$/.test(normAt(tokens, next));
  return isRate ? null : { unit, next };
}
