/** Longest run between two dollar signs that is looked at as mathematics. */
const MATHS_REACH = 80;

const LETTER_RUN = /[a-z]{2,}/gi;

/** Whether letters in `inside` stand as words, as they do in prose and not in a formula. */
function holdsProse(inside: string): boolean {
  for (const match of inside.matchAll(LETTER_RUN)) {
    const before = inside[match.index - 1] ?? "";
    if (before !== "\\" && before !== "{" && !/\d/.test(before)) return true;
  }
  return false;
}

/**
 * Whether the dollar sign at `index` is money rather than the start of a formula: a number follows,
 * and what stands up to the next dollar sign is prose ("$5 to $20"), not maths ("$40$ minutes").
 */
export function isMoneySign(text: string, index: number): boolean {
  if (!/^\s?\.?\d/.test(text.slice(index + 1, index + 4))) return false;
  // "$43.2\\% …$", "$1.7 \\times$": a command behind the number makes it a formula.
  if (/^\s?[\d.,{}]+\s?(?:\\|%|\^|_|imes)/.test(text.slice(index + 1, index + 20))) return false;
  const window = text.slice(index + 1, index + 1 + MATHS_REACH);
  const close = window.indexOf("$");
  if (close === -1) return true;
  const inside = window.slice(0, close);
  if (/^\d/.test(window.slice(close + 1)) && /[\s–(-]$/.test(inside)) return true;
  if (inside.endsWith("\\")) return true;
  return holdsProse(inside);
}
