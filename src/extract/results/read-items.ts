import { matchEnd } from "#src/extract/match-end.ts";
import { MEASURING_WORDS, METRIC_TASKS } from "#src/extract/lexicon/metrics.ts";
import { readValue } from "#src/extract/results/read-value.ts";
import type { MetricMention } from "#src/extract/results/find-metrics.ts";
import {
  type BenchmarkItem,
  type MetricItem,
  type ResultItem,
  renamed,
  withPercent,
} from "#src/extract/results/result-item.ts";
import {
  BLANK,
  OPENS_INTERVAL,
  OPENS_NUMBER,
  kindAt,
  readWord,
} from "#src/extract/results/read-word.ts";
import type { TextRun } from "#src/extract/results/text-run.ts";

const ACRONYM = /^[A-Z][A-Z\d-]{2,11}$|^[A-Z][a-z]{1,9}[A-Z][A-Za-z\d]{0,9}$/;
/** "[95% CI, 27.9-39.9%]" and "(+/- 0.7%)" say how sure a value is and parts it from nothing. */
const INTERVAL =
  /[([][^()[\]]{0,24}\b(?:9[059](?:\.\d)?\s?%\s?|)(?:CI|confidence intervals?|CrI)\b[^()[\]]{0,60}(?:\[[^()[\]]{0,40}\])?[)\]]|,?\s?9[059]\s?%\s?(?:CI|confidence intervals?)\b:?,?\s?[[(]?\d[\d.]{0,6}%?\s?(?:-|to|,)\s?\d[\d.]{0,6}%?[\])]?|\s?\(\s?(?:±|\+\/?-)\s?\d[\d.]{0,6}\s?%?\s?\)/y;

/** Nouns of doing, which say of what a metric is; all but those that say how it was measured. */
const TASK_NOUN =
  /^(?!classification|validation|evaluation|configuration|improvement|implementation|in-distribution|out-of-distribution|distribution|quantization|generation$|[a-z]+-)[a-z]{4,}(?:tion|ment)$/;

const AVERAGE = /^(?:average|mean|overall)$/;

/** A metric's name with the words before it that say which one: "detection accuracy". */
function nameMetric(text: string, mention: MetricMention, items: ResultItem[]): MetricItem {
  const { row } = mention;
  const metric = renamed(mention, mention.name, mention.start);
  if (row.takesTask !== true) return metric;
  const inBrackets = items.at(-2);
  // "mean average precision (mAP) score"
  if (metric.name === "score" && inBrackets?.kind === "metric")
    return { ...renamed(metric, inBrackets.name, metric.start), isWeak: false };
  const [before] = items.slice(-1);
  if (
    metric.name === "score" &&
    before?.kind === "word" &&
    ACRONYM.test(text.slice(before.start, before.end)) &&
    !METRIC_TASKS.has(before.norm)
  ) {
    items.pop();
    return { ...renamed(metric, before.norm, before.start), isWeak: false };
  }
  const words: string[] = [];
  let { start } = metric;
  let isAverage = false;
  for (;;) {
    const last = items.at(-1);
    const norm = last?.kind === "word" ? last.norm.replace(/^.*-(?=shot$)/, "") : "";
    if (last === undefined || !(METRIC_TASKS.has(norm) || TASK_NOUN.test(norm))) break;
    items.pop();
    start = last.start;
    isAverage ||= AVERAGE.test(norm);
    if (!MEASURING_WORDS.has(norm) || metric.name === "score") words.unshift(norm);
    if (words.length > 2) break;
  }
  const rank = items.at(-1);
  if (rank?.kind === "metric" && rank.isRank) {
    items.pop();
    return renamed(metric, `${rank.name} ${metric.name}`, rank.start, isAverage);
  }
  return renamed(metric, [...words, metric.name].join(" "), start, isAverage);
}

/** "85-90%", "24.1/7.1%", "47.5 and 43.7%": the sign of the second holds for the first. */
function spreadPercent(items: ResultItem[]): void {
  const before = items.at(-2);
  const joint = items.at(-1);
  if (before?.kind !== "value" || before.isPercent || before.unit !== "" || joint?.kind !== "word")
    return;
  const isJoint =
    /^[-/~]$/.test(joint.norm) || (before.isDecimal && /^(?:and|to|or)$/.test(joint.norm));
  if (isJoint) items[items.length - 2] = withPercent(before, true);
}

/** Where the interval ends that begins at a bracket, a comma or a 9; `at` where none does. */
function endOfInterval(text: string, at: number): number {
  // Most commas stand before words.
  const isOther = text.charAt(at) === "," && !/9/.test(text.slice(at + 1, at + 3));
  return isOther ? at : matchEnd(INTERVAL, text, at);
}

/** The index of the first name from the one at `from` on that begins at `at` or behind it; of several at one place the last. */
function nameFrom(names: readonly TextRun[], from: number, at: number): number {
  let index = from;
  while (index < names.length && (names[index]?.start ?? at) < at) index += 1;
  while (index + 1 < names.length && names[index + 1]?.start === at) index += 1;
  return index;
}

const nameAt = <Name>(names: readonly Name[], index: number): Name | undefined =>
  index < names.length ? names[index] : undefined;

/** The pieces of a sentence of a plain text, in order, with the metrics and benchmarks that it names. */
export function readItems(
  text: string,
  { start, end }: TextRun,
  metrics: readonly MetricMention[],
  benchmarks: readonly BenchmarkItem[],
): ResultItem[] {
  const items: ResultItem[] = [];
  let nextMetric = 0;
  let nextBenchmark = 0;
  let at = start;
  while (at < end) {
    const kind = kindAt(text, at);
    if (kind & BLANK) {
      at += 1;
      continue;
    }
    const interval = kind & OPENS_INTERVAL ? endOfInterval(text, at) : at;
    if (interval > at) {
      at = interval;
      continue;
    }
    nextMetric = nameFrom(metrics, nextMetric, at);
    nextBenchmark = nameFrom(benchmarks, nextBenchmark, at);
    const metric = nameAt(metrics, nextMetric);
    const benchmark = nameAt(benchmarks, nextBenchmark);
    const isMetric = metric?.start === at;
    if (benchmark?.start === at && !(isMetric && metric.end >= benchmark.end)) {
      items.push(benchmark);
      at = benchmark.end;
      continue;
    }
    if (isMetric) {
      items.push(nameMetric(text, metric, items));
      at = metric.end;
      continue;
    }
    const value = kind & OPENS_NUMBER ? readValue(text, at) : null;
    if (value !== null) {
      if (value.isPercent) spreadPercent(items);
      items.push(value);
      at = value.end;
      continue;
    }
    const word = readWord(
      text,
      at,
      Math.min(metric?.start ?? Infinity, benchmark?.start ?? Infinity),
    );
    items.push(word);
    // The stop of "vs." ends nothing.
    at = word.norm === "vs" && text.startsWith(".", word.end) ? word.end + 1 : word.end;
  }
  return items;
}
