import { scanPart } from "#src/extract/cues/scan-text.ts";
import { compileScanner, groupBit } from "#src/extract/cues/scanner.ts";
import { type FirstLook, lookAt } from "#src/extract/first-look.ts";
import { SPELLINGS } from "#src/extract/hardware-index.ts";
import { ABBREVIATIONS } from "#src/extract/lexicon/abbreviations.ts";
import {
  BEFORE_UNITS,
  SPELLED_UNITS,
  STATEMENT_CUES,
  type StatementCue,
} from "#src/extract/lexicon/statement-cues.ts";
import { MAX_FORMULA } from "#src/extract/tokens/tokenize.ts";

const GROUPS: readonly StatementCue[] = [
  "unit",
  "time",
  "amount",
  "ratio",
  "share",
  "comparison",
  "cost",
  "work",
  "speed",
];

const scanner = compileScanner(GROUPS.map((group) => STATEMENT_CUES[group]));

const has = (bits: number, group: StatementCue): boolean =>
  (bits & groupBit(GROUPS.indexOf(group))) !== 0;

/** The letters that a hardware's spelling ends in: "Titan Xp" → "xp". */
const lastWordOf = (spelling: string): string => /[a-z]*$/i.exec(spelling)?.[0].toLowerCase() ?? "";

const WORDS_BEFORE_UNITS = [...new Set([...BEFORE_UNITS, ...SPELLINGS.map(lastWordOf)])].filter(
  (word) => /^[a-z]+$/.test(word),
);

/**
 * A unit of time right behind a sign, a digit, or a word that numbers end in or that may stand between the two, with
 * mark-up or nothing between them. "In recent years", "the second" and "Second, …" are none.
 */
const AMOUNT_OF_TIME = new RegExp(
  `(?:[^a-z\\s'’"“”,;:.!?(]|(?<![a-z])(?:${WORDS_BEFORE_UNITS.join("|")})s?)` +
    `(?:\\\\[a-z]+|[^a-z\\d]){0,24}(?:${SPELLED_UNITS.join("|")})(?![a-z])`,
  "i",
);

/** Longer words are none, and no abbreviations. */
const LONGEST_WORD = 20;

/** Whole sentences of a text that may state compute: half-open UTF-16 offsets. */
export interface Run {
  start: number;
  end: number;
  /** An amount with a unit may stand in it. */
  mayMeasure: boolean;
  /** A comparison of costs may stand in it. */
  mayCompare: boolean;
}

const PERCENT = 37;

const isLowerCase = (code: number): boolean => code >= 97 && code <= 122;
/** A capital, a digit or a letter beyond ASCII. */
const isPartOfWord = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 127;

/**
 * Whether the full stop at `index`, which a blank follows, ends a sentence whatever the tokens are: behind a plain
 * word that is no abbreviation, or a percent sign. "8xVs." would be a sign and an abbreviation, so that capitals make
 * nothing sure.
 */
function surelyEnds(text: string, index: number): boolean {
  if (text.charCodeAt(index - 1) === PERCENT) return true;
  let first = index;
  while (isLowerCase(text.charCodeAt(first - 1))) first -= 1;
  const length = index - first;
  if (length < 2 || length > LONGEST_WORD) return false;
  return !isPartOfWord(text.charCodeAt(first - 1)) && !ABBREVIATIONS.has(text.slice(first, index));
}

function addRun(runs: Run[], text: string, start: number, end: number): void {
  const bits = scanPart(scanner, text, start, end);
  const isTime =
    has(bits, "time") || (has(bits, "unit") && AMOUNT_OF_TIME.test(text.slice(start, end)));
  const mayMeasure = isTime || has(bits, "amount");
  // Beside an amount of time no work has a name.
  const hasCost = isTime || has(bits, "cost");
  const isRatio = has(bits, "ratio") && has(bits, "comparison") && (hasCost || has(bits, "work"));
  // A share needs no word that compares ("10% of the GPU hours"), but "improves recall by 5%" is of no cost.
  const isShare = has(bits, "share") && (hasCost || (has(bits, "work") && has(bits, "speed")));
  const mayCompare = isRatio || isShare;
  if (mayMeasure || mayCompare) runs.push({ start, end, mayMeasure, mayCompare });
}

/** Where the sentence around a place begins … */
function beginOf(text: string, place: number): number {
  for (let stop = place; stop > 0; stop -= 1) {
    stop = text.lastIndexOf(". ", stop - 1);
    if (stop < 0) return 0;
    if (surelyEnds(text, stop)) return stop + 1;
  }
  return 0;
}

/** … and where it ends. */
function endOf(text: string, place: number): number {
  for (let stop = text.indexOf(". ", place); stop >= 0; stop = text.indexOf(". ", stop + 1)) {
    if (surelyEnds(text, stop)) return stop + 1;
  }
  return text.length;
}

/** Whether a formula may reach into a run from before it. */
function isInFormula(text: string, { start }: Run): boolean {
  const sign = text.lastIndexOf("$", start);
  return sign >= 0 && start - sign <= MAX_FORMULA;
}

/** Runs of which those that a formula may reach into begin where the text does, and have all before them in them. */
function withFormulas(text: string, runs: readonly Run[]): Run[] {
  const last = runs.findLastIndex((run) => isInFormula(text, run));
  if (last < 0) return [...runs];
  const within = runs.slice(0, last + 1);
  return [
    {
      start: 0,
      end: within.at(-1)?.end ?? 0,
      mayMeasure: within.some((run) => run.mayMeasure),
      mayCompare: within.some((run) => run.mayCompare),
    },
    ...runs.slice(last + 1),
  ];
}

/**
 * The sentences of a text that may state compute, in runs, in order. Each is read as it would be in the whole text,
 * and what stands outside of them states nothing: most texts are done with after this one look at their letters.
 */
export function statementRuns(text: string, { numbers }: FirstLook = lookAt(text)): Run[] {
  if (numbers.length === 0) return [];
  const runs: Run[] = [];
  let end = 0;
  for (const place of numbers.toSorted((one, other) => one - other)) {
    if (place < end) continue;
    const start = beginOf(text, place);
    end = endOf(text, place);
    addRun(runs, text, start, end);
  }
  return runs.length === 0 || !text.includes("$") ? runs : withFormulas(text, runs);
}
