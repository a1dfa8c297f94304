import { matchEnd } from "#src/extract/match-end.ts";
import { isDigit } from "#src/extract/tokens/characters.ts";

const THOUSANDS = /(?:,|\{,\}|\\,|\\;)\d{3}(?!\d)/y;
/** "65, 536 GPU hours": a space that typesetting left in a number, told by the unit behind. */
const PARTED_THOUSANDS = /,\s\d{3}(?=\s{1,2}[CGT]PU[\s-])/y;
const FRACTION = /\.\d+/y;
/** A fraction without its zero (".5 GPU days") stands after a space or an opening sign. */
const BEFORE_BARE_FRACTION = /[\s([{$~<>=]/;
const EXPONENT = /[eE][+-]?\d{1,3}(?![\p{L}\p{N}])/uy;
const POWER = /\s?\^\s?\{?\s?(-?\d{1,3})\s?\}?/y;
const SUPERSCRIPT = /[⁻]?[⁰¹²³⁴-⁹]{1,3}/y;

const CARET = 94;
/** What a number goes on with behind its first digits. */
const GOES_ON: ReadonlySet<string> = new Set([",", "{", "\\", ".", "e", "E"]);

const SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Longer runs of digits are data, not amounts. */
const MAX_LITERAL = 30;

export interface Literal {
  end: number;
  value: number;
  /** The literal ends in a power ("10^4"). */
  isPower: boolean;
}

function readPower(text: string, index: number): { end: number; exponent: number } | null {
  if (!mayRaise(text, index)) return null;
  POWER.lastIndex = index;
  const caret = POWER.exec(text);
  if (caret) return { end: POWER.lastIndex, exponent: Number(caret[1]) };
  SUPERSCRIPT.lastIndex = index;
  const raised = SUPERSCRIPT.exec(text);
  if (!raised) return null;
  const digits = raised[0].replaceAll(/[⁰-⁹¹²³]/gu, (mark) =>
    String(SUPERSCRIPT_DIGITS.indexOf(mark)),
  );
  return { end: SUPERSCRIPT.lastIndex, exponent: Number(digits.replace("⁻", "-")) };
}

/** Whether a power may stand at `index`: a caret, behind a blank or not, or a mark beyond ASCII. */
function mayRaise(text: string, index: number): boolean {
  if (index + 1 >= text.length) return index < text.length && text.charCodeAt(index) > 127;
  const mark = text.charCodeAt(index);
  return mark > 127 || mark === CARET || text.charCodeAt(index + 1) === CARET;
}

function digitsEnd(text: string, index: number): number {
  let end = index;
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** The end of what goes on with digits from `index` on: thousands, a fraction, an exponent. Most numbers have none. */
function restEnd(text: string, index: number): number {
  let end = index;
  for (let next = matchEnd(THOUSANDS, text, end); next !== end;) {
    end = next;
    next = matchEnd(THOUSANDS, text, end);
  }
  end = matchEnd(PARTED_THOUSANDS, text, end);
  end = matchEnd(FRACTION, text, end);
  return matchEnd(EXPONENT, text, end);
}

/**
 * Reads digits at `index`: "1,000", "1{,}000", "2.788", "3.8e25", "10^4", "10^{4}", "10⁴", ".5".
 * Null where no digit stands; a value that is no number (too long) is NaN.
 */
export function readLiteral(text: string, index: number): Literal | null {
  const whole = digitsEnd(text, index);
  const isBareFraction =
    whole === index &&
    text[index] === "." &&
    BEFORE_BARE_FRACTION.test(text[index - 1] ?? "") &&
    matchEnd(FRACTION, text, index) > index;
  if (whole === index && !isBareFraction) return null;
  const end = GOES_ON.has(text[whole] ?? "") ? restEnd(text, whole) : whole;
  const raw = text.slice(index, end);
  const isPlain = end === whole;
  const digits = isPlain ? raw : raw.replaceAll(/,\s?|\{,\}|\\,|\\;/g, "");
  const base = raw.length > MAX_LITERAL ? Number.NaN : Number(digits);
  const power = readPower(text, end);
  if (!power) return { end, value: base, isPower: false };
  return { end: power.end, value: base ** power.exponent, isPower: true };
}
