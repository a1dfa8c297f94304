import { ACHIEVE_VERBS } from "#src/extract/lexicon/result-words.ts";
import { listCandidates, skipHedges } from "#src/extract/results/exclude-value.ts";
import { isAlike, mayCarry } from "#src/extract/results/may-carry.ts";
import { isTouched, metricBefore, metricBehind } from "#src/extract/results/metric-beside.ts";
import { filedName, metricRun, valueRun } from "#src/extract/results/metric-lists.ts";
import {
  type MetricItem,
  type ResultItem,
  type ValueItem,
  wordAt,
} from "#src/extract/results/result-item.ts";

/** A value and the metric that it is one of; indices are into the sentence's items. */
export interface LinkedValue {
  index: number;
  value: ValueItem;
  metric: string;
  /** Judged by people; see MetricRow. */
  isJudged: boolean;
  /** Where the metric stands; null where it was said for another value. */
  metricIndex: number | null;
}

const isSeparator = (word: string) => /^(?:,|and|\/|-|or|&|to|→|;)$/.test(word);
/** Metrics of length and distance, which alone have lengths for values. */
const IS_DISTANCE = /error|mse|mae|ade|fde|distance|mpjpe|epe|ate/;
/** Metrics that are shares; above 1 they are percentages, and a few percent is a device's accuracy in its own unit. */
const IS_SHARE = /accuracy$|^(?:precision|recall|sensitivity|specificity)$/;
const MIN_SHARE = 10;
/** How far a list may stand from another of like length whose metrics it shares. */
const LIST_REACH = 24;
/** How far before a comparison in brackets its metric may stand. */
const COMPARED_REACH = 14;

/** What is said without a metric's name. */
const SCORE: MetricItem = {
  kind: "metric",
  start: 0,
  end: 0,
  name: "score",
  isWeak: true,
  isRank: false,
  isJudged: false,
  needsVerb: false,
};

/** The links of one sentence, found in the order in which `linkMetrics` asks for them. */
class MetricLinker {
  readonly links: LinkedValue[] = [];
  private readonly byIndex = new Map<number, LinkedValue>();
  private readonly candidates: [number, ValueItem][];

  constructor(private readonly items: readonly ResultItem[]) {
    this.candidates = listCandidates(items);
  }

  private put(index: number, value: ValueItem, metric: MetricItem, at: number | null): void {
    const isLength = /^(?:m|cm|mm|km|px)$/.test(value.unit);
    if (isLength && !IS_DISTANCE.test(metric.name)) return;
    const isTooSmall = !value.isPercent && value.value > 1 && value.value < MIN_SHARE;
    if (isTooSmall && IS_SHARE.test(metric.name)) return;
    if (metric.name === "error" && !value.isPercent && value.value > 1) return;
    const { isJudged } = metric;
    this.add({ index, value, metric: filedName(metric), isJudged, metricIndex: at });
  }

  private add(link: LinkedValue): void {
    this.links.push(link);
    this.byIndex.set(link.index, link);
  }

  /** Metrics that stand beside their values. */
  linkBeside(): void {
    const { items } = this;
    for (const [index, value] of this.candidates) {
      if (this.byIndex.has(index)) continue;
      if (!value.isPercent && !value.isDecimal && !isTouched(items, index)) continue;
      const behind = metricBehind(items, index);
      const at = behind ?? metricBefore(items, index);
      const metric = items[at ?? -1];
      if (at === null || metric?.kind !== "metric") continue;
      if (behind === null) this.linkLists(index, value, at);
      if (!this.byIndex.has(index)) this.put(index, value, metric, at);
    }
  }

  /** "precision and recall of 0.9 and 0.8": one each, or one value for all. */
  private linkLists(index: number, value: ValueItem, at: number): void {
    const metrics = metricRun(this.items, at);
    if (metrics.length < 2) return;
    const values = valueRun(this.items, index);
    const last = values.at(-1) ?? index;
    if (values.length === metrics.length) {
      this.zip(values, metrics, at);
      const next = valueRun(this.items, this.nextValue(last));
      if (next.length === metrics.length) this.zip(next, metrics, null);
      return;
    }
    const isShared = /^(?:=|of|:)$/.test(wordAt(this.items, skipHedges(this.items, index)));
    if (values.length === 1 && isShared) {
      for (const metric of metrics) this.put(index, value, metric, at);
    }
  }

  private nextValue(index: number): number {
    for (let at = index + 1; at <= index + LIST_REACH; at += 1) {
      const kind = this.items[at]?.kind;
      if (kind === "value") return at;
      if (kind === "metric") break;
    }
    return -1;
  }

