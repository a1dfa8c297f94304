import { wordSet } from "#src/extract/lexicon/word-set.ts";
import type { LinkedValue } from "#src/extract/results/link-table.ts";
import {
  type BenchmarkItem,
  type ResultItem,
  wordAt,
  itemAt,
} from "#src/extract/results/result-item.ts";

/** How far behind values the list of their benchmarks may reach. */
const REACH = 24;
/** A longer list is what was tried, not a name. */
const LONGEST_NAME = 3;
const JOINTS = wordSet(", and & / or");
const BETWEEN_NAMES = wordSet(
  ", and or & / the dataset datasets benchmark benchmarks ( ) test set val validation",
);

/** The index of the benchmark that a joint joins with the one at `from`; null where none does. */
function nextInList(items: readonly ResultItem[], from: number, direction: 1 | -1): number | null {
  let at = from + direction;
  let word = wordAt(items, at);
  if (!JOINTS.has(word)) return null;
  while (word === "the" || JOINTS.has(word)) {
    at += direction;
    word = wordAt(items, at);
  }
  return itemAt(items, at)?.kind === "benchmark" ? at : null;
}

/** The indices of the benchmarks that stand in one list with the one at `index`. */
function listAround(items: readonly ResultItem[], index: number): number[] {
  const list = [index];
  for (let at = nextInList(items, index, -1); at !== null; at = nextInList(items, at, -1))
    list.unshift(at);
  for (let at = nextInList(items, index, 1); at !== null; at = nextInList(items, at, 1))
    list.push(at);
  return list;
}

/** The name of the benchmark at `index`; of a list that one value is for, all of its names. */
export function nameAt(
  items: readonly ResultItem[],
  index: number,
  isForAll: boolean,
): string | null {
  const item = itemAt(items, index);
  if (item?.kind !== "benchmark") return null;
  if (!isForAll) return item.name;
  const list = listAround(items, index);
  if (list.length === 1) return item.name;
  const names = list.flatMap((at) => {
    const other = itemAt(items, at);
    return other?.kind === "benchmark" ? [other.name] : [];
  });
  if (names.length > LONGEST_NAME) return null;
  const last = names.pop();
  return names.length === 0 ? (last ?? null) : `${names.join(", ")} and ${last}`;
}

/** "75.2% and 73.6% mIoU on Cityscapes and CamVid": as many names as values, one for each. */
export function zipLists(
  items: readonly ResultItem[],
  links: readonly LinkedValue[],
): Map<number, string> {
  const pairs = new Map<number, string>();
  for (let first = 0; first < links.length;) {
    const run = runOf(links, items, first);
    first += Math.max(run.length, 1);
    const head = run[0];
    const last = run.at(-1);
    if (run.length < 2 || head === undefined || last === undefined) continue;
    const behind = benchmarksAfter(items, Math.max(last.index, last.metricIndex ?? 0));
    const start = Math.min(head.index, head.metricIndex ?? head.index);
    const names = behind.length === run.length ? behind : listBefore(items, start, run.length);
    run.forEach((link, place) => {
      const name = names[place];
      if (name !== undefined) pairs.set(link.index, name.name);
    });
  }
  return pairs;
}

/** The nearest list of so many benchmarks before an item; empty where there is none. */
function listBefore(items: readonly ResultItem[], from: number, length: number): BenchmarkItem[] {
  for (let at = from - 1; at >= 0; at -= 1) {
    if (itemAt(items, at)?.kind !== "benchmark") continue;
    const list = listAround(items, at);
    if (list.length === length)
      return list.flatMap((index) => {
        const item = itemAt(items, index);
        return item?.kind === "benchmark" ? [item] : [];
      });
    at = list[0] ?? at;
  }
  return [];
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
    const isList = between.every((item) => item.kind === "word" && JOINTS.has(item.norm));
    if (!isList || next.metric !== head.metric) break;
    run.push(next);
  }
  return run;
}

function benchmarksAfter(items: readonly ResultItem[], from: number): BenchmarkItem[] {
  const names: BenchmarkItem[] = [];
  for (let at = from + 1; at < items.length && at < from + REACH; at += 1) {
    const item = itemAt(items, at);
    if (item?.kind === "value") break;
    if (item?.kind === "benchmark") names.push(item);
    else if (names.length > 0 && item?.kind === "word" && !BETWEEN_NAMES.has(item.norm)) break;
  }
  return names;
}
