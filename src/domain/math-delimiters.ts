/** Longest formula that an abstract is taken to hold, in letters; beyond it a "$" is money. */
const LONGEST_FORMULA = 160;

/**
 * Offsets of the "$" signs that open and close a formula, as against those that mean dollars.
 * As in Pandoc, no space follows an opening sign; here the content must also look like maths
 * and not like prose between two prices ("$100 and $200").
 */
export function findMathDelimiters(raw: string): ReadonlySet<number> {
  const delimiters = new Set<number>();
  let at = nextDollar(raw, 0);
  while (at !== -1) {
    const close = nextDollar(raw, at + 1);
    if (close === -1) break;
    if (isFormula(raw.slice(at + 1, close), raw.charAt(close + 1))) {
      delimiters.add(at).add(close);
      at = nextDollar(raw, close + 1);
    } else at = close;
  }
  return delimiters;
}

function nextDollar(raw: string, from: number): number {
  let at = raw.indexOf("$", from);
  while (at > 0 && raw.charAt(at - 1) === "\\") at = raw.indexOf("$", at + 1);
  return at;
}

function isFormula(content: string, after: string): boolean {
  if (content.length > LONGEST_FORMULA) return false;
  if (content === "") return true;
  const isPrice = /^\d/.test(content) && (/\s$/.test(content) || /\d/.test(after));
  const words = content.replaceAll(/\\(?:text|mathrm|textit|textbf|emph)\s*\{[^}]*\}/g, "");
  const isProse = /(?<![\\A-Za-z])[A-Za-z]{2,}[\s,]+(?:[a-z]+\s+)*[A-Za-z]{2,}(?![A-Za-z])/.test(
    words,
  );
  return !isPrice && !isProse;
}
