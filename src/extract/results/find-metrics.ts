import { keyOfSpelling } from "#src/extract/compile-spellings.ts";
import {
  METRIC_ENDINGS,
  METRIC_ROWS,
  NOT_METRICS,
  type MetricRow,
} from "#src/extract/lexicon/metrics.ts";
import { compileFinder } from "#src/extract/match-spellings.ts";
import type { MetricItem } from "#src/extract/results/result-item.ts";
import type { TextRun } from "#src/extract/results/text-run.ts";

const spellingsOf = (row: MetricRow) => row.spellings ?? [row.name.replaceAll("-", " ")];
const findSpellings = compileFinder(METRIC_ROWS.flatMap(spellingsOf));
let rows: ReadonlyMap<string, MetricRow> | undefined;

/** The row of a spelling, or of a match of one. */
function rowOf(spelling: string): MetricRow | undefined {
  rows ??= new Map(
    METRIC_ROWS.flatMap((row) =>
      spellingsOf(row).map((each): [string, MetricRow] => [keyOfSpelling(each), row]),
    ),
  );
  return rows.get(keyOfSpelling(spelling));
}

/** "@10", "@[0.5:0.95]" behind a metric are part of its name; "score" and a symbol are not. */
const CUT_OFF = /@\[?\d(?:[\d.:-]{0,10}\d)?\]?/y;
const NOUN =
  /(?:[\s-](?:scores?|ratings?|values?|metric|coefficients?|accuracy(?=\s(?:of|on|score))))?/y;

const PLURAL = /s(?![A-Za-z])/y;

/** A metric where it stands, and the row that names it. */
export interface MetricMention extends MetricItem {
  row: MetricRow;
}

/** "NullF1 0.94" */
const COINED = new RegExp(
  `(?<![A-Za-z])[A-Z][A-Za-z]{1,16}(?:${METRIC_ENDINGS.join("|")})(?![A-Za-z\\d])`,
  "g",
);
/** "at 18.5% OMR-NED": capitals behind a percentage, before the end of their phrase. */
const BEHIND_PERCENT =
  /% ([A-Z]{2,6}(?:-[A-Z]{2,6})?)(?=[,.;)]|\s(?:\(|on\b|in\b|and\b|for\b|at\b|with\b|vs|when\b|while\b|compared))/g;
const CAPITALISED = /(?<![A-Za-z\d-])[A-Z][A-Za-z]{1,7}(?![A-Za-z\d])/g;
const COINED_ROW: MetricRow = { name: "" };

/** A metric of no table whose name ends at `end`. */
function coinedMention(name: string, end: number): MetricMention {
  return {
    kind: "metric",
    start: end - name.length,
    end,
    name: name.toLowerCase(),
    isWeak: false,
    isRank: false,
    isJudged: false,
    isAverage: false,
    needsVerb: false,
    row: COINED_ROW,
  };
}

/** The metrics in a part of a text that no table holds: coined, in capitals behind a percentage, or short for others. */
function findCoined(text: string, run: TextRun, short: ReadonlySet<string>): MetricMention[] {
  const part = text.slice(run.start, run.end);
  const coined: MetricMention[] = [];
  const collect = (pattern: RegExp, only?: ReadonlySet<string>) => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
      const [whole, name = whole] = match;
      if (NOT_METRICS.has(name) || only?.has(name) === false) continue;
      coined.push(coinedMention(name, run.start + pattern.lastIndex));
    }
  };
  collect(COINED);
  collect(BEHIND_PERCENT);
  if (short.size > 0) collect(CAPITALISED, short);
  return coined;
}

/** Precision of numbers: "full precision", "mixed-precision"; "high precision" alone may be either. */
const NUMERIC =
  /(?:full|half|mixed|single|double|reduced|bit|numerical|float|arithmetic|(?:low|high)(?:er)?)[\s-]$/i;
const MEASURED = /^ (?:scores?|values?|of|and|rates?)\b|^[,(=:]/;

/** "sensitivity analysis", "accuracy constraint" */
const STUDIED =
  /^ (?:analys[ei]s|stud(?:y|ies)|loss|curve|function|constraint|requirement|target|trade-?off|budget|threshold|bound|estimat|predict|guarante)/i;

/** Agreement between people who label is no result of a method. */
const LABELLERS = /annotator|agreement|inter-?rater|inter-?coder|IAA|reliability/i;

/** Whether a name is one of the table's metrics, and so no benchmark's. */
export function isMetricName(name: string): boolean {
  return rowOf(name) !== undefined;
}

/** The metric of the table that is spelled at `start..end`; null where it is something else. */
function readMention(text: string, { start, end }: TextRun): MetricMention | null {
  const spelling = text.slice(start, end);
  const row = rowOf(spelling);
  if (row === undefined) return null;
  if (/kappa|κ/i.test(spelling) && LABELLERS.test(text.slice(Math.max(0, start - 80), start)))
    return null;
  const isOfNumbers =
    row.name === "precision" &&
    NUMERIC.test(text.slice(Math.max(0, start - 16), start)) &&
    !MEASURED.test(text.slice(end, end + 8));
  if (isOfNumbers || STUDIED.test(text.slice(end, end + 14))) return null;
  // "error-free", "accuracy-aware" name no metric.
  if (/^s?-[A-Za-z]/.test(text.slice(end, end + 3)) && endAt(NOUN, text, end) === end) return null;
  const whole = text.charAt(end) === "@" ? endAt(CUT_OFF, text, end) : end;
  const named = text.charAt(whole) === "s" ? endAt(PLURAL, text, whole) : whole;
  const cutOff = /@.*$/.exec(spelling)?.[0] ?? text.slice(end, whole);
  return {
    kind: "metric",
    start,
    end: row.isRank === true ? named : endAt(NOUN, text, named),
    name: cutOff === "" ? row.name : row.name + cutOff.replaceAll(/[[\]]/g, ""),
    isWeak: row.isWeak === true,
    isRank: row.isRank === true,
    isJudged: row.isJudged === true,
    isAverage: false,
    needsVerb: row.needsVerb === true,
    row,
  };
}

/** The metrics that a part of a plain text names, in order; `short` are short forms that the text gives to others. */
export function findMetrics(
  text: string,
  run: TextRun,
  short: ReadonlySet<string>,
): MetricMention[] {
  const known: MetricMention[] = [];
  for (const match of findSpellings(text, run.start, run.end)) {
    const mention = readMention(text, match);
    if (mention !== null) known.push(mention);
  }
  const coined = findCoined(text, run, short);
  if (coined.length === 0) return known;
  const taken = new Set(known.map((metric) => metric.start));
  return [...known, ...coined.filter((metric) => !taken.has(metric.start))].sort(
    (a, b) => a.start - b.start,
  );
}

/** Where what a pattern matches at a place ends; the place itself where it matches nothing. */
function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
