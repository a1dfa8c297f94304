import { compilePlaceFinder } from "#src/extract/cues/place-finder.ts";
import { STATEMENT_CUES } from "#src/extract/lexicon/statement-cues.ts";

/** As much of a piece as is looked for: the table of more would not stay in the processor's nearest cache. */
const FIRST_LETTERS = 6;

/** Where a number, or what it counts, may stand: a sentence without such a place states nothing. */
const NUMBER_PIECES = (["unit", "time", "amount", "ratio", "share"] as const)
  .flatMap((group) => STATEMENT_CUES[group])
  .map((piece) => piece.slice(0, FIRST_LETTERS));

/** What each value of a result has a piece of: a decimal or a percentage. */
const VALUE_PIECES = ["0.0", "0%", "0 %", "0\\%", "0 \\%", "0 perc"];

/** From a value's digit to the end of its piece it is no further. */
const LONGEST_VALUE = 10;

const look = compilePlaceFinder([NUMBER_PIECES, VALUE_PIECES]);

/** What a text may have, as far as one quick look at its letters tells. */
export interface FirstLook {
  /** Offsets of where numbers that count or compare, or their units, may stand; in no order. */
  numbers: readonly number[];
  /** The offset before which no result has a value; null where none has one at all. */
  firstValue: number | null;
}

/** Looks at a text once for figures and results: most have neither, and are done with. */
export function lookAt(text: string): FirstLook {
  const [numbers = [], values = []] = look(text);
  let first = Infinity;
  for (const value of values) first = Math.min(first, value);
  return { numbers, firstValue: values.length === 0 ? null : Math.max(0, first - LONGEST_VALUE) };
}
