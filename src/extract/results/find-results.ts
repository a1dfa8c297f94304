import type { Result } from "#src/domain/result.ts";
import type { Field } from "#src/domain/span.ts";
import { findBenchmarks } from "#src/extract/results/find-benchmarks.ts";
import { type MetricMention, findMetrics } from "#src/extract/results/find-metrics.ts";
import { linkBenchmarks } from "#src/extract/results/link-benchmark.ts";
import { linkMetrics } from "#src/extract/results/link-metric.ts";
import { type PlainText, toPlainText } from "#src/extract/results/plain-text.ts";
import { readItems } from "#src/extract/results/read-items.ts";
import type { BenchmarkItem } from "#src/extract/results/result-item.ts";
import { roleOf } from "#src/extract/results/result-role.ts";
import { splitSentenceRuns } from "#src/extract/results/split-sentence-runs.ts";
import { benchmarkOfText } from "#src/extract/results/text-benchmark.ts";

/** What every sentence with a result has: a decimal or a percentage. */
const HINT = /\d(?:\.\d|\s?\\?%|\spercent)/;

/** Where a value may go without a metric's name: "88.8% on Spider", "ESC-50 (93.5%)". */
const UNNAMED = /% on\b|\(\d[\d.]*\s?% (?:vs|versus)\b|\(\d[\d.]*\s?%\)|\d\s?→\s?\d/;

interface Sentence {
  start: number;
  end: number;
  metrics: MetricMention[];
  benchmarks: BenchmarkItem[];
}

/** A result whose benchmark may be named elsewhere in the text. */
interface Draft {
  result: Result;
  /** Its metric stands in its own words. */
  isNamed: boolean;
  /** Judged by people, to whom no benchmark belongs that was not said of them. */
  isJudged: boolean;
  /** The place of its sentence among the text's. */
  order: number;
}

/** The sentences of a plain text, each with the metrics and benchmarks that it names. */
function readSentences(text: string, benchmarks: readonly BenchmarkItem[]): Sentence[] {
  const metrics = findMetrics(text);
  let metric = 0;
  let benchmark = 0;
  return splitSentenceRuns(text).map(({ start, end }) => {
    const firstMetric = metric;
    while ((metrics[metric]?.start ?? Infinity) < end) metric += 1;
    const firstBenchmark = benchmark;
    while ((benchmarks[benchmark]?.start ?? Infinity) < end) benchmark += 1;
    return {
      start,
      end,
      metrics: metrics.slice(firstMetric, metric),
      benchmarks: benchmarks.slice(firstBenchmark, benchmark),
    };
  });
}

function readSentence(
  field: Field,
  raw: string,
  plain: PlainText,
  sentence: Sentence,
  order: number,
): Draft[] {
  const text = plain.text.slice(sentence.start, sentence.end);
  if (!HINT.test(text) || (sentence.metrics.length === 0 && !UNNAMED.test(text))) return [];
  const items = readItems(plain.text, sentence);
  const links = linkMetrics(items);
  const linked = linkBenchmarks(items, links);
  return links.map((link, place) => {
    const benchmark = linked[place] ?? null;
    const places = [link.index, link.metricIndex, benchmark?.index ?? null]
      .filter((index) => index !== null)
      .flatMap((index) => items[index] ?? []);
    const start = plain.starts[Math.min(...places.map((item) => item.start))] ?? 0;
    const end = plain.ends[Math.max(...places.map((item) => item.end)) - 1] ?? 0;
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
    return { result, isNamed, isJudged: link.isJudged, order };
  });
}

/** Gives percentages without a metric the last one that the sentence before named: "On B it has 71%." */
function nameScores(drafts: readonly Draft[]): void {
  let last: Draft | null = null;
  for (const draft of drafts) {
    const { result } = draft;
    const isBare = result.metric === "score" && !draft.isNamed && result.unit === "%";
    if (isBare && last !== null && draft.order - last.order <= 1) {
      result.metric = last.result.metric;
      last = draft;
    } else if (draft.isNamed && result.unit === "%") last = draft;
  }
}

/**
 * Absolute values of a quality metric that a field reports for a named method, in order. Spans are
 * raw UTF-16 offsets.
 */
export function findResults(field: Field, raw: string): Result[] {
  if (!HINT.test(raw)) return [];
  const plain = toPlainText(raw);
  const benchmarks = findBenchmarks(plain.text);
  const sentences = readSentences(plain.text, benchmarks);
  const drafts = sentences.flatMap((sentence, order) =>
    readSentence(field, raw, plain, sentence, order),
  );
  nameScores(drafts);
  const nameFor = benchmarkOfText(benchmarks, sentences);
  return drafts.map(({ result, isJudged, order }) => {
    if (!isJudged) result.benchmark ??= nameFor(order);
    return result;
  });
}
