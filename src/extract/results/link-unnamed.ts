import { DATA_NOUNS } from "#src/extract/lexicon/benchmark-words.ts";
import { ACHIEVE_VERBS, CARRY_AFTER } from "#src/extract/lexicon/result-words.ts";
import { skipHedges } from "#src/extract/results/exclude-value.ts";
import {
  type LinkedValue,
  type LinkTable,
  SCORE,
  linkOf,
} from "#src/extract/results/link-table.ts";
import { isAlike, mayCarry } from "#src/extract/results/may-carry.ts";
import {
  type MetricItem,
  type ResultItem,
  wordAt,
  itemAt,
  withPercent,
} from "#src/extract/results/result-item.ts";

/** How far before a comparison in brackets its metric may stand. */
const COMPARED_REACH = 30;
/** How far behind a value without a metric the one may stand whose metric it shares. */
const AHEAD_REACH = 12;

/** "(69.48 vs. 72.41)" behind a difference of a metric; "GenEval (0.73→0.90)" without one. */
export function linkCompared(table: LinkTable): void {
  const { items } = table;
  for (const [index, value] of table.candidates) {
    const next = itemAt(items, index + 2);
    if (table.at(index) || next?.kind !== "value" || !isAlike(value, next)) continue;
    const sign = wordAt(items, index + 1);
    const isArrow = sign === "→";
    const isVersus = /^(?:vs|versus)$/.test(sign) && wordAt(items, index - 1) === "(";
    if (!isArrow && !isVersus) continue;
    const metric = metricOfComparison(items, index, isArrow);
    if (metric === null) continue;
    table.put(index, value, metric, null);
    table.put(index + 2, next, metric, null);
  }
}

function metricOfComparison(
  items: readonly ResultItem[],
  index: number,
  isArrow: boolean,
): MetricItem | null {
  for (let at = index - 1; at >= Math.max(0, index - COMPARED_REACH); at -= 1) {
    const item = itemAt(items, at);
    if (item?.kind === "metric" && !item.isWeak) return item;
    if (isArrow && item?.kind === "benchmark") break;
  }
  const before =
    wordAt(items, index - 1) === "(" ? itemAt(items, index - 2) : itemAt(items, index - 1);
  const hasBenchmark = isArrow
    ? before?.kind === "benchmark"
    : items.some((item) => item.kind === "benchmark");
  return hasBenchmark ? SCORE : null;
}

/** "the best model [achieves 65.3%] while ours has a 63.5% success rate": the metric is said later. */
export function linkAhead(table: LinkTable): void {
  const { items } = table;
  for (const [order, [index, value]] of table.candidates.entries()) {
    if (table.at(index) || !value.isPercent) continue;
    const isAlone = CARRY_AFTER.has(wordAt(items, index + 1));
    if (!isAlone || !ACHIEVE_VERBS.has(wordAt(items, skipHedges(items, index)))) continue;
    const after = table.candidates[order + 1];
    const next = after === undefined ? undefined : table.at(after[0]);
    if (next === undefined || next.metricIndex === null || !next.value.isPercent) continue;
    if (next.index - index <= AHEAD_REACH) table.add(linkOf(next, index, value, null));
  }
}

/** "achieves 88.8% on Spider", "ESC-50 (93.5%)": a benchmark says what the value is, no metric does. */
export function linkUnnamed(table: LinkTable): void {
  const { items } = table;
  const used = new Set<number | null>();
  for (const { metricIndex } of table.links) used.add(metricIndex);
  for (const [index, value] of table.candidates) {
    if (table.at(index) || !value.isPercent) continue;
    const isLed = ACHIEVE_VERBS.has(wordAt(items, skipHedges(items, index)));
    const isOn =
      wordAt(items, index + 1) === "on" &&
      items.slice(index + 2, index + 5).some((item) => item.kind === "benchmark");
    const named = itemAt(items, index - 2);
    const isBracketed =
      named?.kind === "benchmark" &&
      named.isKnown &&
      wordAt(items, index - 1) === "(" &&
      wordAt(items, index + 1) === ")" &&
      !DATA_NOUNS.has(wordAt(items, index + 2));
    if (!(isLed && isOn) && !isBracketed) continue;
    const at = items.findLastIndex(
      (item, place) => place < index && item.kind === "metric" && !item.isWeak && !item.needsVerb,
    );
    const metric = itemAt(items, at);
    table.put(index, value, metric?.kind === "metric" && !used.has(at) ? metric : SCORE, null);
  }
}

/** "99% accuracy on A, 72% on B": a metric said once. */
export function carryMetrics(table: LinkTable): void {
  let source: LinkedValue | null = null;
  for (const [index, value] of table.candidates) {
    const own = table.at(index);
    if (own !== undefined) {
      source = own;
      continue;
    }
    if (source === null || !isAlike(source.value, value)) continue;
    const isSameUnit = value.unit === source.value.unit || source.value.unit === "";
    const isMeasure = value.isPercent || value.isDecimal || value.unit !== "";
    if (!isSameUnit || !isMeasure || !mayCarry(table.items, source.index, index)) continue;
    const isPercent = source.value.isPercent || value.isPercent;
    source = linkOf(source, index, withPercent(value, isPercent), null);
    table.add(source);
  }
}
