import type { BenchmarkFinder } from "#src/extract/results/find-benchmarks.ts";
import type { BenchmarkItem } from "#src/extract/results/result-item.ts";
import type { SentenceRun } from "#src/extract/results/split-sentence-runs.ts";
import { within } from "#src/extract/results/within.ts";

/** The first of several items that all have one name; null where there are more names, or none. */
function onlyOne(items: readonly BenchmarkItem[]): BenchmarkItem | null {
  const [first = null] = items;
  return items.every((item) => item.name === first?.name) ? first : null;
}

/**
 * The benchmark of results whose sentence names none: the one that the text introduces, else the only one that it
 * names, once it has, else the only one that the sentence before names.
 */
export class TextBenchmark {
  #introduced: BenchmarkItem | null | undefined;
  #only: BenchmarkItem | null | undefined;

  constructor(
    private readonly sentences: readonly SentenceRun[],
    private readonly finder: BenchmarkFinder,
  ) {}

  /** By the place of a result's sentence in the text. */
  nameFor(order: number): string | null {
    if (this.#introduced === undefined) this.#introduced = this.#findIntroduced();
    if (this.#introduced !== null) return this.#introduced.name;
    if (this.#only === undefined) this.#only = this.#findOnly();
    const end = this.sentences[order]?.end ?? 0;
    if (this.#only !== null && this.#only.start < end) return this.#only.name;
    const before = this.sentences[order - 1];
    if (before === undefined) return null;
    return onlyOne(within(this.finder.in(before.passage), before))?.name ?? null;
  }

  #findIntroduced(): BenchmarkItem | null {
    const { finder } = this;
    if (!finder.introducesAny) return null;
    const passages = finder.passages.filter((passage) => finder.mayIntroduceIn(passage));
    const items = passages.flatMap((passage) => finder.in(passage));
    return onlyOne(items.filter((item) => finder.isIntroduced(item)));
  }

  /** The text is read only up to the second name, which what has been read already may hold. */
  #findOnly(): BenchmarkItem | null {
    const { found } = this.finder;
    if (found.some(({ name }) => name !== found[0]?.name)) return null;
    let only: BenchmarkItem | null = null;
    for (const passage of this.finder.passages) {
      for (const item of this.finder.in(passage)) {
        only ??= item;
        if (item.name !== only.name) return null;
      }
    }
    return only;
  }
}
