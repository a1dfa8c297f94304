import { BenchmarkFinder } from "#src/extract/results/find-benchmarks.ts";
import { type MetricMention, findMetrics } from "#src/extract/results/find-metrics.ts";
import type { BenchmarkItem } from "#src/extract/results/result-item.ts";
import { shortMetricsOf } from "#src/extract/results/short-metrics.ts";
import { type SentenceRun, TextSentences } from "#src/extract/results/text-sentences.ts";
import { within } from "#src/extract/results/within.ts";

/** A plain text and what is found in it, each part once somebody asks. */
export class ReadText {
  readonly sentences: TextSentences;
  readonly benchmarks: BenchmarkFinder;
  /** By where a passage starts. */
  readonly #metrics = new Map<number, readonly MetricMention[]>();
  #shortMetrics: ReadonlySet<string> | undefined;

  constructor(readonly text: string) {
    this.sentences = new TextSentences(text);
    this.benchmarks = new BenchmarkFinder(this.sentences);
  }

  metricsIn(sentence: SentenceRun): readonly MetricMention[] {
    const { passage } = sentence;
    let metrics = this.#metrics.get(passage.start);
    if (metrics === undefined) {
      this.#shortMetrics ??= shortMetricsOf(this.text);
      metrics = findMetrics(this.text, passage, this.#shortMetrics);
      this.#metrics.set(passage.start, metrics);
    }
    return within(metrics, sentence);
  }

  benchmarksIn(sentence: SentenceRun): readonly BenchmarkItem[] {
    return within(this.benchmarks.in(sentence.passage), sentence);
  }
}
