import { asciiBytes, copyAscii } from "#src/extract/cues/ascii-bytes.ts";
import { SpellingIndex, pairOf, thirdBit } from "#src/extract/spelling-index.ts";

/** Where a spelling stands: half-open UTF-16 offsets. */
export interface SpellingMatch {
  start: number;
  end: number;
}

/** Finds spellings that begin in a part of a text, all of it unless it is told otherwise. */
export type SpellingFinder = (text: string, start?: number, end?: number) => SpellingMatch[];

/** By ASCII code, whether no word begins behind it; x and s may end "8x" and "8times". */
const INSIDE_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[0-9A-Za-z]/.test(String.fromCharCode(code)) && !/[xXs]/.test(String.fromCharCode(code))),
);

/** The places of a whole text in ASCII where words may begin with three letters that an index marks. */
function placesInBytes({ thirds }: SpellingIndex, length: number): number[] {
  const places: number[] = [];
  let before = 0;
  let first = asciiBytes[0] ?? 0;
  for (let at = 1; at < length; at += 1) {
    const second = asciiBytes[at] ?? 0;
    const bits = thirds[pairOf(first, second)] ?? 0;
    if (bits !== 0 && INSIDE_WORD[before] === 0) {
      const third = at + 1 < length ? (asciiBytes[at + 1] ?? 0) : 0;
      if ((bits & thirdBit(third)) !== 0) places.push(at - 1);
    }
    before = first;
    first = second;
  }
  return places;
}

/** The places from `start` on, before `end`, where words may begin with three letters that an index marks. */
function placesIn(index: SpellingIndex, text: string, start: number, end: number): number[] {
  const { length } = text;
  if (start === 0 && end === length && copyAscii(text)) return placesInBytes(index, length);
  const { thirds } = index;
  const places: number[] = [];
  const last = Math.min(end, length - 1);
  let before = start > 0 ? text.charCodeAt(start - 1) : 0;
  let first = start < length ? text.charCodeAt(start) : 0;
  for (let at = start + 1; at <= last; at += 1) {
    const second = text.charCodeAt(at);
    const bits = thirds[pairOf(first, second)] ?? 0;
    if (bits !== 0 && (before > 127 || INSIDE_WORD[before] === 0)) {
      const third = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      if ((bits & thirdBit(third)) !== 0) places.push(at - 1);
    }
    before = first;
    first = second;
  }
  return places;
}

/**
 * Makes a finder of spellings, in the notation of compileSpellings, that stand as words of their own
 * or behind a count ("8xA100", "8timesA100"). The index is made when a text is first read.
 */
export function compileFinder(spellings: readonly string[]): SpellingFinder {
  let index: SpellingIndex | undefined;
  return (text, start = 0, end = text.length) => {
    index ??= new SpellingIndex(spellings);
    const matches: SpellingMatch[] = [];
    let free = start;
    for (const place of placesIn(index, text, start, end)) {
      if (place < free) continue;
      const found = index.endAt(text, place);
      if (found === 0) continue;
      matches.push({ start: place, end: found });
      free = found;
    }
    return matches;
  };
}
