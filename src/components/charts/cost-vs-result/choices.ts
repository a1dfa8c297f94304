import type { PairedResult } from "#src/components/charts/cost-vs-result/pair-results.ts";
import { unifyBenchmarkName } from "#src/domain/benchmarks.ts";
import { unifyMetricName } from "#src/domain/metrics.ts";
import { slugify } from "#src/domain/slug.ts";

/** A benchmark and metric that can be chosen, under unified names. */
export interface Choice {
  benchmark: string;
  benchmarkSlug: string;
  metric: string;
  metricSlug: string;
  /** Results with a cost. */
  points: number;
  /** Results without. */
  leftOut: number;
}

/** Whether a result is on a choice's benchmark and in its metric. */
export function isOfChoice({ benchmark, metric }: PairedResult, choice: Choice): boolean {
  return slugify(benchmark) === choice.benchmarkSlug && slugify(metric) === choice.metricSlug;
}

/** What the URL asks for, as slugs of any spelling; null leaves it to the data. */
export interface Asked {
  benchmark: string | null;
  metric: string | null;
}

const byNames = (a: Choice, b: Choice) =>
  a.benchmark.localeCompare(b.benchmark, "en") || a.metric.localeCompare(b.metric, "en");

/** The benchmarks and metrics that results name, most points first. */
export function listChoices(results: readonly PairedResult[]): Choice[] {
  const choices = new Map<string, Choice>();
  for (const { benchmark, metric, cost } of results) {
    const slugs = { benchmarkSlug: slugify(benchmark), metricSlug: slugify(metric) };
    const key = `${slugs.benchmarkSlug} ${slugs.metricSlug}`;
    const choice = choices.get(key) ?? { benchmark, metric, ...slugs, points: 0, leftOut: 0 };
    if (cost) choice.points += 1;
    else choice.leftOut += 1;
    choices.set(key, choice);
  }
  return [...choices.values()].sort(
    (a, b) => b.points - a.points || b.leftOut - a.leftOut || byNames(a, b),
  );
}

/** What was chosen, and what of the question had to be left out, in words. */
export interface Picked {
  choice: Choice | null;
  problem: string | null;
}

/**
 * The choice that the URL asks for, by slugs of any spelling ("imagenet-1k", "top-1"); most points where it leaves
 * something open. What the data do not have falls to what they have, and is told.
 */
export function pickChoice(choices: readonly Choice[], { benchmark, metric }: Asked): Picked {
  const [most = null] = choices;
  const benchmarkSlug = benchmark === null ? null : slugify(unifyBenchmarkName(benchmark));
  const metricSlug = metric === null ? null : slugify(unifyMetricName(metric));
  const onBenchmark = choices.filter(
    (each) => each.benchmarkSlug === (benchmarkSlug ?? each.benchmarkSlug),
  );
  const [mostOnBenchmark] = onBenchmark;
  if (!mostOnBenchmark) {
    const expected = `a benchmark with results here: ${listSome(choices.map((each) => each.benchmarkSlug))}`;
    return {
      choice: most,
      problem: benchmark && `benchmark: expected ${expected}, got '${benchmark}'`,
    };
  }
  const asked = onBenchmark.find((each) => each.metricSlug === (metricSlug ?? each.metricSlug));
  if (asked) return { choice: asked, problem: null };
  const expected = `a metric with results here: ${listSome(onBenchmark.map((each) => each.metricSlug))}`;
  return {
    choice: mostOnBenchmark,
    problem: metric && `metric: expected ${expected}, got '${metric}'`,
  };
}

const MOST_LISTED = 8;

function listSome(slugs: readonly string[]): string {
  const unlike = [...new Set(slugs)];
  if (unlike.length === 0) return "there is none";
  return (
    unlike.slice(0, MOST_LISTED).join(", ") + (unlike.length > MOST_LISTED ? " and others" : "")
  );
}
