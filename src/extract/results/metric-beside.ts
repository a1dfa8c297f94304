import {
  ACHIEVE_VERBS,
  CARRY_AFTER,
  CHANGE_VERB,
  CHANGE_WORD,
  CLAUSE_WORDS,
  DIFFERENCE_WORDS,
  HEDGES,
  RESOURCE_WORDS,
  VALUE_LINKS,
} from "#src/extract/lexicon/result-words.ts";
import { skipHedges } from "#src/extract/results/exclude-value.ts";
import { type ResultItem, wordAt, itemAt } from "#src/extract/results/result-item.ts";

/** How many items a metric may stand from its value, behind it and before it. */
const NEAR = 6;
const FAR = 12;

/** Whether a metric has a value of its own bound to it ahead: "F1 = 0.8", "accuracy of 90%". */
function isBoundAhead(items: readonly ResultItem[], index: number): boolean {
  let at = index + 1;
  if (!/^(?:of|=|:)$/.test(wordAt(items, at))) {
    const before = itemAt(items, index - 1);
    return itemAt(items, at)?.kind === "value" && !(before?.kind === "value" && before.isPercent);
  }
  at += 1;
  while (HEDGES.has(wordAt(items, at))) at += 1;
  return itemAt(items, at)?.kind === "value";
}

/** "74.9% top-1 accuracy": the index of the metric behind a value, over words that qualify it. */
export function metricBehind(items: readonly ResultItem[], index: number): number | null {
  const led = wordAt(items, skipHedges(items, index));
  const named = itemAt(items, index + 2);
  if (wordAt(items, index + 1) === "in" && named?.kind === "metric" && !named.isWeak) {
    return ACHIEVE_VERBS.has(led) || led === "of" ? index + 2 : null;
  }
  // "achieves 44% of accuracy"
  const isOf = wordAt(items, index + 1) === "of" && named?.kind === "metric" && !named.isWeak;
  if (isOf && ACHIEVE_VERBS.has(led)) return index + 2;
  for (let at = index + 1; at <= index + NEAR; at += 1) {
    const item = itemAt(items, at);
    if (item === undefined || item.kind === "value") return null;
    if (item.kind === "metric") {
      if (item.isWeak && at > index + 3) return null;
      if (item.needsVerb) {
        const isLed = ACHIEVE_VERBS.has(wordAt(items, skipHedges(items, index)));
        return isLed && at === index + 1 ? at : null;
      }
      // "3% accuracy drop" is a difference; "0.78 (F1 0.8)" belongs to the next value.
      return DIFFERENCE_WORDS.has(wordAt(items, at + 1)) || isBoundAhead(items, at) ? null : at;
    }
    if (item.kind === "benchmark") continue;
    if (CLAUSE_WORDS.has(item.norm) || DIFFERENCE_WORDS.has(item.norm)) return null;
    if (!/^[\p{L}\d(]/u.test(item.norm)) return null;
  }
  return null;
}

/** "accuracy on X of up to 97%", "FID=9.9", "WER (4.4%)": the index of the metric before a value. */
export function metricBefore(items: readonly ResultItem[], index: number): number | null {
  let at = skipHedges(items, index);
  const link = wordAt(items, at);
  const touching = itemAt(items, at);
  if (touching?.kind === "metric")
    return touching.needsVerb || isChanged(items, at, index) ? null : at;
  if (!VALUE_LINKS.has(link)) return null;
  const after = wordAt(items, index + 1);
  if (/^(?:at|with|from|\()$/.test(link) && after !== "" && !CARRY_AFTER.has(after)) return null;
  const isChange = link === "to" || link === "from";
  // "the accuracy of A and B is 90%", "higher Dice for A and B, reaching 90%"
  const mayPassLists = /^(?:is|was|are|were|reaching|achieving|attaining|obtaining)$/.test(link);
  const isEquation = /^[=≥≤<>≈]$/.test(link);
  let hasVerb = ACHIEVE_VERBS.has(link) || /^(?:is|was|are|were|=|:)$/.test(link);
  for (let passed = 0; passed < FAR; passed += 1) {
    at -= 1;
    const item = itemAt(items, at);
    if (item === undefined || item.kind === "value") return null;
    if (item.kind === "metric") {
      if (
        item.needsVerb ||
        (/^(?:of|in)$/.test(wordAt(items, at - 1)) && DIFFERENCE_WORDS.has(wordAt(items, at - 2)))
      )
        return null;
      if (isChange) return at;
      if (link === "with" && (passed > 0 || item.isWeak)) return null;
      if (item.isWeak && passed > (link === "of" ? 4 : 1) && !hasVerb) return null;
      return passed > 3 && !hasVerb && !/^(?:of|at|\()$/.test(link) ? null : at;
    }
    if (item.kind === "benchmark") continue;
    const { norm } = item;
    if (isEquation && !/^(?:[()rRρτ]|r2|scores?|is|are|of)$/.test(norm) && passed < 2) return null;
    if (/^(?:[;.]|while|but|whereas)$/.test(norm)) return null;
    if (!mayPassLists && (norm === "and" || (norm === "," && passed < 1))) return null;
    if (isChange && CHANGE_VERB.test(norm)) continue;
    if (DIFFERENCE_WORDS.has(norm) || RESOURCE_WORDS.has(norm)) return null;
    if (link === "(" && passed > 2 && norm === "(") return null;
    hasVerb ||= ACHIEVE_VERBS.has(norm);
  }
  return null;
}

/** Whether the metric before a value changes by it: "improves accuracy up to 5%". */
function isChanged(items: readonly ResultItem[], metric: number, value: number): boolean {
  if (wordAt(items, value - 1) !== "to") return false;
  return items
    .slice(Math.max(0, metric - 5), metric)
    .some((item) => item.kind === "word" && CHANGE_WORD.test(item.norm));
}

/** A bare whole number is a result only where a metric touches it: "93 F1", "BLEU of 28". */
export function isTouched(items: readonly ResultItem[], index: number): boolean {
  const after = itemAt(items, index + 1);
  const before = itemAt(items, index - 1);
  if (after?.kind === "metric") return !after.isWeak;
  if (before?.kind === "metric") return !before.isWeak && !before.isRank;
  return (
    itemAt(items, index - 2)?.kind === "metric" &&
    /^(?:of|=|:|\()$/.test(wordAt(items, index - 1)) &&
    // "ICC(2, k)" is a name.
    !(wordAt(items, index - 1) === "(" && wordAt(items, index + 1) === ",") &&
    /^(?:[^a-z].*|in|on|for|at|with|and|using|while|by|after|)$/.test(wordAt(items, index + 1))
  );
}
