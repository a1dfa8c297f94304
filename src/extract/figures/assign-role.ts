import type { Role } from "#src/domain/figure.ts";
import { type Cue, CueFinder } from "#src/extract/cues/cue-finder.ts";
import type { FigureDraft } from "#src/extract/figures/draft.ts";
import { isCompared, isSpentBy } from "#src/extract/figures/comparator.ts";
import { isOwnHabit, tellsNothing } from "#src/extract/figures/habit.ts";
import { isFamousSpender, namedSpenderAt, spenderBehind } from "#src/extract/figures/spender.ts";
import { LIMIT_CUES, ROLE_CUES, SAVING_CUES } from "#src/extract/lexicon/role-cues.ts";

const roleCues = new CueFinder(ROLE_CUES);
const savingCues = new CueFinder(SAVING_CUES);
const limitCues = new CueFinder(LIMIT_CUES);

/** How far, in characters, a word may stand from an amount that it governs. */
const SAVING_REACH = 45;
/** The same for the second of two things reduced: "reduces latency by 10 times and costs by …". */
const PAIR_REACH = 70;
const LIMIT_BEFORE = 25;
const LIMIT_AFTER = 14;
const LIMIT_VERB_REACH = 50;

/** An amount that stands in the way is what this work avoids ("requires ≈ 100 CPU hours, precluding …"). */
const HINDRANCE =
  /^[^.;]{0,25}\b(?:preclud\w*|prohibit\w*|hinder\w*|infeasible|impractical|intractable)\b/i;
const MINIMIZER = /\b(?:only|just|mere(?:ly)?|as (?:few|little) as|a total of)\b[^.;]{0,25}$/i;
const LESS_AFTER =
  /^\s*(?:of (?:training|compute|time) )?(?=\w)(?:lower|less|fewer|cheaper|saved|(?:in )?(?:\w+ )?savings|in (?:\w+ )?reductions?|savings|reduction|of savings|shorter)\b/i;
const CONCESSION = /^\W*(?:while|although|though|whereas)\b/i;
/** "…; ours takes 2", "…, whereas our approach finishes in 6": what stands before is another's. */
const OWN_CONTRAST = /(?:[;,] (?:whereas|while|but)\b[^.;]{0,30}|; )\b(?:ours?|we)\b/i;
const CONTRAST = /^\W*(?:however|unfortunately|nevertheless|yet)\b/i;
/** What stands between a word of saving and an amount that it does not govern. */
const OTHER_OBJECT = /[;:]|\b(?:from|to|only|which|than|and|while|with|on|requiring|in)\b/i;
/** Nothing but "of" between a word of reduction and what it says is gone. */
const BESIDE = /^\s(?:of )?$/;
/** Where allowances are given. */
const CONTEST = /\b(?:competition|challenge|contest|track|kaggle|rules?|leaderboard|workshop)\b/i;

/** What of a field roles depend on beyond the sentence. */
export interface RoleContext {
  text: string;
  /** Offset of the first word of the field that speaks of the paper itself; where the background ends. */
  ownFrom: number;
  /** Names that the paper gives what it made, as its title has them. */
  ownNames: readonly string[];
}

/** What a paper may say it spent an order of magnitude on. */
const OWN_STUDY =
  /\b(?:study|experiments|evaluations?|ablations|project|campaign|investigation)\b/i;
/** An order of magnitude of hours from which on it is told of others' work. */
const MANY_HOURS = 100;

interface Span {
  start: number;
  end: number;
}

function lastBefore<Tag extends string>(
  cues: readonly Cue<Tag>[],
  position: number,
): Cue<Tag> | undefined {
  return cues.findLast((cue) => cue.end <= position);
}

function isSaved(draft: FigureDraft, sentence: Span, text: string): boolean {
  if (draft.change !== null) return false;
  if (LESS_AFTER.test(text.slice(draft.end, draft.end + 40))) return true;
  const cue = lastBefore(savingCues.findIn(text, sentence), draft.amountStart);
  if (!cue) return false;
  const between = text.slice(cue.end, draft.amountStart);
  const isSecondObject = cue.tag === "reduction" && /\band [\w\s]{0,25}\bby\s*$/.test(between);
  if (isSecondObject) return between.length <= PAIR_REACH;
  if (between.length > SAVING_REACH) return false;
  if (OTHER_OBJECT.test(between.replace(/up to\s*$/i, ""))) return false;
  // "a reduction of 900 tons", "reduces 3 tons of emissions"
  if (cue.tag === "reduction" && BESIDE.test(between)) return true;
  return cue.tag === "saving" || /\bby\b/i.test(text.slice(cue.end, draft.numberStart));
}

function isLimit(draft: FigureDraft, sentence: Span, text: string): boolean {
  if (draft.kind !== "device_time" && draft.kind !== "wall_time") return false;
  // "Our 400,000 GPU-hour budget" was ours to spend.
  if (/\b(?:our|we)\b[^.;]{0,12}$/i.test(text.slice(sentence.start, draft.numberStart)))
    return false;
  const inside = text.slice(sentence.start, sentence.end);
  return limitCues.findIn(text, sentence).some(({ tag, start, end }) => {
    const gap = draft.numberStart - end;
    if (tag === "allowing" && !CONTEST.test(inside)) return false;
    if (tag !== "limit") return gap >= 0 && gap <= LIMIT_VERB_REACH;
    return gap >= 0
      ? gap <= LIMIT_BEFORE
      : start >= draft.numberEnd && start <= draft.numberEnd + LIMIT_AFTER;
  });
}

