import { wordSet } from "#src/extract/lexicon/word-set.ts";
import { skipHedges } from "#src/extract/results/exclude-value.ts";
import { type LinkTable, linkOf } from "#src/extract/results/link-table.ts";
import { isAlike } from "#src/extract/results/may-carry.ts";
import { isTouched, metricBefore, metricBehind } from "#src/extract/results/metric-beside.ts";
import { metricRun, metricsBehind, valueRun } from "#src/extract/results/metric-lists.ts";
import {
  type MetricItem,
  type ResultItem,
  type ValueItem,
  wordAt,
  itemAt,
  withPercent,
} from "#src/extract/results/result-item.ts";

const SEPARATORS = wordSet(", and / - or & to → ; vs versus");
/** How far a list may stand from another of like length whose metrics it shares. */
const LIST_REACH = 24;

/** Links values with the metrics that stand beside them. */
export function linkBeside(table: LinkTable): void {
  const { items } = table;
  for (const [index, value] of table.candidates) {
    if (table.at(index)) continue;
    if (!value.isPercent && !value.isDecimal && !isTouched(items, index)) continue;
    const behind = metricBehind(items, index);
    const at = behind ?? metricBefore(items, index);
    const metric = at === null ? null : metricMeant(items, at);
    if (at === null || metric === null) continue;
    if (behind === null) linkLists(table, index, value, at);
    if (!table.at(index)) table.put(index, value, metric, at);
    if (behind === null) continue;
    for (const other of metricsBehind(items, at)) table.put(index, value, other, at);
  }
}

/** A bare "score" behind another metric is one of that: "a BLEU of 61, compared to the baseline score of 23". */
function metricMeant(items: readonly ResultItem[], at: number): MetricItem | null {
  const metric = itemAt(items, at);
  if (metric?.kind !== "metric") return null;
  if (metric.name !== "score" || itemAt(items, at - 1)?.kind === "benchmark") return metric;
  const earlier = items
    .slice(Math.max(0, at - LIST_REACH), at)
    .findLast((item) => item.kind === "metric" && !item.isWeak && !item.needsVerb);
  return earlier?.kind === "metric" ? earlier : metric;
}

/** "precision and recall of 0.9 and 0.8": one each, or one value for all. */
function linkLists(table: LinkTable, index: number, value: ValueItem, at: number): void {
  const { items } = table;
  const metrics = metricRun(items, at);
  if (metrics.length < 2) return;
  const values = valueRun(items, index);
  const last = values.at(-1) ?? index;
  if (values.length === metrics.length) {
    zip(table, values, metrics, at);
    const next = valueRun(items, nextValue(table, last));
    if (next.length === metrics.length) zip(table, next, metrics, null);
    return;
  }
  const isShared = /^(?:=|of|:)$/.test(wordAt(items, skipHedges(items, index)));
  if (values.length === 1 && isShared) {
    for (const metric of metrics) table.put(index, value, metric, at);
  }
}

function nextValue({ items }: LinkTable, index: number): number {
  for (let at = index + 1; at <= index + LIST_REACH; at += 1) {
    const kind = itemAt(items, at)?.kind;
    if (kind === "value") return at;
    if (kind === "metric") break;
  }
  return -1;
}

function zip(
  table: LinkTable,
  values: readonly number[],
  metrics: readonly MetricItem[],
  at: number | null,
): void {
  const isPercent = values.some((index) => {
    const value = table.items[index];
    return value?.kind === "value" && value.isPercent;
  });
  values.forEach((index, place) => {
    const value = table.items[index];
    const metric = metrics[place];
    if (value?.kind === "value" && metric)
      table.put(index, withPercent(value, isPercent), metric, at);
  });
}

/** "47.5% and 43.7% accuracy": from the last to the first. */
export function linkListed(table: LinkTable): void {
  const { items } = table;
  for (const [index, value] of table.candidates.toReversed()) {
    if (table.at(index) || !SEPARATORS.has(wordAt(items, index + 1))) continue;
    const next = table.at(index + (SEPARATORS.has(wordAt(items, index + 2)) ? 3 : 2));
    if (next === undefined || (next.metricIndex ?? 0) < next.index) continue;
    if (!isAlike(value, next.value) && !value.isDecimal) continue;
    const { isPercent } = next.value;
    table.add(linkOf(next, index, withPercent(value, isPercent), next.metricIndex));
  }
}

/** "BLEU 0.41, HR 4% and recall 0.9 [compared with 0.07, 65% and 0.3]": a list of like length. */
export function linkAgain(table: LinkTable): void {
  const { links, items } = table;
  for (const [index] of table.candidates) {
    if (table.at(index)) continue;
    const values = valueRun(items, index);
    if (values.length < 2) continue;
    const own = links.filter((link) => link.index < index).slice(-values.length);
    const isNamedEach = own.every((link) => link.metricIndex !== null);
    const isVaried = new Set(own.map((link) => link.metric)).size === values.length;
    const isFree = values.every((at) => !table.at(at));
    const last = own.at(-1)?.index ?? -Infinity;
    if (own.length < values.length || !isNamedEach || !isVaried) continue;
    if (!isFree || index - last > LIST_REACH) continue;
    values.forEach((at, place) => {
      const value = itemAt(items, at);
      const link = own[place];
      if (value?.kind !== "value" || link === undefined) return;
      table.add(linkOf(link, at, value, null));
    });
  }
}
