import type { BenchmarkItem } from "#src/extract/results/result-item.ts";

interface SentenceNames {
  benchmarks: readonly BenchmarkItem[];
}

/** The one name of several items; null where there are more, or none. */
function onlyName(items: readonly BenchmarkItem[]): string | null {
  const names = new Set(items.map((item) => item.name));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/**
 * The benchmark of results whose sentence names none, by the sentence's place in the text: the one that the
 * text introduces, else the only one that it names, once it has, else the only one that the sentence before names.
 */
export function benchmarkOfText(
  benchmarks: readonly BenchmarkItem[],
  sentences: readonly SentenceNames[],
): (order: number) => string | null {
  const introduced = onlyName(benchmarks.filter((item) => item.isIntroduced));
  const only = onlyName(benchmarks);
  const first = sentences.findIndex((sentence) => sentence.benchmarks.length > 0);
  return (order) =>
    introduced ??
    (order >= first ? only : null) ??
    onlyName(sentences[order - 1]?.benchmarks ?? []);
}