/** Whether a word for other work is only what this work is compared to ("outperforms existing …"). */
function isObject(cue: Cue<string>, sentence: Span, text: string): boolean {
  const before = text.slice(Math.max(sentence.start, cue.start - 45), cue.start);
  return /\b(?:outperform\w*|surpass\w*|exceed\w*|beat\w*|match\w*|than|over|to|against|unlike|versus|vs|upon|with|achiev\w*|reach\w*|attain\w*|of|from|on|new|instead|rivals?)\b(?:(?!while|whereas|but)[^,;(])*$/i.test(
    before,
  );
}

/** The second spelling in "state-of-the-art (SOTA)". */
function isAbbreviation(cue: Cue<string>, text: string): boolean {
  return text[cue.start - 1] === "(" && text[cue.end] === ")";
}

/** "for the Llama baseline, …" says where, not who. */
function isSetting(cue: Cue<string>, sentence: Span, text: string): boolean {
  return (
    /^\s?[,)]/.test(text.slice(cue.end, cue.end + 2)) &&
    /\b(?:for|on) (?:the |an? |each )?[^,;()]{0,30}$/i.test(text.slice(sentence.start, cue.start))
  );
}

function isPriorSubject(
  cue: Cue<string>,
  draft: FigureDraft,
  sentence: Span,
  text: string,
): boolean {
  if (isAbbreviation(cue, text) || isSetting(cue, sentence, text)) return false;
  if (cue.end > draft.numberStart) return true;
  if (!isObject(cue, sentence, text)) return true;
  return isSpentBy(text.slice(cue.end, draft.amountStart));
}

function lastOwn(
  draft: FigureDraft,
  cues: readonly Cue<string>[],
  sentence: Span,
  context: RoleContext,
): number {
  const inside = context.text.slice(sentence.start, draft.amountStart);
  return Math.max(
    -1,
    ...cues
      .filter((cue) => cue.tag === "own" && cue.start < draft.amountStart)
      .map((cue) => cue.start),
    ...context.ownNames
      .map((name) => inside.lastIndexOf(name))
      .filter((at) => at >= 0)
      .map((at) => at + sentence.start),
  );
}

function roleBySubject(draft: FigureDraft, sentence: Span, context: RoleContext): Role {
  const { text, ownFrom, ownNames } = context;
  const cues = roleCues.findIn(text, sentence);
  const before = text.slice(sentence.start, draft.amountStart);
  const ownAt = lastOwn(draft, cues, sentence, context);
  if (isCompared(draft, sentence, text, ownAt)) return "prior";
  const behind = text.slice(draft.end, sentence.end);
  const stated = spenderBehind(behind);
  if (stated) return stated;
  const prior = cues.findLast(
    (cue) =>
      cue.tag === "prior" &&
      cue.start < draft.numberStart &&
      !isOwnHabit(cue, sentence, context) &&
      !tellsNothing(cue, draft.amountStart, text) &&
      isPriorSubject(cue, draft, sentence, text),
  );
  if (prior && prior.start > ownAt) return "prior";
  if (HINDRANCE.test(text.slice(draft.end, sentence.end))) return "prior";
  const spender = namedSpenderAt(before, ownNames);
  if (spender !== null && spender + sentence.start > ownAt) return "prior";
  if (ownAt >= 0) return "own";
  if (isFamousSpender(before)) return "prior";
  const ownLater = cues.some((cue) => cue.tag === "own" && cue.start > draft.end);
  if (CONCESSION.test(before) && ownLater) return "prior";
  if (OWN_CONTRAST.test(text.slice(draft.end, sentence.end))) return "prior";
  // Of one's own work one knows how much it was.
  const isMany = draft.bound === "order" && (draft.low ?? 0) >= MANY_HOURS;
  if (isMany && !ownLater && !OWN_STUDY.test(before)) return "prior";
  const isBackground = sentence.end <= ownFrom || CONTRAST.test(before);
  const isPraised =
    (draft.bound === "at_most" && !/^up/i.test(text.slice(draft.amountStart, draft.numberStart))) ||
    MINIMIZER.test(text.slice(sentence.start, draft.numberStart));
  return isBackground && !isPraised ? "prior" : "own";
}

/** "3,150 GPU days for X and 2,000 GPU days for Y": one of a list is whose the last one was. */
function continuesList(previous: JudgedDraft, draft: FigureDraft, text: string): boolean {
  if (previous.draft.kind !== draft.kind) return false;
  const between = text.slice(previous.draft.end, draft.amountStart);
  return (
    /^ ?(?:(?:for|by|in|on|with|of) [^.;:]{1,40}?)?,? (?:and|or) $/.test(between) &&
    !/\b(?:we|our|ours)\b/i.test(between)
  );
}

/** A draft whose role has been judged. */
export interface JudgedDraft {
  draft: FigureDraft;
  role: Role;
}

/**
 * Whose cost a figure is, by the words of its sentence and its place in the abstract. `previous` is
 * the figure before it in the sentence.
 */
export function assignRole(
  draft: FigureDraft,
  sentence: Span,
  context: RoleContext,
  previous: JudgedDraft | null,
): Role {
  // The cheaper side of a comparison is the paper's; the dearer one may be anybody's.
  if (draft.kind === "relative" && (draft.low ?? draft.high ?? 0) < 1) return "own";
  if (isSaved(draft, sentence, context.text)) return "saved";
  if (isLimit(draft, sentence, context.text)) return "limit";
  if (draft.change !== null) return draft.change === "from" ? "prior" : "own";
  const role = roleBySubject(draft, sentence, context);
  if (!previous || previous.role === "own" || !continuesList(previous, draft, context.text))
    return role;
  const between = context.text.slice(previous.draft.end, draft.numberStart);
  const isOwn = spenderBehind(context.text.slice(draft.end, sentence.end)) === "own";
  return isOwn || MINIMIZER.test(between) ? role : previous.role;
}
