import { BenchmarkFinder } from "#src/extract/results/find-benchmarks.ts";
import { type MetricMention, findMetrics } from "#src/extract/results/find-metrics.ts";
import type { BenchmarkItem } from "#src/extract/results/result-item.ts";
import { shortMetricsOf } from "#src/extract/results/short-metrics.ts";
import {
  type SentenceRun,
  type TextRun,
  splitSentenceRuns,
} from "#src/extract/results/split-sentence-runs.ts";
import { within } from "#src/extract/results/within.ts";

/** The passages of sentences, each once. */
function passagesOf(sentences: readonly SentenceRun[]): TextRun[] {
  const passages: TextRun[] = [];
  let last: TextRun | undefined;
  for (const { passage } of sentences) {
    if (passage !== last) passages.push(passage);
    last = passage;
  }
  return passages;
}

/** A plain text and what is found in it, each part once somebody asks. */
export class ReadText {
  readonly sentences: readonly SentenceRun[];
  readonly benchmarks: BenchmarkFinder;
  readonly #metrics = new Map<TextRun, readonly MetricMention[]>();
  #shortMetrics: ReadonlySet<string> | undefined;

  constructor(readonly text: string) {
    this.sentences = splitSentenceRuns(text);
    this.benchmarks = new BenchmarkFinder(text, passagesOf(this.sentences));
  }

  metricsIn(sentence: SentenceRun): readonly MetricMention[] {
    const { passage } = sentence;
    let metrics = this.#metrics.get(passage);
    if (metrics === undefined) {
      this.#shortMetrics ??= shortMetricsOf(this.text);
      metrics = findMetrics(this.text, passage, this.#shortMetrics);
      this.#metrics.set(passage, metrics);
    }
    return within(metrics, sentence);
  }

  benchmarksIn(sentence: SentenceRun): readonly BenchmarkItem[] {
    return within(this.benchmarks.in(sentence.passage), sentence);
  }
}
