import type { LinkedValue } from "#src/extract/results/link-metric.ts";
import { type BenchmarkItem, type ResultItem, wordAt } from "#src/extract/results/result-item.ts";

/** A benchmark for a value, and whether it stands with it or was said for others too. */
export interface LinkedBenchmark {
  name: string;
  /** The item it stands at, where it is part of the statement; null where it was said elsewhere. */
  index: number | null;
}

const REACH = 14;
/** Items from an opening bracket to what it says of the name before it. */
const BRACKET_REACH = 5;
const LEADS = new Set(["on", "in", "for", "across", "over", "using", "at", "from", "of"]);

/** "ImageNet and CIFAR-10" for one value is one name. */
function nameAt(items: readonly ResultItem[], index: number, isJoint: boolean): string | null {
  const item = items[index];
  if (item?.kind !== "benchmark") return null;
  const next = items[index + 2];
  if (isJoint && wordAt(items, index + 1) === "and" && next?.kind === "benchmark")
    return `${item.name} and ${next.name}`;
  return item.name;
}

function benchmarkBehind(items: readonly ResultItem[], from: number): number | null {
  let hasLead = false;
  for (let at = from + 1; at <= from + REACH; at += 1) {
    const item = items[at];
    if (item === undefined) return null;
    if (item.kind === "benchmark") return hasLead || at === from + 1 ? at : null;
    if (item.kind === "value") return null;
    if (item.kind === "metric") continue;
    if (
      /^(?:[;.]|while|but|whereas|outperforming|surpassing|compared|than|vs|versus)$/.test(
        item.norm,
      )
    )
      return null;
    if (LEADS.has(item.norm)) hasLead = true;
  }
  return null;
}

function benchmarkBefore(items: readonly ResultItem[], from: number, reach: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    if (items[at]?.kind === "benchmark") return at;
  }
  return null;
}

/** "on CIFAR-10 (with error rate 3.5%)": the benchmark whose brackets hold the item at `first`. */
function bracketedBy(items: readonly ResultItem[], first: number): number | null {
  for (let at = first - 1; at >= Math.max(0, first - BRACKET_REACH); at -= 1) {
    const word = wordAt(items, at);
    if (word === ")" || items[at]?.kind === "benchmark") return null;
    if (word === "(") return items[at - 1]?.kind === "benchmark" ? at - 1 : null;
  }
  return null;
}

/**
 * The benchmark of each linked value of a sentence: between value and metric, behind them, right before
 * them, else the last one said before in the sentence, else the one of the next value.
 */
export function linkBenchmarks(
  items: readonly ResultItem[],
  links: readonly LinkedValue[],
): (LinkedBenchmark | null)[] {
  const zipped = zipLists(items, links);
  const found: (LinkedBenchmark | null)[] = links.map((link) => {
    const pair = zipped.get(link.index);
    if (pair !== undefined) return pair;
    const first = Math.min(link.index, link.metricIndex ?? link.index);
    const last = Math.max(link.index, link.metricIndex ?? link.index);
    for (let at = first + 1; at < last; at += 1) {
      const name = nameAt(items, at, true);
      if (name !== null) return { name, index: at };
    }
    const around = bracketedBy(items, first);
    if (around !== null) {
      const name = nameAt(items, around, false);
      if (name !== null) return { name, index: around };
    }
    const isTight =
      items[first - 1]?.kind === "benchmark" ||
      (wordAt(items, first - 1) === "(" && items[first - 2]?.kind === "benchmark");
    if (isTight) {
      const at = items[first - 1]?.kind === "benchmark" ? first - 1 : first - 2;
      const name = nameAt(items, at, false);
      if (name !== null) return { name, index: at };
    }
    const behind = benchmarkBehind(items, last);
    if (behind !== null) {
      const name = nameAt(items, behind, true);
      if (name !== null) return { name, index: behind };
    }
    return null;
  });
  links.forEach((link, order) => {
    if (found[order] !== null || link.isJudged) return;
    const first = Math.min(link.index, link.metricIndex ?? link.index);
    const before = benchmarkBefore(items, first, items.length);
    const earlier = before === null ? null : nameAt(items, before, true);
    const next = links[order + 1];
    const hasNearNext = next !== undefined && next.index - link.index <= 12;
    const following = hasNearNext ? (found[order + 1] ?? null) : null;
    // What stands behind an earlier value was said for that one.
    const isTaken = links
      .slice(0, order)
      .some((other, place) => found[place]?.index === before && (before ?? 0) > other.index);
    if (earlier !== null && !(isTaken && following !== null))
      found[order] = { name: earlier, index: null };
    else if (following !== null) found[order] = { name: following.name, index: null };
  });
  for (let order = found.length - 2; order >= 0; order -= 1) {
    const link = links[order];
    const next = links[order + 1];
    const after = found[order + 1];
    if (
      found[order] === null &&
      link &&
      !link.isJudged &&
      next &&
      after &&
      next.index - link.index <= 12
    ) {
      found[order] = { name: after.name, index: null };
    }
  }
  return found;
}

/** "75.2% and 73.6% mIoU on Cityscapes and CamVid": as many names as values, one for each. */
function zipLists(
  items: readonly ResultItem[],
  links: readonly LinkedValue[],
): Map<number, LinkedBenchmark> {
  const pairs = new Map<number, LinkedBenchmark>();
  const isRespective = items.some((item) => item.kind === "word" && item.norm === "respectively");
  for (let first = 0; first < links.length;) {
    const run = runOf(links, items, first);
    first += Math.max(run.length, 1);
    const last = run.at(-1);
    if (run.length < 2 || last === undefined) continue;
    const behind = benchmarksAfter(items, Math.max(last.index, last.metricIndex ?? 0));
    const names = behind.length === run.length || !isRespective ? behind : listedBenchmarks(items);
    if (names.length !== run.length) continue;
    run.forEach((link, place) => {
      const name = names[place];
      if (name !== undefined) pairs.set(link.index, { name: name.name, index: null });
    });
  }
  return pairs;
}

/** The longest list of benchmarks in a sentence. */
function listedBenchmarks(items: readonly ResultItem[]): BenchmarkItem[] {
  const lists = items.flatMap((item, at) =>
    item.kind === "benchmark" ? [[item, ...benchmarksAfter(items, at)]] : [],
  );
  return lists.reduce((longest, list) => (list.length > longest.length ? list : longest), []);
}

function runOf(
  links: readonly LinkedValue[],
  items: readonly ResultItem[],
  first: number,
): LinkedValue[] {
  const head = links[first];
  if (head === undefined) return [];
  const run = [head];
  for (let order = first + 1; order < links.length; order += 1) {
    const last = run.at(-1);
    const next = links[order];
    if (last === undefined || next === undefined) break;
    const between = items.slice(last.index + 1, next.index);
    const isList = between.every(
      (item) => item.kind === "word" && /^(?:,|and|\/)$/.test(item.norm),
    );
    if (!isList || next.metric !== head.metric) break;
    run.push(next);
  }
  return run;
}

function benchmarksAfter(items: readonly ResultItem[], from: number): BenchmarkItem[] {
  const names: BenchmarkItem[] = [];
  for (let at = from + 1; at < items.length && at < from + 24; at += 1) {
    const item = items[at];
    if (item?.kind === "value") break;
    if (item?.kind === "benchmark") names.push(item);
    else if (
      names.length > 0 &&
      item?.kind === "word" &&
      !/^(?:,|and|\/|dataset|the|\(|\))$/.test(item.norm)
    )
      break;
  }
  return names;
}
