import { wordSet } from "#src/extract/lexicon/word-set.ts";
import { nameAt, zipLists } from "#src/extract/results/benchmark-lists.ts";
import type { LinkedValue } from "#src/extract/results/link-table.ts";
import { type ResultItem, wordAt, itemAt } from "#src/extract/results/result-item.ts";

/** A benchmark for a value, and whether it stands with it or was said for others too. */
export interface LinkedBenchmark {
  name: string;
  /** The item it stands at, where it is part of the statement; null where it was said elsewhere. */
  index: number | null;
}

/** How far behind a value its benchmark may stand. */
const REACH = 14;
/** How far apart two values may be that share what stands behind the second. */
const SHARED_REACH = 12;
/** Items from an opening bracket to what it says of the name before it. */
const BRACKET_REACH = 5;
const LEADS = new Set(["on", "in", "for", "across", "over", "using", "at", "from", "of"]);
/** Where what is said of a value ends. */
const CLAUSE_ENDS = wordSet(
  "; . while but whereas outperforms outperforming surpasses surpassing exceeds exceeding compared than vs versus",
);
/** Where another statement may begin. */
const NEW_STATEMENTS = wordSet(
  ", ( and remain remains achieves achieving reaches reaching attaining obtaining improves improving",
);

/**
 * The benchmark that is said behind the item at `from`: "[90% accuracy] with 5M weights on ImageNet". With
 * `isStrict` in the same breath, without another statement between.
 */
function benchmarkBehind(
  items: readonly ResultItem[],
  from: number,
  isStrict: boolean,
): number | null {
  let hasLead = false;
  for (let at = from + 1; at <= from + REACH; at += 1) {
    const item = itemAt(items, at);
    if (item === undefined) return null;
    if (item.kind === "benchmark") return hasLead || at === from + 1 ? at : null;
    if (item.kind === "value") {
      if (item.isPercent || item.isDecimal) return null;
      continue;
    }
    if (item.kind === "metric") continue;
    if (CLAUSE_ENDS.has(item.norm) || (isStrict && NEW_STATEMENTS.has(item.norm))) return null;
    if (LEADS.has(item.norm)) hasLead = true;
  }
  return null;
}

/** "on CIFAR-10 (with error rate 3.5%)": the benchmark whose brackets hold the item at `first`. */
function bracketedBy(items: readonly ResultItem[], first: number): number | null {
  for (let at = first - 1; at >= Math.max(0, first - BRACKET_REACH); at -= 1) {
    const word = wordAt(items, at);
    if (word === ")" || itemAt(items, at)?.kind === "benchmark") return null;
    if (word === "(") return itemAt(items, at - 1)?.kind === "benchmark" ? at - 1 : null;
  }
  return null;
}

/** The last benchmark before an item that is not one of `taken`. */
function benchmarkBefore(
  items: readonly ResultItem[],
  from: number,
  taken: ReadonlySet<number>,
): number | null {
  for (let at = from - 1; at >= 0; at -= 1) {
    if (itemAt(items, at)?.kind === "benchmark" && !taken.has(at)) return at;
  }
  return null;
}

/** The benchmark that stands with a value: between it and its metric, around, right before, or behind. */
function benchmarkBeside(items: readonly ResultItem[], link: LinkedValue): LinkedBenchmark | null {
  const first = Math.min(link.index, link.metricIndex ?? link.index);
  const last = Math.max(link.index, link.metricIndex ?? link.index);
  const at = (index: number | null, isForAll: boolean): LinkedBenchmark | null => {
    const name = index === null ? null : nameAt(items, index, isForAll);
    return name === null ? null : { name, index };
  };
  for (let index = first + 1; index < last; index += 1) {
    const between = at(index, true);
    if (between !== null) return between;
  }
  const isInBrackets = wordAt(items, first - 1) === "(";
  return (
    at(bracketedBy(items, first), false) ??
    at(first - 1, false) ??
    (isInBrackets ? at(first - 2, false) : null) ??
    at(benchmarkBehind(items, last, true), true)
  );
}

/**
 * The benchmark of each linked value of a sentence: paired with a list of values, beside its value, else
 * the last one said before in the sentence, else one behind it, else the one of the next value.
 */
export function linkBenchmarks(
  items: readonly ResultItem[],
  links: readonly LinkedValue[],
): (LinkedBenchmark | null)[] {
  const zipped = links.length < 2 ? null : zipLists(items, links);
  const found: (LinkedBenchmark | null)[] = links.map((link) => {
    const name = zipped?.get(link.index);
    return name === undefined ? benchmarkBeside(items, link) : { name, index: null };
  });
  links.forEach((link, order) => {
    if (found[order] !== null || link.isJudged) return;
    found[order] = benchmarkInSentence(items, links, found, order);
  });
  for (let order = found.length - 2; order >= 0; order -= 1) {
    if (found[order] === null) found[order] = benchmarkOfNext(links, found, order);
  }
  return found;
}

/** The benchmark of the next value, where both stand close. */
function benchmarkOfNext(
  links: readonly LinkedValue[],
  found: readonly (LinkedBenchmark | null)[],
  order: number,
): LinkedBenchmark | null {
  const link = links[order];
  const next = links[order + 1];
  const after = found[order + 1];
  if (!link || link.isJudged || !next || !after) return null;
  return next.index - link.index <= SHARED_REACH ? { name: after.name, index: null } : null;
}

/** "90% on A, 80% on B, and 70% on C, [an average accuracy of] 80%" is for no single one. */
function isOverMany(items: readonly ResultItem[], first: number): boolean {
  const metric = itemAt(items, first);
  if (metric?.kind !== "metric" || !metric.isAverage) return false;
  const names = items
    .slice(0, first)
    .flatMap((item) => (item.kind === "benchmark" ? item.name : []));
  return new Set(names).size > 2;
}

function benchmarkInSentence(
  items: readonly ResultItem[],
  links: readonly LinkedValue[],
  found: readonly (LinkedBenchmark | null)[],
  order: number,
): LinkedBenchmark | null {
  const link = links[order];
  if (link === undefined) return null;
  const first = Math.min(link.index, link.metricIndex ?? link.index);
  const end = Math.max(link.index, link.metricIndex ?? link.index);
  if (isOverMany(items, first)) return null;
  const following = benchmarkOfNext(links, found, order);
  // What stands behind an earlier value was said for that one.
  const taken = new Set(
    links.slice(0, order).flatMap((other, place) => {
      const index = found[place]?.index ?? null;
      return index !== null && index > other.index ? [index] : [];
    }),
  );
  const last = benchmarkBefore(items, first, new Set());
  const free = benchmarkBefore(items, first, taken);
  const before = free ?? (following === null ? last : null);
  const earlier = before === null ? null : nameAt(items, before, true);
  if (earlier !== null) return { name: earlier, index: null };
  const behind = benchmarkBehind(items, end, false);
  const name = behind === null ? null : nameAt(items, behind, true);
  return name === null ? following : { name, index: behind };
}
