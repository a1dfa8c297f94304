import { compileSpellings } from "#src/extract/compile-spellings.ts";

/** Where a spelling stands: half-open UTF-16 offsets. */
export interface SpellingMatch {
  start: number;
  end: number;
}

const ASCII = 128;
const CODES = 0x1_00_00;
const ANYTHING = Array.from({ length: ASCII }, (_, code) => String.fromCharCode(code));
/** What may stand for a blank, as far as the first letters go. */
const SEPARATORS = [" ", "\u00a0", "~", "_", "-", "\u2010", "\u2011", "\u2012", "\u2013"];
const HASH = 0xff_ff;

/** The letters and digits behind which no spelling begins; x and s may end "8x" and "8times". */
const INSIDE_WORD = Uint8Array.from({ length: ASCII }, (_, code) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(code)) && !/[xXs]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** A hash of a text's first letters behind `at`; behind its end there is no code, which counts as 0. */
function hashAt(text: string, at: number, length: number): number {
  let hash = 0;
  for (let place = 0; place < length; place += 1) {
    hash = (hash * 61 + (text.charCodeAt(at + place) | 0)) & HASH;
  }
  return hash;
}

/** Every way to write the first `length` letters of a text that begins with a spelling. */
function beginningsOf(spelling: string, length: number): string[] {
  if (length === 0) return [""];
  const letter = spelling.charAt(0);
  const rest = spelling.slice(1);
  if (letter === " ") {
    const parted = SEPARATORS.flatMap((mark) =>
      beginningsOf(rest, length - 1).map((beginning) => mark + beginning),
    );
    return [...parted, ...beginningsOf(rest, length)];
  }
  const cases =
    letter === ""
      ? ANYTHING
      : [...new Set([letter, /[a-z]/.test(letter) ? letter.toUpperCase() : letter])];
  return beginningsOf(rest, length - 1).flatMap((beginning) =>
    cases.map((other) => other + beginning),
  );
}

interface Beginnings {
  /** A bit for each first letter. */
  letters: Uint8Array;
  /** By the hash of the first three letters: 0 begins nothing, 1 asks for the fourth, 2 is enough. */
  triples: Uint8Array;
  /** A bit by the hash of the first four letters. */
  quads: Uint8Array;
}

function markBeginnings(spellings: readonly string[]): Beginnings {
  const letters = new Uint8Array(CODES);
  const triples = new Uint8Array(HASH + 1);
  const quads = new Uint8Array(HASH + 1);
  for (const spelling of spellings) {
    const isShort = spelling.length < 4 || spelling.slice(0, 4).includes(" ");
    for (const triple of beginningsOf(spelling, 3)) {
      letters[triple.charCodeAt(0)] = 1;
      const hash = hashAt(triple, 0, 3);
      triples[hash] = Math.max(triples[hash] ?? 0, isShort ? 2 : 1);
    }
    if (isShort) continue;
    for (const quad of beginningsOf(spelling, 4)) quads[hashAt(quad, 0, 4)] = 1;
  }
  return { letters, triples, quads };
}

/**
 * Makes a finder of spellings, in the notation of compileSpellings, that stand as words of their own
 * or behind a count ("8xA100", "8timesA100"). An alternation of hundreds of words is slow to try at
 * every letter, so a table of their beginnings says where to try.
 */
export function compileFinder(spellings: readonly string[]): (text: string) => SpellingMatch[] {
  const { letters, triples, quads } = markBeginnings(spellings);
  const pattern = new RegExp(
    `(?:(?<![A-Za-z0-9])|(?<=\\d\\s?[xX])|(?<=times))(?:${compileSpellings(spellings)})(?=s?(?![A-Za-z0-9]))`,
    "y",
  );
  return (text) => {
    const matches: SpellingMatch[] = [];
    let free = 0;
    for (let at = 0; at < text.length; at += 1) {
      const first = text.charCodeAt(at);
      if (letters[first] !== 1 || at < free || INSIDE_WORD[text.charCodeAt(at - 1)] === 1) continue;
      const mark = triples[hashAt(text, at, 3)];
      if (mark === 0 || (mark === 1 && quads[hashAt(text, at, 4)] !== 1)) continue;
      pattern.lastIndex = at;
      if (!pattern.test(text)) continue;
      free = pattern.lastIndex;
      matches.push({ start: at, end: free });
    }
    return matches;
  };
}
