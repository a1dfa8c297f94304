import { CLASS_OF, compileScanner, STATE } from "#src/extract/cues/scanner.ts";

const OTHER = 0;

/** Longer texts are read letter by letter … */
const MOST_BYTES = 1 << 14;
/** … and shorter ones are not worth the copy. */
const LEAST_BYTES = 64;

/** In an entry of the table: a piece ends here. */
const FOUND = 0x80_00;

const encoder = new TextEncoder();
const bytes = new Uint8Array(MOST_BYTES);
const CLASS_OF_BYTE = CLASS_OF.slice(0, 256);

/**
 * Makes a finder of the places at which one of `pieces` ends (in the notation of compileScanner), for texts of which
 * most have few: offsets of its last letter or of the sign behind it, in no order. It should be small, so that its
 * table stays in the processor's first cache: five letters of a piece are enough.
 */
export function compilePlaceFinder(pieces: readonly string[]): (text: string) => number[] {
  const scanner = compileScanner([pieces]);
  const table = Uint16Array.from(
    scanner.next,
    (entry) => (entry & STATE) | (entry > STATE ? FOUND : 0),
  );
  if (table.length > FOUND) throw new Error("expected fewer pieces, or shorter ones");
  const { start } = scanner;

  /** Reads letter by letter to `to`, and on from there until nothing of a piece is read any more. */
  function readLetters(text: string, entry: number, from: number, to: number, places: number[]) {
    let state = entry & ~FOUND;
    for (let at = from; at < text.length && (at < to || state !== 0); at += 1) {
      const following = table[state + (CLASS_OF[text.charCodeAt(at)] ?? OTHER)] ?? 0;
      if (following >= FOUND) places.push(at);
      state = following & ~FOUND;
    }
    // The end of a text is like any sign.
    if ((table[state + OTHER] ?? 0) >= FOUND) places.push(text.length - 1);
  }

  /**
   * A text in ASCII, as nearly all are, is read in four lanes at once, because each step of a lane waits for the step
   * before it.
   */
  function readLanes(text: string, places: number[]): void {
    const lane = text.length >> 2;
    let [a, b, c, d] = [start, 0, 0, 0];
    for (let at = 0; at < lane; at += 1) {
      a = table[(a & ~FOUND) + (CLASS_OF_BYTE[bytes[at] ?? 0] ?? 0)] ?? 0;
      b = table[(b & ~FOUND) + (CLASS_OF_BYTE[bytes[at + lane] ?? 0] ?? 0)] ?? 0;
      c = table[(c & ~FOUND) + (CLASS_OF_BYTE[bytes[at + 2 * lane] ?? 0] ?? 0)] ?? 0;
      d = table[(d & ~FOUND) + (CLASS_OF_BYTE[bytes[at + 3 * lane] ?? 0] ?? 0)] ?? 0;
      if ((a | b | c | d) < FOUND) continue;
      if (a >= FOUND) places.push(at);
      if (b >= FOUND) places.push(at + lane);
      if (c >= FOUND) places.push(at + 2 * lane);
      if (d >= FOUND) places.push(at + 3 * lane);
    }
    // What a lane has begun to read the next one cannot know.
    readLetters(text, a, lane, lane, places);
    readLetters(text, b, 2 * lane, 2 * lane, places);
    readLetters(text, c, 3 * lane, 3 * lane, places);
    readLetters(text, d, 4 * lane, text.length, places);
  }

  return (text) => {
    const places: number[] = [];
    const { length } = text;
    if (length >= LEAST_BYTES && length <= MOST_BYTES) {
      const { read, written } = encoder.encodeInto(text, bytes);
      // A letter beyond ASCII takes more bytes than one.
      if (read === length && written === length) {
        readLanes(text, places);
        return places;
      }
    }
    readLetters(text, start, 0, length, places);
    return places;
  };
}
