import {
  ACHIEVE_VERBS,
  DIFFERENCE_WORDS,
  HEDGES,
  NOT_RESULT_BEHIND,
} from "#src/extract/lexicon/result-words.ts";
import { wordSet } from "#src/extract/lexicon/word-set.ts";
import {
  type ResultItem,
  type ValueItem,
  wordAt,
  itemAt,
} from "#src/extract/results/result-item.ts";

/** Symbols of statistics and settings, whose values are no results: "p < 0.05", "k = 3". */
const SYMBOLS = wordSet("p n k p-value α β ε t d r_s ci η η2 df z χ2 λ τ γ σ iou-th threshold th");
const LEADS = wordSet("by p n k σ α β λ ε # ± × $ + not nor @");
const COMPARISONS = wordSet("= < > ≤ ≥");
const JOINTS = wordSet(", and or to / -");

/** "reducing [up to] 13.9% FPR95": by so much, not to so much. */
const CHANGED_DIRECTLY =
  /^(?:reduc|improv|increas|boost|gain|decreas|lower|sav|cut)(?:e|es|ed|s|ing)?$/;

/** The index of the first word before `index` that is no hedge ("of [up to a mere] 97%"). */
export function skipHedges(items: readonly ResultItem[], index: number): number {
  let at = index - 1;
  for (;;) {
    const word = wordAt(items, at);
    if (HEDGES.has(word)) at -= 1;
    else if (word === "of" && /^(?:average|mean|total|maximum|median)$/.test(wordAt(items, at - 1)))
      at -= 2;
    else if (word === "to" && wordAt(items, at - 1) === "up") at -= 2;
    else if (word === "at" && /^(?:least|most)$/.test(wordAt(items, at + 1))) at -= 1;
    else return at;
  }
}

/** Whether the word behind a value makes it a difference or an amount; "relative to" only compares. */
function isOfOther(items: readonly ResultItem[], at: number): boolean {
  const word = wordAt(items, at);
  return NOT_RESULT_BEHIND.has(word) && !(word === "relative" && wordAt(items, at + 1) === "to");
}

/** A value that no metric can have: a difference, a p-value, a share of a whole, an amount, a year. */
function isExcluded(items: readonly ResultItem[], index: number, value: ValueItem): boolean {
  const next = wordAt(items, index + 1);
  if (value.isGain || (value.isPercent && value.value > 100)) return true;
  if (isOfOther(items, index + 1)) return true;
  // "a 58%-70% improvement"
  const isRange = /^(?:-|to)$/.test(next) && itemAt(items, index + 2)?.kind === "value";
  if (isRange && isOfOther(items, index + 3)) return true;
  if (value.isPercent && next === "of" && itemAt(items, index + 2)?.kind !== "metric") return true;
  // "76% recall at 80% precision" is measured where the second was set.
  const measured = itemAt(items, index - 2);
  const isSetting =
    wordAt(items, index - 1) === "at" && measured?.kind === "metric" && !measured.isWeak;
  if (isSetting && itemAt(items, index + 1)?.kind === "metric") return true;
  const at = skipHedges(items, index);
  const last = wordAt(items, at);
  const earlier = wordAt(items, at - 1);
  if (LEADS.has(last)) return true;
  if (CHANGED_DIRECTLY.test(last) && itemAt(items, index + 1)?.kind === "metric") return true;
  if (/^(?:not|never|cannot|none)$/.test(earlier) && ACHIEVE_VERBS.has(last)) return true;
  if (COMPARISONS.has(last) && SYMBOLS.has(earlier)) return true;
  if (last === "of" && (DIFFERENCE_WORDS.has(earlier) || earlier === "cost")) return true;
  const isWhole = !value.isPercent && !value.isDecimal;
  return isWhole && (value.value <= 1 || (value.value >= 1900 && value.value <= 2100));
}

/** The values of a sentence that may be results, by index; in a list, what is so for the first is for all. */
export function listCandidates(items: readonly ResultItem[]): [number, ValueItem][] {
  const candidates: [number, ValueItem][] = [];
  const excluded = new Set<number>();
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item?.kind !== "value") continue;
    let before = index - 1;
    while (itemAt(items, before)?.kind === "metric" || JOINTS.has(wordAt(items, before)))
      before -= 1;
    const isListed = before < index - 1 && excluded.has(before);
    if ((isListed && isOpenList(items, before)) || isExcluded(items, index, item)) {
      excluded.add(index);
    } else candidates.push([index, item]);
  }
  return candidates;
}

/** Whether a list goes on behind an excluded value for the reason that stands before it ("by 1.8 and 1.0"). */
function isOpenList(items: readonly ResultItem[], index: number): boolean {
  const at = skipHedges(items, index);
  const word = wordAt(items, at);
  return (
    word === "by" ||
    (word === "of" && DIFFERENCE_WORDS.has(wordAt(items, at - 1))) ||
    /^(?:,|and)$/.test(word)
  );
}
