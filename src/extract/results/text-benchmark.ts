import type { BenchmarkFinder } from "#src/extract/results/find-benchmarks.ts";
import type { BenchmarkItem } from "#src/extract/results/result-item.ts";
import type { SentenceRun } from "#src/extract/results/split-sentence-runs.ts";
import { within } from "#src/extract/results/within.ts";

/** What every text has that introduces a benchmark. */
const INTRODUCES = /[Bb]enchmark|challenge|testbed|suite/;

/** The first of several items that all have one name; null where there are more names, or none. */
function onlyOne(items: Iterable<BenchmarkItem>): BenchmarkItem | null {
  let only: BenchmarkItem | null = null;
  for (const item of items) {
    if (only !== null && item.name !== only.name) return null;
    only ??= item;
  }
  return only;
}

/**
 * The benchmark of results whose sentence names none: the one that the text introduces, else the only one that it
 * names, once it has, else the only one that the sentence before names.
 */
export class TextBenchmark {
  #introduced: BenchmarkItem | null | undefined;
  #only: BenchmarkItem | null | undefined;

  constructor(
    private readonly text: string,
    private readonly sentences: readonly SentenceRun[],
    private readonly finder: BenchmarkFinder,
  ) {}

  /** By the place of a result's sentence in the text. */
  nameFor(order: number): string | null {
    if (this.#introduced === undefined) this.#introduced = this.#findIntroduced();
    if (this.#introduced !== null) return this.#introduced.name;
    if (this.#only === undefined) this.#only = onlyOne(this.#all());
    const end = this.sentences[order]?.end ?? 0;
    if (this.#only !== null && this.#only.start < end) return this.#only.name;
    const before = this.sentences[order - 1];
    if (before === undefined) return null;
    return onlyOne(within(this.finder.in(before.passage), before))?.name ?? null;
  }

  #findIntroduced(): BenchmarkItem | null {
    if (!INTRODUCES.test(this.text)) return null;
    return onlyOne([...this.#all()].filter((item) => this.finder.isIntroduced(item)));
  }

  /** Every benchmark of the text, read as far as they are asked for. */
  *#all(): Generator<BenchmarkItem> {
    for (const passage of this.finder.passages) yield* this.finder.in(passage);
  }
}
