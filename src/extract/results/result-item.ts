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
  isAverage?: boolean;
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

/** The lower-case word at an index; "" for anything else. */
export function wordAt(items: readonly ResultItem[], index: number): string {
  const item = items[index];
  return item?.kind === "word" ? item.norm : "";
}
