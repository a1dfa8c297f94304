/** The first UTF-16 unit beyond ASCII. */
export const ASCII = 128;
const CASE_BIT = 32;

/** Words of plain letters are read by hand up to here, which is quicker than by pattern. */
const LONGEST_PLAIN = 40;

/** Whether a UTF-16 unit is a digit of ASCII. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a UTF-16 unit is a letter of ASCII. */
export const isPlainLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The end of a short word of plain letters inside a text; `index` where none stands, or one that takes a closer look. */
export function plainWordEnd(text: string, index: number): number {
  const limit = Math.min(index + LONGEST_PLAIN, text.length);
  for (let end = index; end < limit; end += 1) {
    const code = text.charCodeAt(end);
    // Letters differ in case by this bit: no call at each letter, for most texts are done before a call is inlined.
    const small = code | CASE_BIT;
    if (small >= 97 && small <= 122) continue;
    return code >= ASCII || isDigit(code) ? index : end;
  }
  return index;
}

/** Whether a blank of any kind stands at `index`. */
export function isBlank(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code < ASCII ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text.charAt(index));
}
