import { HOURS_PER_DAY, HOURS_PER_YEAR } from "#src/domain/hours.ts";
import type { Interval } from "#src/domain/interval.ts";
import { SUPERSCRIPTS } from "#src/domain/latex-symbols.ts";
import { BOUND_WORDS } from "#src/domain/words-names.ts";

export type CostUnit = "hours" | "days" | "years";

const WHOLE = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const THREE_DIGITS = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 3 });

/**
 * A number for people: whole numbers in full with commas, others to three digits, those of
 * a billion and more, or under a hundred-thousandth, as a power of ten.
 */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e9 || (size > 0 && size < 1e-5)) return formatPowerOfTen(value);
  return Number.isInteger(value) || size >= 1000 ? WHOLE.format(value) : THREE_DIGITS.format(value);
}

function formatPowerOfTen(value: number): string {
  const [digits = "", exponent = ""] = value.toExponential(2).split("e");
  const raised = Array.from(exponent.replace("+", ""), (sign) => SUPERSCRIPTS.get(sign) ?? sign);
  const mantissa = THREE_DIGITS.format(Number(digits));
  return mantissa === "1" ? `10${raised.join("")}` : `${mantissa} × 10${raised.join("")}`;
}

/** A number of hours in the unit that suits it: 1/3 is 20 min, 32 is 32 h. */
export function formatHours(
  hours: number,
  unit: CostUnit = "hours",
): { number: string; unit: string } {
  const { value, short } = chooseUnit(hours, unit);
  return { number: formatNumber(value), unit: short };
}

function chooseUnit(hours: number, unit: CostUnit): { value: number; short: string } {
  if (unit === "days") return { value: hours / HOURS_PER_DAY, short: "d" };
  if (unit === "years") return { value: hours / HOURS_PER_YEAR, short: "y" };
  if (hours <= 0 || hours >= 0.995) return { value: hours, short: "h" };
  if (hours * 60 >= 0.995) return { value: hours * 60, short: "min" };
  return { value: hours * 3600, short: "s" };
}

/**
 * A cost for a column of numbers: "≥ 6,000" and "h", "1–16" and "h". The unit stands apart so
 * that numbers can be set right-aligned. Null if neither end is known.
 */
export function formatCost(
  interval: Interval,
  unit: CostUnit = "hours",
): { number: string; unit: string } | null {
  const { low, high, bound } = interval;
  const known = low ?? high;
  if (known === null) return null;
  const sign = BOUND_WORDS[bound].sign;
  const before = sign && `${sign} `;
  if (low === null || high === null || low === high) {
    const only = formatHours(known, unit);
    return { number: before + only.number, unit: only.unit };
  }
  const from = formatHours(low, unit);
  const to = formatHours(high, unit);
  const start = from.unit === to.unit ? from.number : `${from.number} ${from.unit}`;
  const dash = from.unit === to.unit ? "–" : " – ";
  return { number: before + start + dash + to.number, unit: to.unit };
}

/** An amount with its bound in words, before its unit: "at least 6,000", "1 to 16". */
export function sayInterval(interval: Interval, say: (value: number) => string): string {
  const { low, high, bound } = interval;
  const known = low ?? high;
  if (known === null) return "an unknown amount of";
  const before = BOUND_WORDS[bound].before;
  const amount =
    low === null || high === null || low === high ? say(known) : `${say(low)} to ${say(high)}`;
  return before ? `${before} ${amount}` : amount;
}
