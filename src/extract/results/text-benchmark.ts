import type { BenchmarkItem } from "#src/extract/results/result-item.ts";

interface SentenceNames {
  start: number;
  benchmarks: readonly BenchmarkItem[];
}

/** The one name of several items; null where there are more, or none. */
function onlyName(items: readonly BenchmarkItem[]): string | null {
  const names = new Set(items.map((item) => item.name));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/**
 * The benchmark of results whose sentence names none, by where that sentence begins: the one that the text
 * introduces, else the only one that it names, else the only one that the sentence before names.
 */
export function benchmarkOfText(
  benchmarks: readonly BenchmarkItem[],
  sentences: readonly SentenceNames[],
): (from: number) => string | null {
  const name = onlyName(benchmarks.filter((item) => item.isIntroduced)) ?? onlyName(benchmarks);
  const before = new Map(
    sentences.map(({ start }, order) => [start, onlyName(sentences[order - 1]?.benchmarks ?? [])]),
  );
  return (from) => name ?? before.get(from) ?? null;
}
