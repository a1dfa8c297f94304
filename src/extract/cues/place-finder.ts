import { asciiBytes, copyAscii } from "#src/extract/cues/ascii-bytes.ts";
import {
  CLASS_OF,
  CLASSES,
  compileScanner,
  type Scanner,
  STATE,
  STATE_BITS,
} from "#src/extract/cues/scanner.ts";

const OTHER = 0;

/** Shorter texts are not worth four lanes. */
const LEAST_LETTERS = 64;

/** The letters of ASCII: a row of the table that has a column for each. */
const ASCII_BITS = 7;
const ASCII = 1 << ASCII_BITS;
/** In an entry of that table, a bit for each group with a piece that ends here; below them, where the next row begins. */
const ROW_BITS = 26;
const ROW = 2 ** ROW_BITS - 1;
const MOST_GROUPS = 31 - ROW_BITS;

/** By group, the places at which its pieces end in a text: offsets of last letters or of the signs behind, in no order. */
export type PlaceFinder = (text: string) => number[][];

/**
 * Makes a finder of groups of pieces (in the notation of compileScanner) for texts of which most have few. A text in
 * ASCII, as nearly all are, is read in four lanes at once, because each step of a lane waits for the step before it, and
 * by a table with a column for each letter: a third of the time that one lane by classes takes. Throws for too many.
 */
export function compilePlaceFinder(groups: readonly (readonly string[])[]): PlaceFinder {
  if (groups.length > MOST_GROUPS) throw new Error(`expected at most ${MOST_GROUPS} groups`);
  const scanner = compileScanner(groups);
  const table = spreadOut(scanner);
  const start = (scanner.start / CLASSES) << ASCII_BITS;
  return (text) => {
    const places = groups.map((): number[] => []);
    if (text.length >= LEAST_LETTERS && copyAscii(text)) {
      readLanes(table, start, text.length, places);
    } else readLetters(scanner, text, places);
    return places;
  };
}

/** The scanner's table with a column for each letter of ASCII. */
function spreadOut({ next }: Scanner): Int32Array {
  const table = new Int32Array((next.length / CLASSES) << ASCII_BITS);
  for (let at = 0; at < table.length; at += 1) {
    const row = at >> ASCII_BITS;
    const entry = next[row * CLASSES + (CLASS_OF[at & (ASCII - 1)] ?? OTHER)] ?? 0;
    const groups = entry >>> STATE_BITS;
    table[at] = (groups << ROW_BITS) | (((entry & STATE) / CLASSES) << ASCII_BITS);
  }
  return table;
}

/** Notes a place for each of the groups, a bit each. */
function note(places: readonly number[][], groups: number, at: number): void {
  for (let group = 0; group < places.length; group += 1) {
    if ((groups & (1 << group)) !== 0) places[group]?.push(at);
  }
}

/** Reads so many bytes of asciiBytes. */
function readLanes(
  table: Int32Array,
  start: number,
  length: number,
  places: readonly number[][],
): void {
  const lane = length >> 2;
  let [a, b, c, d] = [start, 0, 0, 0];
  for (let at = 0; at < lane; at += 1) {
    a = table[(a & ROW) + (asciiBytes[at] ?? 0)] ?? 0;
    b = table[(b & ROW) + (asciiBytes[at + lane] ?? 0)] ?? 0;
    c = table[(c & ROW) + (asciiBytes[at + 2 * lane] ?? 0)] ?? 0;
    d = table[(d & ROW) + (asciiBytes[at + 3 * lane] ?? 0)] ?? 0;
    if ((a | b | c | d) > ROW) noteLanes(places, [a, b, c, d], at, lane);
  }
  // The last lane has some letters more, and all of them something that they may have begun to read.
  for (const [index, entry] of [a, b, c, d].entries()) {
    const from = (index + 1) * lane;
    goOn(table, entry, from, index === 3 ? length : from, length, places);
  }
}

/** Notes what the lanes, so far apart, have found at a place. */
function noteLanes(
  places: readonly number[][],
  entries: readonly number[],
  at: number,
  lane: number,
): void {
  for (const [index, entry] of entries.entries()) {
    if (entry > ROW) note(places, entry >> ROW_BITS, at + index * lane);
  }
}

/** Reads on to a place, and from there until nothing of a piece is read any more, which the next lane cannot know. */
function goOn(
  table: Int32Array,
  entry: number,
  from: number,
  to: number,
  length: number,
  places: readonly number[][],
): void {
  let row = entry & ROW;
  for (let at = from; at < length && (at < to || row !== 0); at += 1) {
    const following = table[row + (asciiBytes[at] ?? 0)] ?? 0;
    if (following > ROW) note(places, following >> ROW_BITS, at);
    row = following & ROW;
  }
  // The end of a text is like any sign.
  const atEnd = table[row] ?? 0;
  if (atEnd > ROW) note(places, atEnd >> ROW_BITS, length - 1);
}

/** Reads a text letter by letter. */
function readLetters({ next, start }: Scanner, text: string, places: readonly number[][]): void {
  let state = start;
  for (let at = 0; at < text.length; at += 1) {
    const entry = next[state + (CLASS_OF[text.charCodeAt(at)] ?? OTHER)] ?? 0;
    if (entry > STATE) note(places, entry >> STATE_BITS, at);
    state = entry & STATE;
  }
  // The end of a text is like any sign.
  const atEnd = next[state + OTHER] ?? 0;
  if (atEnd > STATE) note(places, atEnd >> STATE_BITS, text.length - 1);
}
