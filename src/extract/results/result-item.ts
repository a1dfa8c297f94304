/** A piece of a sentence as the search for results sees it: offsets are into the plain text. */
export type ResultItem = ValueItem | MetricItem | BenchmarkItem | WordItem;

interface Place {
  start: number;
  end: number;
}

export interface ValueItem extends Place {
  kind: "value";
  value: number;
  isPercent: boolean;
  /** Has a decimal point: a bare whole number is more often a count. */
  isDecimal: boolean;
  /** A plus sign leads it, which makes it a difference. */
  isGain: boolean;
  /** A unit other than percent right behind it ("dB", "kWh"); "" for none. */
  unit: string;
}

export interface MetricItem extends Place {
  kind: "metric";
  name: string;
  isWeak: boolean;
  isRank: boolean;
  isJudged: boolean;
  /** "average accuracy": over what was named before. */
  isAverage: boolean;
  needsVerb: boolean;
}

export interface BenchmarkItem extends Place {
  kind: "benchmark";
  name: string;
  /** By the table or by a noun behind it ("dataset"), not by its shape alone. */
  isKnown: boolean;
  /** By the table or by its own words ("Foo Challenge"), however it is spelled. */
  isListed: boolean;
}

export interface WordItem extends Place {
  kind: "word";
  /** In lower case; punctuation is a word of one letter. */
  norm: string;
}

/** The item at an index; an array alone is slow to say that it has none, above all before its first. */
export function itemAt(items: readonly ResultItem[], index: number): ResultItem | undefined {
  return index >= 0 && index < items.length ? items[index] : undefined;
}

/** The lower-case word at an index; "" for anything else. */
export function wordAt(items: readonly ResultItem[], index: number): string {
  const item = itemAt(items, index);
  return item?.kind === "word" ? item.norm : "";
}

/** A value with or without a percent sign, of the shape that all values have. */
export function withPercent(item: ValueItem, isPercent: boolean): ValueItem {
  const { kind, start, end, value, isDecimal, isGain, unit } = item;
  return { kind, start, end, value, isPercent, isDecimal, isGain, unit };
}

/** A metric under another name or at another place, of the shape that all metrics have. */
export function renamed(
  metric: MetricItem,
  name: string,
  start: number,
  isAverage = false,
): MetricItem {
  const { kind, end, isWeak, isRank, isJudged, needsVerb } = metric;
  return { kind, start, end, name, isWeak, isRank, isJudged, isAverage, needsVerb };
}
