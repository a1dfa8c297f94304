import { type MetricItem, type ResultItem, wordAt } from "#src/extract/results/result-item.ts";

const JOINT = /^(?:,|and|\/|&)$/;

/** The name under which a metric is filed: "top-1" alone is an accuracy. */
export function filedName(metric: MetricItem): string {
  return metric.isRank ? `${metric.name} accuracy` : metric.name;
}

/** The metrics that are listed up to `last` ("precision, recall and F1"), in order. */
export function metricRun(items: readonly ResultItem[], last: number): MetricItem[] {
  const run: MetricItem[] = [];
  for (let at = last; ;) {
    const item = items[at];
    // "44.9% accuracy and AUC of 0.58": the first has a value of its own.
    if (item?.kind !== "metric" || (run.length > 0 && items[at - 1]?.kind === "value")) break;
    const [head] = run;
    const shared =
      item.isRank && head ? / (error rate|error|accuracy)$/.exec(filedName(head))?.[1] : undefined;
    run.unshift(
      shared === undefined ? item : { ...item, name: `${item.name} ${shared}`, isRank: false },
    );
    at -= 1;
    while (JOINT.test(wordAt(items, at))) at -= 1;
  }
  return run;
}

/** The indices of the values listed from `first` on. */
export function valueRun(items: readonly ResultItem[], first: number): number[] {
  const run: number[] = [];
  for (let at = first; items[at]?.kind === "value";) {
    run.push(at);
    at += 1;
    while (JOINT.test(wordAt(items, at))) at += 1;
  }
  return run;
}
