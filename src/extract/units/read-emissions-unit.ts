import {
  CARBON,
  EMISSION_WORDS,
  JOINED_CARBON,
  MASS_UNITS,
  NO_GAS,
  PLAIN_MASS,
} from "#src/extract/lexicon/amount-units.ts";
import { normAt, type Token } from "#src/extract/tokens/token.ts";
import type { ReadAmountUnit } from "#src/extract/units/read-amount-unit.ts";

const MASSES = new Map(Object.entries(MASS_UNITS));

/** Most tokens that the name of a gas takes with its mark-up ("of CO<sub>2</sub>eq emissions"). */
const MAX_GAS = 16;

/** How many tokens before a bare mass emissions may have been spoken of. */
const SPOKEN_REACH = 40;

/** What typesetting leaves among the letters and digits of a formula. */
const MARKUP = /^(?:[_<>/()-]|sub|\\textsubscript|\\textsub|\\ce)$/;

const GAS_TAIL =
  /^(?:of|co|co2|2|₂|e|eq|co₂(?:e|eq)?|co2e|co2eq|emissions?|equiv|equivalents?|carbon|dioxide|greenhouse|gas(?:es)?)$/;

/** The words of a gas behind a mass: the first few joined, and the token behind the last. */
function readGas(tokens: readonly Token[], first: number): { words: string; next: number } {
  let words = "";
  let next = first;
  for (let index = first; index < first + MAX_GAS; index += 1) {
    const norm = normAt(tokens, index);
    if (MARKUP.test(norm)) continue;
    if (!GAS_TAIL.test(norm)) break;
    words += norm;
    next = index + 1;
  }
  return { words, next };
}

/** Whether emissions were spoken of before a bare mass: "a total CO2 emission of 473g", "…, and 50.5 tonnes". */
function isOfEmissions(tokens: readonly Token[], mass: number): boolean {
  if (!PLAIN_MASS.test(normAt(tokens, mass)) || NO_GAS.test(normAt(tokens, mass + 1))) return false;
  for (let index = mass - 1; index >= Math.max(0, mass - SPOKEN_REACH); index -= 1) {
    const isFootprint =
      normAt(tokens, index) === "footprint" && normAt(tokens, index - 1) === "carbon";
    if (isFootprint || EMISSION_WORDS.test(normAt(tokens, index))) return true;
  }
  return false;
}

/** A mass of greenhouse gas at token `first` ("tCO2e", "kg of CO$_2$", "metric tons of carbon"); null for any other. */
export function readEmissionsUnit(tokens: readonly Token[], first: number): ReadAmountUnit | null {
  const index = normAt(tokens, first) === "metric" ? first + 1 : first;
  const norm = normAt(tokens, index);
  const joined = norm.includes("co") ? JOINED_CARBON.exec(norm) : null;
  const mass = MASSES.get(joined?.[1] ?? norm);
  if (!mass) return null;
  const unit = { kind: "emissions", factor: mass.factor, name: `${mass.name} CO2e` } as const;
  const { words, next } = readGas(tokens, index + 1);
  if (joined) {
    // "kgCO$_2$": its digit stands behind the mark-up.
    const isWhole = /[2₂]/.test(joined[0]) || words.startsWith("2");
    return isWhole ? { unit, next } : null;
  }
  if (CARBON.test(words)) {
    return /^(?:fib|nano|steel|black|atoms?)/.test(normAt(tokens, next)) ? null : { unit, next };
  }
  return isOfEmissions(tokens, index) ? { unit, next: index + 1 } : null;
}
