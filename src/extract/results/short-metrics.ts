/** "volume overlap error (VOE)" makes the short form a metric wherever it stands. */
const NOUN =
  /\b(?:error|rate|score|accuracy|index|distance|coefficient|similarity|precision|recall|quality|deviation|consistency|overlap|ratio|discrepancy|fidelity) $/i;
const NOUN_REACH = 16;
const SHORT_FORM = /\(([A-Z][A-Za-z]{1,7})\)/iy;

/** The short forms that a plain text gives to metrics. */
export function shortMetricsOf(text: string): ReadonlySet<string> {
  const shortForms = new Set<string>();
  for (let at = text.indexOf("("); at >= 0; at = text.indexOf("(", at + 1)) {
    SHORT_FORM.lastIndex = at;
    const short = SHORT_FORM.exec(text)?.[1];
    if (short !== undefined && NOUN.test(text.slice(Math.max(0, at - NOUN_REACH), at))) {
      shortForms.add(short);
    }
  }
  return shortForms;
}
