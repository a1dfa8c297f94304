import type { BenchmarkFinder } from "#src/extract/results/find-benchmarks.ts";
import type { BenchmarkItem } from "#src/extract/results/result-item.ts";
import type { SentenceRun, TextSentences } from "#src/extract/results/text-sentences.ts";
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
    private readonly sentences: TextSentences,
    private readonly finder: BenchmarkFinder,
  ) {}

  /** For a result of a sentence. */
  nameFor(sentence: SentenceRun): string | null {
    if (this.#introduced === undefined) this.#introduced = this.#findIntroduced();
    if (this.#introduced !== null) return this.#introduced.name;
    if (this.#only === undefined) this.#only = this.#findOnly();
    if (this.#only !== null && this.#only.start < sentence.end) return this.#only.name;
    const before = this.sentences.before(sentence);
    if (before === undefined) return null;
    return onlyOne(within(this.finder.in(before.passage), before))?.name ?? null;
  }

  #findIntroduced(): BenchmarkItem | null {
    const { finder } = this;
    if (!finder.introducesAny) return null;
    const introduced: BenchmarkItem[] = [];
    for (const passage of this.sentences.passages()) {
      if (!finder.mayIntroduceIn(passage)) continue;
      for (const item of finder.in(passage)) if (finder.isIntroduced(item)) introduced.push(item);
    }
    return onlyOne(introduced);
  }

  /** The text is read only up to the second name, which what has been read already may hold. */
  #findOnly(): BenchmarkItem | null {
    const { found } = this.finder;
    if (found.some(({ name }) => name !== found[0]?.name)) return null;
    let only: BenchmarkItem | null = null;
    for (const passage of this.sentences.passages()) {
      for (const item of this.finder.in(passage)) {
        only ??= item;
        if (item.name !== only.name) return null;
      }
    }
    return only;
  }
}
