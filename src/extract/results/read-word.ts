import type { WordItem } from "#src/extract/results/result-item.ts";

/** What a letter may do, a bit each. */
export const BLANK = 1;
export const OPENS_NUMBER = 2;
export const OPENS_INTERVAL = 4;
const OPENS_WORD = 8;
const IN_WORD = 16;
/** Stops, quotes and hyphens at the end of a word are none of it. */
const CLOSES_WORD = 32;

const ASCII = 128;
const HYPHEN = 45;
/** Letters behind the first of a word: what is longer is cut. */
const LONGEST = 60;
const WORD = /[\p{L}][\p{L}\p{N}@_'’+*.-]{0,60}|\d[\p{L}\p{N}@_'’+*.-]{0,60}/uy;

function kindOf(sign: string): number {
  const kinds = [/\s/, /[\d.+-]/, /[([,9]/, /[A-Za-z\d]/, /[\w@'’+*.-]/, /[.'’-]/];
  return kinds.reduce((bits, kind, bit) => bits | (kind.test(sign) ? 1 << bit : 0), 0);
}

const KINDS = Uint8Array.from({ length: ASCII }, (_, code) => kindOf(String.fromCharCode(code)));

/** What the letter at a place may do. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < ASCII ? (KINDS[code] ?? 0) : kindOf(text.charAt(at));
}

/** Where the word that begins at `at` ends: letters with what stands within words, or a run of hyphens. */
function endOfWord(text: string, at: number): number {
  const first = text.charCodeAt(at);
  let end = at + 1;
  if (first === HYPHEN) {
    while (end < text.length && text.charCodeAt(end) === HYPHEN) end += 1;
    return end;
  }
  if (first < ASCII) {
    if (!(kindAt(text, at) & OPENS_WORD)) return end;
    const longest = Math.min(text.length, end + LONGEST);
    while (end < longest && text.charCodeAt(end) < ASCII) {
      if (!(kindAt(text, end) & IN_WORD)) return end;
      end += 1;
    }
    if (end === longest) return end;
  }
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at + 1;
}

/** The word or mark at a place, as far as to the next name, which may begin within it. */
export function readWord(text: string, at: number, nextName: number): WordItem {
  const stop = endOfWord(text, at);
  let end = Math.min(stop, nextName);
  if (text.charCodeAt(at) === HYPHEN) return { kind: "word", start: at, end, norm: "-" };
  while (end > at + 1 && kindAt(text, end - 1) & CLOSES_WORD) end -= 1;
  return { kind: "word", start: at, end, norm: text.slice(at, end).toLowerCase() };
}
