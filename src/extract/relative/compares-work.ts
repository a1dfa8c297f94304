import { normAt } from "#src/extract/tokens/token.ts";
import { offsetsOf } from "#src/extract/figures/derive.ts";
import type { SentenceReading } from "#src/extract/figures/sentence-reading.ts";
import {
  BARE_COST,
  NO_COST,
  SET_ASIDE,
  TAKES_LONGER,
  WORK_AFTER,
  WORK_BEFORE,
  WORK_COST,
  WORK_SETTING,
  WORK_WORD,
} from "#src/extract/lexicon/relative-cues.ts";
import type { Comparison } from "#src/extract/relative/read-comparison.ts";
import type { Ratio } from "#src/extract/relative/ratio.ts";

/** How far, in characters, what is compared may stand from the comparison. */
const AFTER_REACH = 90;
const BEFORE_REACH = 70;
/** Where a setting has named the work, what stands further off is its goal ("to reach 56% accuracy"). */
const SETTING_REACH = 20;
const OTHER_REACH = 8;

/** "an order of magnitude less compute": of making, where nothing speaks of use. */
const LESS_COMPUTE = /^\W*(?:less|fewer|lower) (?:total |overall )?compute\b/i;
const OF_USE =
  /\b(?:test-time|inference|decoding|per (?:token|step|sample|query|image)|training-free)\b/i;

/** A sentence about a finished model: a bare "computational cost" in it is that of its use. */
const IS_MODEL_AT_USE =
  /\binference\b|\btraining-free\b|\bwithout (?:(?:any|additional|further|extra) )?(?:re)?-?training\b/i;

