import { keyOfSpelling } from "#src/extract/compile-spellings.ts";
import {
  METRIC_ENDINGS,
  METRIC_ROWS,
  NOT_METRICS,
  type MetricRow,
} from "#src/extract/lexicon/metrics.ts";
import { compileFinder } from "#src/extract/match-spellings.ts";
import type { MetricItem } from "#src/extract/results/result-item.ts";

const spellingsOf = (row: MetricRow) => row.spellings ?? [row.name.replaceAll("-", " ")];
const ROWS: ReadonlyMap<string, MetricRow> = new Map(
  METRIC_ROWS.flatMap((row) =>
    spellingsOf(row).map((spelling): [string, MetricRow] => [keyOfSpelling(spelling), row]),
  ),
);
const findSpellings = compileFinder(METRIC_ROWS.flatMap(spellingsOf));

/** "@10", "@[0.5:0.95]" behind a metric are part of its name; "score" and a symbol are not. */
const CUT_OFF = /@\[?\d(?:[\d.:-]{0,10}\d)?\]?/y;
const NOUN =
  /(?:[\s-](?:scores?|ratings?|values?|metric|coefficients?|accuracy(?=\s(?:of|on|score))))?/y;

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
/** "volume overlap error (VOE)" makes the short form a metric wherever it stands. */
const SHORT_FORM =
  /\b(?:error|rate|score|accuracy|index|distance|coefficient|similarity|precision|recall|quality|deviation|consistency|overlap|ratio|discrepancy|fidelity) \(([A-Z][A-Za-z]{1,7})\)/gi;
const CAPITALISED = /(?<![A-Za-z\d-])[A-Z][A-Za-z]{1,7}(?![A-Za-z\d])/g;
const COINED_ROW: MetricRow = { name: "" };

function findCoined(text: string): MetricMention[] {
  const short = new Set([...text.matchAll(SHORT_FORM)].map((match) => match[1]));
  const shortened =
    short.size === 0 ? [] : [...text.matchAll(CAPITALISED)].filter(([name]) => short.has(name));
  return [...text.matchAll(COINED), ...text.matchAll(BEHIND_PERCENT), ...shortened]
    .map((match) => ({ name: match[1] ?? match[0], end: match.index + match[0].length }))
    .filter(({ name }) => !NOT_METRICS.has(name))
    .map(({ name, end }) => ({
      kind: "metric",
      start: end - name.length,
      end,
      name: name.toLowerCase(),
      isWeak: false,
      isRank: false,
      isJudged: false,
      needsVerb: false,
      row: COINED_ROW,
    }));
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
  return ROWS.has(keyOfSpelling(name));
}

/** The metrics that a plain text names, in order. */
export function findMetrics(text: string): MetricMention[] {
  const known = findSpellings(text).flatMap(({ start, end }): MetricMention[] => {
    const spelling = text.slice(start, end);
    const row = ROWS.get(keyOfSpelling(spelling));
    if (row === undefined) return [];
    if (/kappa|κ/i.test(spelling) && LABELLERS.test(text.slice(Math.max(0, start - 80), start)))
      return [];
    const isOfNumbers =
      row.name === "precision" &&
      NUMERIC.test(text.slice(Math.max(0, start - 16), start)) &&
      !MEASURED.test(text.slice(end, end + 8));
    if (isOfNumbers) return [];
    if (STUDIED.test(text.slice(end, end + 14))) return [];
    // "error-free", "accuracy-aware" name no metric.
    if (/^s?-[A-Za-z]/.test(text.slice(end, end + 3)) && matchAt(NOUN, text, end) === "") return [];
    const suffix = matchAt(CUT_OFF, text, end);
    const plural = matchAt(/s(?![A-Za-z])/y, text, end + suffix.length);
    const named = end + suffix.length + plural.length;
    const cutOff = /@.*$/.exec(spelling)?.[0] ?? suffix;
    return [
      {
        kind: "metric",
        start,
        end: named + (row.isRank === true ? 0 : matchAt(NOUN, text, named).length),
        name: row.name + cutOff.replaceAll(/[[\]]/g, ""),
        isWeak: row.isWeak === true,
        isRank: row.isRank === true,
        isJudged: row.isJudged === true,
        needsVerb: row.needsVerb === true,
        row,
      },
    ];
  });
  const taken = new Set(known.map((metric) => metric.start));
  const coined = findCoined(text).filter((metric) => !taken.has(metric.start));
  return [...known, ...coined].sort((a, b) => a.start - b.start);
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