  private zip(values: readonly number[], metrics: readonly MetricItem[], at: number | null): void {
    const isPercent = values.some((index) => {
      const value = this.items[index];
      return value?.kind === "value" && value.isPercent;
    });
    values.forEach((index, place) => {
      const value = this.items[index];
      const metric = metrics[place];
      if (value?.kind === "value" && metric) this.put(index, { ...value, isPercent }, metric, at);
    });
  }

  /** "47.5% and 43.7% accuracy": from the last to the first. */
  linkListed(): void {
    for (const [index, value] of [...this.candidates].reverse()) {
      if (this.byIndex.has(index) || !isSeparator(wordAt(this.items, index + 1))) continue;
      const next = this.byIndex.get(index + (isSeparator(wordAt(this.items, index + 2)) ? 3 : 2));
      if (next === undefined || (next.metricIndex ?? 0) < next.index) continue;
      if (!isAlike(value, next.value) && !value.isDecimal) continue;
      const { isPercent } = next.value;
      this.add({ ...next, index, value: { ...value, isPercent } });
    }
  }

  /** "(69.48 vs. 72.41)" behind a difference of a metric; "GenEval (0.73→0.90)" without one. */
  linkCompared(): void {
    const { items } = this;
    for (const [index, value] of this.candidates) {
      const next = items[index + 2];
      if (this.byIndex.has(index) || next?.kind !== "value" || !isAlike(value, next)) continue;
      const sign = wordAt(items, index + 1);
      const isArrow = sign === "→";
      const isVersus = /^(?:vs|versus)$/.test(sign) && wordAt(items, index - 1) === "(";
      if (!isArrow && !isVersus) continue;
      const metric = this.metricOfComparison(index, isArrow);
      if (metric === null) continue;
      this.put(index, value, metric, null);
      this.put(index + 2, next, metric, null);
    }
  }

  private metricOfComparison(index: number, isArrow: boolean): MetricItem | null {
    const { items } = this;
    for (let at = index - 1; at >= Math.max(0, index - COMPARED_REACH); at -= 1) {
      const item = items[at];
      if (item?.kind === "metric" && !item.isWeak) return item;
      if (isArrow && item?.kind === "benchmark") break;
    }
    const before = wordAt(items, index - 1) === "(" ? items[index - 2] : items[index - 1];
    const hasBenchmark = isArrow
      ? before?.kind === "benchmark"
      : items.some((item) => item.kind === "benchmark");
    return hasBenchmark ? SCORE : null;
  }

  /** "achieves 88.8% on Spider", "ESC-50 (93.5%)": a benchmark says what the value is, no metric does. */
  linkUnnamed(): void {
    const { items } = this;
    for (const [index, value] of this.candidates) {
      if (this.byIndex.has(index) || !value.isPercent) continue;
      const next = items[index + 1];
      const isLed = ACHIEVE_VERBS.has(wordAt(items, skipHedges(items, index)));
      const isOn =
        wordAt(items, index + 1) === "on" &&
        items.slice(index + 2, index + 5).some((item) => item.kind === "benchmark");
      const named = items[index - 2];
      const isBracketed =
        named?.kind === "benchmark" &&
        named.isKnown &&
        wordAt(items, index - 1) === "(" &&
        next?.kind === "word" &&
        next.norm === ")";
      if (!(isLed && isOn) && !isBracketed) continue;
      const metric = items
        .slice(0, index)
        .findLast((item) => item.kind === "metric" && !item.isWeak && !item.needsVerb);
      const hasOther = this.links.some(
        (link) => link.metricIndex !== null && items[link.metricIndex] === metric,
      );
      this.put(index, value, metric?.kind === "metric" && !hasOther ? metric : SCORE, null);
    }
  }

  /** "99% accuracy on A, 72% on B": a metric said once. */
  carry(): void {
    let source: LinkedValue | null = null;
    for (const [index, value] of this.candidates) {
      const own = this.byIndex.get(index);
      if (own !== undefined) {
        source = own;
        continue;
      }
      if (source === null || !isAlike(source.value, value)) continue;
      const isSameUnit = value.unit === source.value.unit || source.value.unit === "";
      const isMeasure = value.isPercent || value.isDecimal || value.unit !== "";
      if (!isSameUnit || !isMeasure || !mayCarry(this.items, source.index, index)) continue;
      const isPercent = source.value.isPercent || value.isPercent;
      source = { ...source, index, value: { ...value, isPercent }, metricIndex: null };
      this.add(source);
    }
  }
}

/**
 * The values of a sentence that a metric belongs to, in order. A metric stands behind its value, before
 * it, or was said for the value before; values joined before one metric share it.
 */
export function linkMetrics(items: readonly ResultItem[]): LinkedValue[] {
  const linker = new MetricLinker(items);
  linker.linkBeside();
  linker.linkListed();
  linker.linkCompared();
  linker.carry();
  linker.linkUnnamed();
  linker.carry();
  return linker.links.sort((a, b) => a.index - b.index);
}
