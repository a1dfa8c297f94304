import { CARRY_AFTER, CARRY_BEFORE, RESOURCE_WORDS } from "#src/extract/lexicon/result-words.ts";
import { skipHedges } from "#src/extract/results/exclude-value.ts";
import {
  type ResultItem,
  type ValueItem,
  wordAt,
  itemAt,
} from "#src/extract/results/result-item.ts";

/** Whether two values look as if they measured the same: both percentages, or numbers of like kind. */
export function isAlike(a: ValueItem, b: ValueItem): boolean {
  if (a.unit.startsWith("/") !== b.unit.startsWith("/")) return false;
  return a.isPercent === b.isPercent || (a.isDecimal && b.isDecimal && a.value > 1 && b.value > 1);
}

const COMPARES = /^(?:than|outperform|surpass|exceed|beat)/;
const JOINED = /^(?:,|and)$/;
const LEADS_SETTING = /^(?:using|on|for|with|at|in|under|without)$/;

function isInTheWay(item: ResultItem): boolean {
  if (item.kind === "word") return RESOURCE_WORDS.has(item.norm) || item.norm === "by";
  return item.kind === "value" && (item.isPercent || item.isDecimal);
}

const compares = (item: ResultItem) => item.kind === "word" && COMPARES.test(item.norm);

function isPercentAt(items: readonly ResultItem[], index: number): boolean {
  const item = itemAt(items, index);
  return item?.kind === "value" && item.isPercent;
}

/**
 * Whether what stands around the value at `index` lets it take its metric from the one at `from`:
 * "99% accuracy on A, [72%] on B", "(vs. [31%])", "while the baseline only reaches [40%]".
 */
export function mayCarry(items: readonly ResultItem[], from: number, index: number): boolean {
  const at = skipHedges(items, index);
  const before = itemAt(items, at);
  const isPossessive = before?.kind === "word" && /['’]s$/.test(before.norm);
  const isOpen =
    before?.kind === "value" ||
    before?.kind === "benchmark" ||
    isPossessive ||
    CARRY_BEFORE.has(wordAt(items, at));
  const after = itemAt(items, index + 1);
  const isClosed =
    after === undefined ||
    after.kind === "benchmark" ||
    (after.kind === "word" && CARRY_AFTER.has(after.norm));
  // "a fault rate below 5%" is of something else, "and below 5%" is not.
  const isLimit = /^(?:above|below|under)$/.test(wordAt(items, at));
  if (!isOpen || !isClosed || (isLimit && !JOINED.test(wordAt(items, at - 1)))) return false;
  if (isPossessive || (JOINED.test(wordAt(items, at)) && isParallel(items, from, index)))
    return true;
  const between = items.slice(from + 1, index);
  const isBracketed = wordAt(items, index - 1) === "(" && wordAt(items, index + 1) === ")";
  const isBehindBracketed = wordAt(items, from - 1) === "(" && wordAt(items, from + 1) === ")";
  const hasSameSign = isPercentAt(items, from) === isPercentAt(items, index);
  if (isBracketed && hasSameSign && (isBehindBracketed || between.some(compares))) return true;
  return !between.some(
    (item, place) => isInTheWay(item) && wordAt(items, from + place) !== "followed",
  );
}

/** "85% [using] text, 91% [using] images"; "72% [on] B". */
function isParallel(items: readonly ResultItem[], from: number, index: number): boolean {
  const word = wordAt(items, index + 1);
  const isOnBenchmark =
    word === "on" && items.slice(index + 2, index + 5).some((item) => item.kind === "benchmark");
  return isOnBenchmark || (LEADS_SETTING.test(word) && wordAt(items, from + 1) === word);
}
