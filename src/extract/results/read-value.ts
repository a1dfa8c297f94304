import { matchEnd } from "#src/extract/match-end.ts";
import type { ValueItem } from "#src/extract/results/result-item.ts";

const NUMBER = /[-+]?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,9}(?:\.\d{1,9})?|\.\d{1,9})/y;
const PERCENT = /\s?(?:%|percent\b|per cent\b|pct\b)/y;
const SPREAD = /\s?(?:Â?±|\+\/?-)\s?\d{1,6}(?:\.\d{1,6})?\s?%?/y;
const SCALE = /\s?\/\s?(?:100|10|5)(?:\.0{1,2})?(?![\d.])/y;
const UNIT =
  /\s?(?:dB|kWh|mm|cm|m|km|px|pixels|degrees|°|kcal\/mol|eV|meV|MAE|bits|bpm|mmHg|Å|°C|degs?|rad|kPa|MPa)(?![A-Za-z])/y;
/** Letters that make a number part of a name or a count: "70B", "8x", "3D", "2-bit". */
const GLUED = /[A-Za-z×]|-[A-Za-z]/y;

/**
 * The number at `at` of a plain text as a value that may be a result, with its percent sign, spread
 * ("± 0.1") and scale ("4.3/5"); null where no number begins or it belongs to a word.
 */
export function readValue(text: string, at: number): ValueItem | null {
  let end = matchEnd(NUMBER, text, at);
  if (end === at) return null;
  const digits = text.slice(at, end);
  const isSigned = /^[-+]/.test(digits);
  // The hyphen of "91.7-93.2" and of "GPT-4" is no sign.
  if (isSigned && /[\p{L}\d%)\]-]/u.test(text.charAt(at - 1))) return null;
  const value = Number(digits.includes(",") ? digits.replaceAll(",", "") : digits);
  const percentEnd = matchEnd(PERCENT, text, end);
  let isPercent = percentEnd > end;
  if (
    !isPercent &&
    matchEnd(GLUED, text, end) > end &&
    !/^\s?(?:dB|kWh)/.test(text.slice(end, end + 4))
  )
    return null;
  end = percentEnd;
  const spreadEnd = matchEnd(SPREAD, text, end);
  isPercent ||= spreadEnd > end && text.slice(end, spreadEnd).includes("%");
  end = matchEnd(PERCENT, text, spreadEnd);
  isPercent ||= end > spreadEnd;
  const scaleEnd = isPercent ? end : matchEnd(SCALE, text, end);
  const top = Number(/(\d+)(?:\.0+)?$/.exec(text.slice(end, scaleEnd))?.[1] ?? Infinity);
  const hasScale = scaleEnd > end && value <= top;
  if (hasScale) end = scaleEnd;
  const unitEnd = isPercent ? end : matchEnd(UNIT, text, end);
  return {
    kind: "value",
    start: at,
    end: unitEnd,
    value,
    isPercent,
    isDecimal: digits.includes("."),
    isGain: digits.startsWith("+"),
    unit: hasScale ? "/" : text.slice(end, unitEnd).trim(),
  };
}
