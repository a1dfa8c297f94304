/** The texts of a range's ends; null is an open end. `bare` is one amount without a sign of direction. */
export interface RangeText {
  low: string | null;
  high: string | null;
  bare: boolean;
}

const AT_MOST = /^(?:<=?|≤|=<|under|below|less than|up to|at most|until|before|max)\s*/u;
const AT_LEAST = /^(?:>=?|≥|=>|over|above|more than|at least|from|since|after|min)\s*/u;
const SEPARATORS = [
  /\s*(?:\.{2,3}|…)\s*/u,
  /\s*[–—]\s*/u,
  /\s+to\s+/u,
  /(?<=[^e\s-])\s*-\s*(?=[\d.])/u,
];

/**
 * Splits what people type for a range into its ends: "10..200", "10-200", "10 to 200", "<200", "at least 10",
 * "10+", "200". Thousands may be set off by commas or thin spaces. Null if there is nothing in it.
 */
export function splitRange(raw: string): RangeText | null {
  const text = raw
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/(?<=\d)[,\s](?=\d{3}(?!\d))/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();
  if (text === "") return null;
  const signed = splitSigned(text);
  if (signed) return signed;
  for (const separator of SEPARATORS) {
    const [low, high, ...more] = text.split(separator);
    if (low === undefined || high === undefined) continue;
    if (more.length > 0 || low + high === "") return null;
    return { low: low === "" ? null : low, high: high === "" ? null : high, bare: false };
  }
  return { low: text, high: text, bare: true };
}

function splitSigned(text: string): RangeText | null {
  const high = text.replace(AT_MOST, "");
  if (high !== text) return { low: null, high, bare: false };
  const low = text.replace(AT_LEAST, "").replace(/\s*\+$/u, "");
  return low === text ? null : { low, high: null, bare: false };
}
