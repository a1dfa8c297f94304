import { type Cue, CueFinder } from "#src/extract/cues/cue-finder.ts";
import type { FigureDraft } from "#src/extract/figures/draft.ts";
import { COMPARATOR_CUES } from "#src/extract/lexicon/role-cues.ts";

const comparatorCues = new CueFinder(COMPARATOR_CUES);

/** Longest name of a comparator between "instead of" and its amount. */
const COMPARATOR_NAME = 30;
/** The comparator itself is said to have spent the amount. */
const SPENDING =
  /\b(?:that|which|requir\w*|takes?|took|taking|needs?|needed|uses?|spen[dt]\w*|costs|costing|trained|demand\w*|consum\w*)\b/i;
/** "as Instruct-NeRF2NeRF (45 minutes)": the brackets gloss the comparator's name. */
const IN_PARENTHESIS = /^\s*[^\s(,;]{0,30}(?:\s[^\s(,;]{1,20})?\s*\(\s*$/;
/** Another's work that is matched or beaten: what follows is its only where that is said of it. */
const SAID_OF_RIVAL = /^[^;]{0,60}\b(?:that|which)\b[^,;]*$/i;
const NEW_CLAUSE = /[,;:)]|\b(?:while|but)\b/;
/** "outperforming detectors such as Auto-FPN (searched for …": the brackets gloss who was beaten. */
const GLOSSES_RIVAL = /^(?:(?!\b(?:while|whereas|with|using|in|at|on|by)\b)[^;])*\([^()]*$/;
/** "surpasses X, meta-trained with …": what follows a comma still tells of the comparator. */
const APPOSITION = /,\s*(?:which|that|(?:meta-|pre-?)?trained (?:with|on|for))\b[^,;]*$/i;

/** "Fewer than 10M clips": the "than" of a bound turns to no other side. */
function isOfBound(cue: Cue<string>, text: string): boolean {
  const before = text.slice(Math.max(0, cue.start - 9), cue.start);
  const after = text.slice(cue.end, cue.end + 12);
  return (
    /\b(?:fewer|less|more|greater|longer|shorter|lower|higher) $/i.test(before) &&
    /^\s(?:[~$\\]{0,3}\d|an?\s|one\s|half\s)/i.test(after)
  );
}

/** "570x larger than a clinical scan" compares no costs. */
function isOfQuality(cue: Cue<string>, text: string): boolean {
  return /\b(?:larger|bigger|better|stronger|deeper|wider|richer|denser|more accurate(?:ly)?) $/i.test(
    text.slice(Math.max(0, cue.start - 18), cue.start),
  );
}

/** Whether the words from a comparator on say that the amount is the comparator's. */
export function isSpentBy(between: string): boolean {
  if (APPOSITION.test(between) || IN_PARENTHESIS.test(between)) return true;
  if (NEW_CLAUSE.test(between)) return false;
  return SPENDING.test(between);
}

/** A comparison turned to the other side before the amount, which is said to be that side's. */
export function isCompared(
  draft: FigureDraft,
  sentence: { start: number; end: number },
  text: string,
  ownAt: number,
): boolean {
  const comparators = comparatorCues.findIn(text, sentence);
  const cue = comparators.findLast(
    (comparator) =>
      comparator.end <= draft.amountStart &&
      !isOfBound(comparator, text) &&
      !isOfQuality(comparator, text),
  );
  if (!cue || ownAt > cue.end) return false;
  // The devices before an amount are its own, and so is a name before a colon ("vs. CPSL: 4*V100, 11 days").
  const opens = Math.max(cue.end, Math.min(draft.start, draft.amountStart));
  const between = text.slice(cue.end, opens).replace(/^\s*[\w.+-]{2,30}:/, "");
  if (cue.tag === "rival") {
    return APPOSITION.test(between) || SAID_OF_RIVAL.test(between) || GLOSSES_RIVAL.test(between);
  }
  const isDirect = between.trim().length <= COMPARATOR_NAME && !NEW_CLAUSE.test(between);
  return isDirect || isSpentBy(between);
}
