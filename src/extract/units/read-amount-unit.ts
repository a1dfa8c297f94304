import {
  AMOUNT_UNITS,
  type AmountUnit,
  CARBON,
  FLOP_RATE_UNITS,
  JOINED_CARBON,
  MASS_UNITS,
  SECONDS_PER_DAY,
} from "#src/extract/lexicon/amount-units.ts";
import { normAt, type Token } from "#src/extract/tokens/token.ts";
import { timeUnitAt } from "#src/extract/units/read-time-unit.ts";

export interface ReadAmountUnit {
  unit: AmountUnit;
  next: number;
}

const CARBON_TAIL =
  /^(?:of|co|2|co2|₂|_|-|e|eq|co2e|co2eq|emissions?|equivalents?|carbon|dioxide|greenhouse|gas(?:es)?)$/;

function readCarbon(tokens: readonly Token[], first: number): ReadAmountUnit | null {
  const index = normAt(tokens, first) === "metric" ? first + 1 : first;
  const joined = JOINED_CARBON.exec(normAt(tokens, index));
  const mass = MASS_UNITS[joined?.[1] ?? normAt(tokens, index)];
  if (!mass) return null;
  const unit: AmountUnit = { kind: "emissions", factor: mass.factor, name: `${mass.name} CO2e` };
  if (joined) return { unit, next: index + 1 };
  const hyphen = normAt(tokens, index + 1) === "-" ? 1 : 0;
  let next = index + 1 + hyphen;
  const words = `${normAt(tokens, next)}${normAt(tokens, next + 1)}${normAt(tokens, next + 2)}`;
  if (!CARBON.test(words)) return null;
  while (next < index + 8 && CARBON_TAIL.test(normAt(tokens, next))) next += 1;
  return { unit, next };
}

/** "petaflop/s-days", "PF-days", "PFLOPS-day": a rate kept up for a time. */
function readRateTime(tokens: readonly Token[], index: number): ReadAmountUnit | null {
  const rate = Object.hasOwn(FLOP_RATE_UNITS, normAt(tokens, index))
    ? FLOP_RATE_UNITS[normAt(tokens, index)]
    : undefined;
  if (rate === undefined) return null;
  let next = index + 1;
  while (next < index + 6 && /^(?:\/|-|s|sec|second|per)$/.test(normAt(tokens, next))) next += 1;
  const time = timeUnitAt(tokens, next);
  if (!time) return null;
  const factor = (rate * SECONDS_PER_DAY * time.hours) / 24;
  return { unit: { kind: "operations", factor, name: `PFLOP/s-${time.name}` }, next: next + 1 };
}

/** A unit of money, energy, emissions or operations at token `first`; null for any other. */
export function readAmountUnit(tokens: readonly Token[], first: number): ReadAmountUnit | null {
  const index = normAt(tokens, first) === "-" ? first + 1 : first;
  const special = readRateTime(tokens, index) ?? readCarbon(tokens, index);
  if (special) return special;
  // "3 US dollars", "3 U.S. dollars".
  const country = /^(?:us|u)$/.test(normAt(tokens, index)) ? 1 : 0;
  const word = normAt(tokens, index + country);
  const unit = Object.hasOwn(AMOUNT_UNITS, word) ? AMOUNT_UNITS[word] : undefined;
  if (!unit) return null;
  const next = index + country + 1;
  // "TFLOP/s" is a rate.
  const isRate = unit.kind === "operations" && /^(?:\/|per)$/.test(normAt(tokens, next));
  return isRate ? null : { unit, next };
}
