import type { Result } from "#src/domain/result.ts";
import type { Field } from "#src/domain/span.ts";
import { findBenchmarks } from "#src/extract/results/find-benchmarks.ts";
import { findMetrics } from "#src/extract/results/find-metrics.ts";
import { linkBenchmarks } from "#src/extract/results/link-benchmark.ts";
import { linkMetrics } from "#src/extract/results/link-metric.ts";
import { toPlainText } from "#src/extract/results/plain-text.ts";
import { readItems } from "#src/extract/results/read-items.ts";
import type { BenchmarkItem } from "#src/extract/results/result-item.ts";
import { roleOf } from "#src/extract/results/result-role.ts";
import { splitSentenceRuns } from "#src/extract/results/split-sentence-runs.ts";

/** What every sentence with a result has: a decimal or a percentage. */
const HINT = /\d(?:\.\d|\s?\\?%|\spercent)/;

/** Where a value may go without a metric's name: "88.8% on Spider", "ESC-50 (93.5%)". */
const UNNAMED = /% on\b|\(\d[\d.]*\s?%\)|\d\s?→\s?\d/;

/** A result whose benchmark may be named elsewhere in the text. */
interface Draft {
  result: Result;
  /** Judged by people, to whom no benchmark belongs that was not said of them. */
  isJudged: boolean;
}

/** The one name of several items; null where there are more, or none. */
function onlyName(items: readonly BenchmarkItem[]): string | null {
  const names = new Set(items.map((item) => item.name));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/** The benchmark that a text is about: the one that it introduces, else the only one that it names. */
function benchmarkOf(raw: string): string | null {
  const items = findBenchmarks(toPlainText(raw).text);
  return (
    onlyName(items.filter((item) => item.isIntroduced)) ??
    (items.some((item) => item.isKnown) ? onlyName(items) : null)
  );
}

function readSentence(field: Field, raw: string, from: number, to: number): Draft[] {
  const plain = toPlainText(raw.slice(from, to));
  const metrics = findMetrics(plain.text);
  if (metrics.length === 0 && !UNNAMED.test(plain.text)) return [];
  const benchmarks = findBenchmarks(plain.text);
  const items = readItems(plain.text, metrics, benchmarks);
  const links = linkMetrics(items);
  const linked = linkBenchmarks(items, links);
  return links.map((link, order) => {
    const benchmark = linked[order] ?? null;
    const places = [link.index, link.metricIndex, benchmark?.index ?? null]
      .filter((index) => index !== null)
      .flatMap((index) => items[index] ?? []);
    const start = from + (plain.starts[Math.min(...places.map((item) => item.start))] ?? 0);
    const end = from + (plain.ends[Math.max(...places.map((item) => item.end)) - 1] ?? 0);
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
    return { result, isJudged: link.isJudged };
  });
}

/**
 * Absolute values of a quality metric that a field reports for a named method, in order. Spans are
 * raw UTF-16 offsets.
 */
export function findResults(field: Field, raw: string): Result[] {
  if (!HINT.test(raw)) return [];
  const drafts = splitSentenceRuns(raw).flatMap(({ start, end }) =>
    HINT.test(raw.slice(start, end)) ? readSentence(field, raw, start, end) : [],
  );
  const needsName = drafts.some(({ result, isJudged }) => result.benchmark === null && !isJudged);
  const name = needsName ? benchmarkOf(raw) : null;
  return drafts.map(({ result, isJudged }) => {
    if (!isJudged) result.benchmark ??= name;
    return result;
  });
}
