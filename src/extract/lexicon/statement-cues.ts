import {
  DEVICE_DESCRIPTORS,
  DEVICE_TIME_QUALIFIERS,
  DEVICE_WORDS,
  HOST_WORDS,
} from "#src/extract/lexicon/device-words.ts";
import { AMOUNT_UNITS } from "#src/extract/lexicon/amount-units.ts";
import {
  EXACT_WORDS,
  MAGNITUDE_LETTERS,
  MAGNITUDE_WORDS,
  ORDER_WORDS,
  PAIR_QUANTIFIERS,
  VAGUE_QUANTIFIERS,
} from "#src/extract/lexicon/number-words.ts";
import { GLUED_TIME_UNITS, TIME_QUALIFIERS, TIME_UNITS } from "#src/extract/lexicon/time-units.ts";

/** Numbers in words that a hyphen may tie to what they count. */
const NUMBER_WORDS = [
  ...Object.keys(EXACT_WORDS),
  ...Object.keys(MAGNITUDE_WORDS),
  ...Object.keys(ORDER_WORDS),
  ...VAGUE_QUANTIFIERS.map((words) => words.at(-1) ?? ""),
  ...PAIR_QUANTIFIERS.map((words) => words.at(-1) ?? ""),
];

/** Units of time in words. */
export const SPELLED_UNITS = Object.keys(TIME_UNITS).filter((unit) => !GLUED_TIME_UNITS.has(unit));

/** The words right behind which a unit of time may belong to an amount: numbers, and what stands between the two. */
export const BEFORE_UNITS: readonly string[] = [
  ...NUMBER_WORDS,
  ...Object.keys(MAGNITUDE_LETTERS),
  "a",
  "an",
  "of",
  "even",
  "single",
  "entire",
  "full",
  "whole",
  "mere",
  ...TIME_QUALIFIERS,
  ...DEVICE_TIME_QUALIFIERS,
  ...DEVICE_DESCRIPTORS,
  ...Object.keys(DEVICE_WORDS),
  ...HOST_WORDS,
];

/**
 * Pieces of text of which a sentence that states compute has some, in the notation of compileScanner: lower case
 * for either case, "·" for whatever is no letter of a to z, "0" for a digit. They are meant to be many rather than
 * exact: what a sentence has is looked at closely only once it has enough of them.
 */
export const STATEMENT_CUES = {
  /** A unit of time, which counts where what stands before it may belong to an amount (see BEFORE_UNITS). */
  unit: SPELLED_UNITS.map((unit) => (unit.length > 4 ? unit : `·${unit}·`)),
  /** A unit of time in a letter, or in one word with its device ("GPUh"). */
  time: [
    // A letter is a unit right behind a number or the device that it counts, or the end of a formula with one.
    "0h·",
    "0·h·",
    "}h·",
    "$h·",
    "$·h·",
    "}·h·",
    "-h·",
    "/h·",
    "'h·",
    "×h·",
    "0s·",
    "}s·",
    "$s·",
    "puh",
    "pud",
    "·coreh",
    "·cored",
    "·nodeh",
    "·noded",
  ],
  /** A unit of money, energy, emissions or operations. */
  amount: [
    ...Object.keys(AMOUNT_UNITS).map((unit) => (unit.length > 4 ? unit : `${unit}·`)),
    "$0",
    "$ 0",
    "$}0",
    "$ }0",
    "\\0",
    "\\$",
    // "CO2", "CO_2", "CO_{2}", "CO$_2$", "CO$_{2}$", "CO 2", "CO\_2", "CO\(_2\)", and no "co-training".
    "co0",
    "co}0",
    "co}}0",
    "co$}0",
    "co$}}0",
    "co 0",
    "co }0",
    "co\\}0",
    "co\\(}0",
    "carbon",
    "greenhouse",
    "ghg",
    "flop",
  ],
  /** A number that compares: its sign or its word. */
  ratio: [
    "fold·",
    "folds·",
    "imes·",
    // A device may follow: "8timesA100".
    "·times",
    "0times",
    "·x·",
    "0x",
    "x0",
    "×",
    "·-time",
    "·-·time",
    ...NUMBER_WORDS.map((word) => `${word}-time`),
    "magnitude",
    "factor·",
    "twice",
    "thrice",
    "doubl",
    "tripl",
    "quadrupl",
  ],
  /** The same as a share of a whole. */
  share: [
    // A fraction's stroke stands right behind its number, or behind the end of a formula.
    "%",
    "percent",
    "·cent·",
    ...["0", "}", "$"].flatMap((top) => ["0", "}", "$", "\\"].map((bottom) => `${top}/${bottom}`)),
    "half",
    "halv",
    "third",
    "quarter",
    "fifth",
    "tenth",
    "hundredth",
    "thousandth",
  ],
  /** A word that says which side of a comparison is cheaper. */
  comparison: [
    "fast",
    "quick",
    "speed",
    "accel",
    "cheap",
    "fewer",
    "less",
    "lower",
    "small",
    "short",
    "reduc",
    "drop",
    "decreas",
    "sav",
    "cut",
    "boost",
    "slash",
    "shrink",
    "improv",
    "increas",
    "gain",
    "slow",
    "longer",
    "costlier",
    "dearer",
    "expensive",
    "doubl",
    "tripl",
    "quadrupl",
  ],
  /** Work whose speed is spoken of, or a word of cost. */
  work: [
    "train",
    "tun",
    "nas·",
    "search",
    "hpo",
    "distill",
    "quantiz",
    "prun",
    "compress",
    "converg",
    "comput",
    "time",
    "cost",
    "budget",
    "flop",
    "overhead",
    "speed",
    "accel",
    "hour",
    "hrs",
    "duration",
    "clock",
    "resource",
    "expens",
    "efficien",
    "day",
    "saving",
    "pu·",
    "take",
    "took",
    "taking",
    "requir",
  ],
} satisfies Readonly<Record<string, readonly string[]>>;

export type StatementCue = keyof typeof STATEMENT_CUES;
