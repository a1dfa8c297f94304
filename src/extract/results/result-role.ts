import type { Result } from "#src/domain/result.ts";
import {
  ACHIEVE_VERBS,
  BEATING_VERBS,
  PRIOR_CUES,
  PRIOR_SUBJECTS,
} from "#src/extract/lexicon/result-words.ts";
import { skipHedges } from "#src/extract/results/exclude-value.ts";
import { type LinkedValue, linkOf } from "#src/extract/results/link-table.ts";
import { type ResultItem, wordAt, itemAt } from "#src/extract/results/result-item.ts";

/** How far before a value a word may stand that says whose it is. */
const REACH = 12;
/** How far before a verb its subject may begin. */
const SUBJECT_REACH = 8;
/** How far before a value with a metric of its own a comparison may stand. */
const COMPARISON_REACH = 6;

const BEATEN = /^(?:than|outperform|surpass|exceed|beat)/;

function startsChange(items: readonly ResultItem[], index: number): boolean {
  if (wordAt(items, index + 1) === "→") return true;
  if (wordAt(items, index - 1) !== "from") return false;
  return items
    .slice(index + 1, index + 4)
    .some((item) => item.kind === "word" && item.norm === "to");
}

/** Whose a value is: another's where the words before it compare, beat, or name a baseline. */
export function roleOf(items: readonly ResultItem[], link: LinkedValue): Result["role"] {
  const { index } = link;
  // "(73.8/72.9)" are two values of one method.
  if (wordAt(items, index - 1) === "/" && itemAt(items, index - 2)?.kind === "value") {
    return roleOf(items, linkOf(link, index - 2, link.value, link.metricIndex));
  }
  // "(79.0% vs. 66.7%)" puts the own value first.
  if (wordAt(items, index - 1) === "(" && /^(?:vs|versus)$/.test(wordAt(items, index + 1)))
    return "own";
  if (startsChange(items, index)) return "prior";
  const isCarried = link.metricIndex === null;
  // "outperforming Foo by 3% (29.7%)" gives Foo's value behind the difference.
  const isAside = wordAt(items, index - 1) === "(" && wordAt(items, index + 1) === ")";
  const before = items.slice(Math.max(0, index - REACH), index);
  if (isCarried && isAside && before.some((item) => item.kind === "word" && BEATEN.test(item.norm)))
    return "prior";
  for (let at = skipHedges(items, index); at >= Math.max(0, index - REACH); at -= 1) {
    if (itemAt(items, at)?.kind === "value") break;
    const word = wordAt(items, at);
    if (word === ")" || word === ";" || word === "our" || word === "we") break;
    if (ACHIEVE_VERBS.has(word) && word.endsWith("ing")) return "own";
    if (ACHIEVE_VERBS.has(word)) {
      const words = items.slice(Math.max(0, at - SUBJECT_REACH), at);
      const comma = words.findLastIndex((item) => item.kind === "word" && item.norm === ",");
      const subject = words.slice(comma + 1);
      return subject.some((item) => item.kind === "word" && PRIOR_SUBJECTS.has(item.norm))
        ? "prior"
        : "own";
    }
    const isNear = isCarried || index - at <= COMPARISON_REACH;
    if ((isNear && PRIOR_CUES.has(word)) || (isCarried && BEATING_VERBS.has(word))) return "prior";
  }
  // "than the 2.65% error of NASNet": said of a name behind it.
  return wordAt(items, (link.metricIndex ?? index) + 1) === "of" &&
    wordAt(items, index - 1) === "the"
    ? "prior"
    : "own";
}
