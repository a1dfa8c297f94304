import type { Factor, Figure } from "#src/domain/figure.ts";
import { formatNumber } from "#src/domain/words.ts";
import { sayAmount } from "#src/domain/words-amount.ts";
import { deviceUnit } from "#src/domain/words-names.ts";

/** What is needed of a figure to say how its value came about. */
export type Derived = Pick<
  Figure,
  "kind" | "low" | "high" | "bound" | "device" | "derivation" | "text"
>;

/** Units of time as a formula has them. */
const SHORT_UNITS: ReadonlyMap<string, string> = new Map([
  ["hours", "h"],
  ["minutes", "min"],
  ["seconds", "s"],
]);

/** What a conversion between two units of one range is called; its amount says both already. */
const MIXED_CONVERSION = "h per unit";

/**
 * How a figure was worked out: "8 h × 8 A800 = 64 GPU-hours", "10% = 0.1 of the comparator's cost".
 * Null where the text states the value itself, in its base unit. `quote` is the figure's words for display.
 */
export function sayDerivation(figure: Derived, quote: string = figure.text): string | null {
  if (figure.kind === "relative") {
    return `${quote} = ${sayEnds(figure)} of the comparator’s cost${sayOpenEnd(figure)}`;
  }
  const [first, ...others] = figure.derivation.filter(({ unit }) => unit !== MIXED_CONVERSION);
  if (!first || (others.length === 0 && figure.derivation.length < 2)) return null;
  const product = [sayFactor(first), ...others.map(sayNextFactor)].join(" ");
  return `${product} = ${sayBaseAmount(figure)}${sayOpenEnd(figure)}`;
}

function sayFactor({ low, high, unit, carried, part }: Factor): string {
  const [from, to] = unit.split(" to ").map(shortUnit);
  const isMixed = from !== undefined && to !== undefined && low !== null && high !== null;
  const ends = sayEnds({ low, high });
  const amount = isMixed
    ? `${formatNumber(low)} ${from} to ${formatNumber(high)} ${to}`
    : [ends, inflect(unit, ends === "1", part)].filter(Boolean).join(" ");
  return carried ? `${amount} (said elsewhere in the text)` : amount;
}

function shortUnit(unit: string): string {
  // "24 h per day" beside "675 days" says nothing that "24 h" does not.
  return SHORT_UNITS.get(unit) ?? unit.replace(/^h per .*$/, "h");
}

/** "1 day" and "3 days"; "1 GPU" and "4 GPUs", but "8 A800". */
function inflect(unit: string, isOne: boolean, part: Factor["part"]): string {
  const short = shortUnit(unit);
  if (isOne) return short.replace(/(?<=day|week|month|year|hour|minute|second)s$/, "");
  return part === "count" && /^[A-Z]PU$/.test(short) ? `${short}s` : short;
}

function sayNextFactor(factor: Factor): string {
  const { low, high, part } = factor;
  const divisor = low === null || low <= 0 || low >= 1 ? null : 1 / low;
  if (part === "conversion" && low === high && divisor !== null) {
    const isWhole = Math.abs(divisor - Math.round(divisor)) < 1e-6 * divisor;
    if (isWhole) return `÷ ${formatNumber(Math.round(divisor))}`;
  }
  return `× ${sayFactor(factor)}`;
}

/** A number or a range; of an open one its known end, for the whole says once which end is open. */
function sayEnds({ low, high }: Pick<Factor, "low" | "high">): string {
  const known = low ?? high;
  if (known === null) return "an unknown number of";
  if (low === null || high === null || low === high) return formatNumber(known);
  return `${formatNumber(low)}–${formatNumber(high)}`;
}

function sayOpenEnd({ low, high }: Derived): string {
  if (low === null) return ", at most";
  return high === null ? ", at least" : "";
}

/** In the base unit, whatever the size: a derivation must add up on paper. */
function sayBaseAmount(figure: Derived): string {
  const { kind, device } = figure;
  if (kind !== "device_time" && kind !== "wall_time") return sayAmount(figure);
  const ends = sayEnds(figure);
  const unit = kind === "wall_time" ? "hour" : `${deviceUnit(device)}-hour`;
  return `${ends} ${unit}${ends === "1" ? "" : "s"}`;
}