const CLAUSE_END =
  /[;:(]|\.(?:\s|$)|, |\b(?:while|whilst|whereas|but)\b|\b(?:and|or) (?:reduc|improv|achiev|speed|inference|signif|much|less|fewer|train|memory|an? |up to|over|about|\\?\$?\d)/i;
const CLAUSE_START = /^.*(?:(?<!i\.e|e\.g)[.;:]\s|, (?:and|while|but)\b|\bwhile\b)/is;

/** Offsets of a figure of time in the field. */
interface Place {
  start: number;
  end: number;
}

/** What comparisons depend on beyond their sentence. */
export interface RelativeContext {
  /** The paper states amounts of device-time: a bare "compute" in it is that of its work. */
  isComputePaper: boolean;
  /** The paper searches for architectures or hyper-parameters. */
  isSearchPaper: boolean;
  /** The paper is about learning: what converges in it is trained. */
  isLearningPaper: boolean;
}

/** A model's making, told by a participle. */
const TRAINED_WITH = /\b(?:pre-?)?trained (?:with|using)\b/i;

/** A part of one run, not the cost of another: "communication takes 60% of the total time". */
const PART_OF_RUN =
  /\b(?:takes?|accounts? for|occupies|dominates?|consumes?)\s*(?:up )?(?:about |around |over |only )?$/i;

const OF_WHOLE =
  /^ of (?:the |its )?(?:total|overall|entire)\b|^ of the training time\b(?! (?:of|for|needed|required|that)\b)/i;

/** "79% of the time when …" counts cases. */
const OF_CASES = /^ of the time (?:using|when|across|while|on|in|if|under)\b/i;

/** A verb's object whose speed is that of work: "speeds up policy training by", "accelerates convergence". */
const FAST_OBJECT =
  /^(?!.*\b(?:enabl\w*|allow\w*|with|is|are|loss\w*)\b)\s*(?:up )?(?:[\w-]+ ){0,3}?(?:train|pre-?train|fine-?tun|converg|search)\w*\b/i;

/** What only work is measured in: "a 100x speedup in wall-time". */
const WALL_TIME =
  /^\W*(?:speedups?|speed-ups?|reductions?|faster|less) (?:in|of) (?:wall-?(?:clock)? ?time|wallclock)\b/i;

/** "6.0x (only 4 GPU hours) faster" */
const REMARK = /^\s?\([^()]{0,60}\)/;

interface Surroundings {
  /** From the ratio to the end of its clause. */
  after: string;
  /** From the start of the clause to the comparison. */
  before: string;
  /** What a verb of the comparison acts on; null without such a verb. */
  object: string | null;
  sentence: string;
  /** Offsets of the comparison's begin and of the ratio's end. */
  start: number;
  end: number;
}

function surroundingsOf(
  reading: SentenceReading,
  ratio: Ratio,
  comparison: Comparison,
): Surroundings {
  const { text, tokens } = reading;
  const place = offsetsOf(tokens, ratio.first, ratio.next);
  const right = text
    .slice(place.end, Math.min(reading.end, place.end + AFTER_REACH))
    .replace(REMARK, "");
  const cut = right.slice(1).search(CLAUSE_END);
  const { start } = offsetsOf(tokens, comparison.first, comparison.next);
  const left = text.slice(Math.max(reading.start, start - BEFORE_REACH), start);
  const { object } = comparison;
  const inner = object && offsetsOf(tokens, object.first, object.next);
  return {
    after: cut === -1 ? right : right.slice(0, cut + 1),
    before: left.replace(CLAUSE_START, ""),
    object: inner && object.next > object.first ? text.slice(inner.start, inner.end) : null,
    sentence: text.slice(reading.start, reading.end),
    start,
    end: place.end,
  };
}

/** Whether `phrase` names a cost of work before anything that is none. */
function namesCost(phrase: string, bareCounts: boolean, context: RelativeContext): boolean {
  // "At the cost of pruning 3%" names no cost of pruning.
  if (/\bat (?:the|a) (?:cost|expense|price) of\b/i.test(phrase)) return false;
  const other = NO_COST.exec(phrase)?.index ?? Infinity;
  const cost = WORK_COST.exec(phrase);
  // "Search time" is a cost of work in the search for an architecture, not in that of a text.
  const isOtherSearch =
    /^search(?:ing)?[ -](?:time|speed|hours|days)/i.test(cost?.[0] ?? "") && !context.isSearchPaper;
  if (cost && cost.index <= other) return !isOtherSearch;
  const bare = BARE_COST.exec(phrase)?.index ?? Infinity;
  return bareCounts && bare < other;
}

function isAboutSpeed({ after, before }: Surroundings): boolean {
  const isOther = NO_COST.exec(after);
  const work = WORK_AFTER.exec(after);
  // "faster training" counts; "faster training throughput" and "… to the training distribution" do not.
  if (work) return isOther === null || isOther.index >= work[0].length + OTHER_REACH;
  if (WORK_SETTING.test(before) && !(isOther && isOther.index < SETTING_REACH)) return true;
  return isOther === null && WORK_BEFORE.test(before);
}

/**
 * Whether a comparison is of the cost of a piece of work (training, search, …), not of a finished
 * model's speed, of data or of quality. `times` are the sentence's figures of time.
 */
export function comparesWork(
  reading: SentenceReading,
  ratio: Ratio,
  comparison: Comparison,
  context: RelativeContext,
  times: readonly Place[],
): boolean {
  const around = surroundingsOf(reading, ratio, comparison);
  const hasWork = WORK_WORD.test(around.sentence);
  if (!hasWork && /\bconverg/i.test(around.sentence) && !context.isLearningPaper) return false;
  const bareCounts =
    context.isComputePaper ||
    times.length > 0 ||
    ((hasWork || TRAINED_WITH.test(around.sentence)) && !IS_MODEL_AT_USE.test(around.sentence));
  if (around.object !== null) {
    const { object } = around;
    if (namesCost(object, bareCounts, context)) return true;
    const isSpeed = comparison.turn !== "remainder" && comparison.turn !== "share";
    // "Improves finetuning by 2%" tells of quality.
    const isQuality =
      /^(?:improv|increas|boost)/.test(normAt(reading.tokens, comparison.first)) &&
      !/\b(?:speed|efficiency|convergence)\b/i.test(object);
    return (
      isSpeed &&
      !isQuality &&
      (FAST_OBJECT.test(object) || (hasWork && /^\s*(?:the )?optimi[sz]ation\b/i.test(object))) &&
      !NO_COST.test(object)
    );
  }
  const isPart = comparison.turn === "share" && PART_OF_RUN.test(around.before);
  if (isPart && OF_WHOLE.test(around.after)) return false;
  if (OF_CASES.test(around.after)) return false;
  if (SET_ASIDE.test(around.after) || SET_ASIDE.test(around.before)) return false;
  if (comparison.turn === "times") {
    return (
      namesCost(around.after, bareCounts, context) ||
      TAKES_LONGER.test(around.before) ||
      /^\W*(?:longer|slower|(?:as |more )?expensive) (?:training|to (?:re)?train)\b/i.test(
        around.after,
      )
    );
  }
  if (namesCost(around.after, bareCounts, context)) return true;
  const isOrder = ratio.form === "order";
  if (isOrder && LESS_COMPUTE.test(around.after) && !OF_USE.test(around.sentence)) return true;
  if (comparison.object !== null && endsWithCost(around)) return true;
  const isCheaper = /^\W*(?:cheaper|less expensive)\b/i.test(around.after);
  if (isCheaper && isAboutSpeed(around)) return true;
  if (WALL_TIME.test(around.after)) return true;
  if (comparison.turn === "share" || comparison.turn === "remainder") {
    return restatesTime(reading, around, times);
  }
  return isAboutSpeed(around) || endsWithCost(around) || restatesTime(reading, around, times);
}

/** "search cost is 420x smaller", "training time … 3x lower". */
function endsWithCost({ before, after }: Surroundings): boolean {
  const cost = WORK_COST.exec(before);
  return cost !== null && !NO_COST.test(before.slice(cost.index)) && !NO_COST.test(after);
}

/** How far behind an amount of time a bare comparison still restates it. */
const RESTATE_REACH = 100;

/** "(1000x reduction)", "a 6-8x saving", "providing a speedup of 30x" behind an amount of time. */
function restatesTime(
  { text }: SentenceReading,
  { after, start, end }: Surroundings,
  times: readonly Place[],
): boolean {
  const last = times.findLast((time) => time.end <= end);
  if (!last || start - last.end > RESTATE_REACH) return false;
  const between = text.slice(last.end, end);
  return (
    !NO_COST.test(between) &&
    /^\W*(?:of (?:that|it|this)|reductions?|savings?|saving|less|fewer|cheaper|decrease|speedups?|speed-ups?|faster|as fast|lower|increase in speed)?\W*(?:$|than|as|compared|over|relative|in total)/i.test(
      after,
    )
  );
}
