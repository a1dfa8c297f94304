import type { Result } from "#src/domain/result.ts";
import type { Field } from "#src/domain/span.ts";
import { type LinkedBenchmark, linkBenchmarks } from "#src/extract/results/link-benchmark.ts";
import { linkMetrics } from "#src/extract/results/link-metric.ts";
import { type PlainText, rawRunOf, toPlainText } from "#src/extract/results/plain-text.ts";
import { readItems } from "#src/extract/results/read-items.ts";
import { ReadText } from "#src/extract/results/read-text.ts";
import type { LinkedValue } from "#src/extract/results/link-table.ts";
import type { ResultItem } from "#src/extract/results/result-item.ts";
import { roleOf } from "#src/extract/results/result-role.ts";
import type { TextRun } from "#src/extract/results/text-run.ts";
import type { SentenceRun, TextSentences } from "#src/extract/results/text-sentences.ts";
import { TextBenchmark } from "#src/extract/results/text-benchmark.ts";

/** What every sentence with a result has: a decimal or a percentage. */
const HINTS = /\d(?:\.\d|\s?\\?%|\spercent)/g;

/** Where a value may go without a metric's name: "88.8% on Spider", "ESC-50 (93.5%)". */
const UNNAMED = /% on\b|\(\d[\d.]*\s?% (?:vs|versus)\b|\(\d[\d.]*\s?%\)|\d\s?→\s?\d/;

/** A result whose benchmark may be named elsewhere in the text. */
interface Draft {
  result: Result;
  /** Its metric stands in its own words. */
  isNamed: boolean;
  /** Judged by people, to whom no benchmark belongs that was not said of them. */
  isJudged: boolean;
  sentence: SentenceRun;
}

/** The sentences of a text from a place on that have a hint, in order. */
function sentencesWithHint(sentences: TextSentences, from: number): SentenceRun[] {
  const found: SentenceRun[] = [];
  HINTS.lastIndex = from;
  for (let hint = HINTS.exec(sentences.text); hint; hint = HINTS.exec(sentences.text)) {
    const sentence = sentences.at(hint.index);
    // The end of a long sentence that is cut may part a hint.
    if (HINTS.lastIndex <= sentence.end) found.push(sentence);
    HINTS.lastIndex = sentence.end;
  }
  return found;
}

/** From the first to the last of a value, its metric and its benchmark. */
function runOf(
  items: readonly ResultItem[],
  { index, metricIndex }: LinkedValue,
  benchmark: LinkedBenchmark | null,
): TextRun {
  const run = { start: Infinity, end: 0 };
  for (const place of [index, metricIndex, benchmark?.index ?? null]) {
    const item = place === null ? undefined : items[place];
    if (item === undefined) continue;
    run.start = Math.min(run.start, item.start);
    run.end = Math.max(run.end, item.end);
  }
  return run;
}

function readSentence(
  field: Field,
  raw: string,
  plain: PlainText,
  read: ReadText,
  sentence: SentenceRun,
): Draft[] {
  const metrics = read.metricsIn(sentence);
  if (metrics.length === 0 && !UNNAMED.test(plain.text.slice(sentence.start, sentence.end)))
    return [];
  const benchmarks = read.benchmarksIn(sentence);
  const items = readItems(plain.text, sentence, metrics, benchmarks);
  const links = linkMetrics(items);
  if (links.length === 0) return [];
  const linked = linkBenchmarks(items, links);
  return links.map((link, place) => {
    const benchmark = linked[place] ?? null;
    const { start, end } = rawRunOf(plain, runOf(items, link, benchmark));
    const result: Result = {
      field,
      start,
      end,
      text: raw.slice(start, end),
      metric: link.metric,
      benchmark: benchmark?.name ?? null,
      value: link.value.value,
      unit: link.value.isPercent ? "%" : "",
      role: roleOf(items, link),
    };
    const isNamed = link.metricIndex !== null;
    return { result, isNamed, isJudged: link.isJudged, sentence };
  });
}

/** Gives percentages without a metric the last one that the sentence before named: "On B it has 71%." */
function nameScores(drafts: readonly Draft[]): void {
  let last: Draft | null = null;
  for (const draft of drafts) {
    const { result } = draft;
    const isBare = result.metric === "score" && !draft.isNamed && result.unit === "%";
    if (isBare && last !== null && draft.sentence.start <= last.sentence.end) {
      result.metric = last.result.metric;
      last = draft;
    } else if (draft.isNamed && result.unit === "%") last = draft;
  }
}

/**
 * Absolute values of a quality metric that a field reports for a named method, in order, where there is none before
 * `from`. Spans are raw UTF-16 offsets.
 */
export function findResults(field: Field, raw: string, from = 0): Result[] {
  HINTS.lastIndex = from;
  const first = HINTS.exec(raw)?.index;
  if (first === undefined) return [];
  const plain = toPlainText(raw);
  const read = new ReadText(plain.text);
  const sentences = sentencesWithHint(read.sentences, plain.text === raw ? first : 0);
  const drafts = sentences.flatMap((sentence) => readSentence(field, raw, plain, read, sentence));
  if (drafts.length === 0) return [];
  nameScores(drafts);
  const ofText = new TextBenchmark(read.sentences, read.benchmarks);
  return drafts.map(({ result, isJudged, sentence }) => {
    if (!isJudged) result.benchmark ??= ofText.nameFor(sentence);
    return result;
  });
}
