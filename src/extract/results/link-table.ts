import { listCandidates } from "#src/extract/results/exclude-value.ts";
import { filedName } from "#src/extract/results/metric-lists.ts";
import type { MetricItem, ResultItem, ValueItem } from "#src/extract/results/result-item.ts";

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

/** Metrics of length and distance, which alone have lengths for values. */
const IS_DISTANCE = /error|mse|mae|ade|fde|distance|mpjpe|epe|ate|assd|asd|hd95/;
/** Metrics that are shares; above 1 they are percentages, and a few percent is a device's accuracy in its own unit. */
const IS_SHARE = /accuracy$|^(?:precision|recall|sensitivity|specificity)$/;
const MIN_SHARE = 10;

/** What is said without a metric's name. */
export const SCORE: MetricItem = {
  kind: "metric",
  start: 0,
  end: 0,
  name: "score",
  isWeak: true,
  isRank: false,
  isJudged: false,
  isAverage: false,
  needsVerb: false,
};

/** Another value with the metric of a link. */
export function linkOf(
  { metric, isJudged }: LinkedValue,
  index: number,
  value: ValueItem,
  metricIndex: number | null,
): LinkedValue {
  return { index, value, metric, isJudged, metricIndex };
}

/** The values of one sentence that may be results, and the metrics found for them so far. */
export class LinkTable {
  readonly candidates: readonly (readonly [number, ValueItem])[];
  private readonly byIndex = new Map<number, LinkedValue>();
  private readonly added: LinkedValue[] = [];

  constructor(readonly items: readonly ResultItem[]) {
    this.candidates = listCandidates(items);
  }

  /** The last link of the value at an index; a value may be one of several metrics. */
  at(index: number): LinkedValue | undefined {
    return this.byIndex.get(index);
  }

  /** Whether every candidate has a link. */
  get isComplete(): boolean {
    return this.candidates.every(([index]) => this.byIndex.has(index));
  }

  /** Every link, in order. */
  get links(): LinkedValue[] {
    return this.added.toSorted((a, b) => a.index - b.index);
  }

  /** Links a value with a metric, unless the metric cannot have such a value. */
  put(index: number, value: ValueItem, metric: MetricItem, at: number | null): void {
    const isLength = /^(?:m|cm|mm|km|px)$/.test(value.unit);
    if (isLength && !IS_DISTANCE.test(metric.name)) return;
    const isTooSmall = !value.isPercent && value.value > 1 && value.value < MIN_SHARE;
    if (isTooSmall && IS_SHARE.test(metric.name)) return;
    if (metric.name === "error" && !value.isPercent && value.value > 1) return;
    const { isJudged } = metric;
    this.add({ index, value, metric: filedName(metric), isJudged, metricIndex: at });
  }

  add(link: LinkedValue): void {
    this.added.push(link);
    this.byIndex.set(link.index, link);
  }
}
