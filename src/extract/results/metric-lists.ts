import { wordSet } from "#src/extract/lexicon/word-set.ts";
import {
  type MetricItem,
  type ResultItem,
  wordAt,
  itemAt,
  renamed,
} from "#src/extract/results/result-item.ts";

const BINDS = wordSet("of = : ( is was are at to from by");
const JOINTS = wordSet(", and / &");

/** The name under which a metric is filed: "top-1" alone is an accuracy. */
export function filedName(metric: MetricItem): string {
  return metric.isRank ? `${metric.name} accuracy` : metric.name;
}

/** The metrics that are listed up to `last` ("precision, recall and F1"), in order. */
export function metricRun(items: readonly ResultItem[], last: number): MetricItem[] {
  const run: MetricItem[] = [];
  for (let at = last; ;) {
    const item = itemAt(items, at);
    // "44.9% accuracy and AUC of 0.58": the first has a value of its own.
    if (item?.kind !== "metric" || (run.length > 0 && itemAt(items, at - 1)?.kind === "value"))
      break;
    const [head] = run;
    const shared =
      item.isRank && head ? / (error rate|error|accuracy)$/.exec(filedName(head))?.[1] : undefined;
    run.unshift(
      shared === undefined
        ? item
        : { ...renamed(item, `${item.name} ${shared}`, item.start), isRank: false },
    );
    at -= 1;
    // "exact-match macro-F1" is one metric.
    if (!JOINTS.has(wordAt(items, at))) break;
    while (JOINTS.has(wordAt(items, at))) at -= 1;
  }
  return run;
}

/** The metrics that are listed behind `first` without values of their own: "95% precision [and recall]". */
export function metricsBehind(items: readonly ResultItem[], first: number): MetricItem[] {
  const run: MetricItem[] = [];
  for (let at = first + 1; ;) {
    while (JOINTS.has(wordAt(items, at))) at += 1;
    const item = itemAt(items, at);
    if (item?.kind !== "metric" || item.isWeak || item.isRank) break;
    run.push(item);
    at += 1;
    if (!JOINTS.has(wordAt(items, at))) {
      const isBound = itemAt(items, at)?.kind === "value" || BINDS.has(wordAt(items, at));
      return isBound ? [] : run;
    }
  }
  return [];
}

/** The indices of the values listed from `first` on. */
export function valueRun(items: readonly ResultItem[], first: number): number[] {
  const run: number[] = [];
  for (let at = first; itemAt(items, at)?.kind === "value";) {
    run.push(at);
    at += 1;
    while (JOINTS.has(wordAt(items, at))) at += 1;
  }
  return run;
}
