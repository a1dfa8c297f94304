const ASCII = 128;

/** Words of plain letters are read by hand up to here, which is quicker than by pattern. */
const LONGEST_PLAIN = 40;

/** Whether a UTF-16 unit is a digit of ASCII. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a UTF-16 unit is a letter of ASCII. */
export const isPlainLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The end of the word of plain letters at `index`; `index` where none stands, or one that goes on with other letters. */
export function plainWordEnd(text: string, index: number): number {
  let end = index;
  const limit = index + LONGEST_PLAIN;
  while (end < limit && isPlainLetter(text.charCodeAt(end))) end += 1;
  if (end === limit) return index;
  const next = text.charCodeAt(end);
  return next >= ASCII || isDigit(next) ? index : end;
}

/** Whether a blank of any kind stands at `index`. */
export function isBlank(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code < ASCII ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text.charAt(index));
}
