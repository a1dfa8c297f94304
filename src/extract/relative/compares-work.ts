import { normAt } from "#src/extract/tokens/token.ts";
import type { SentenceReading } from "#src/extract/figures/sentence-reading.ts";
import {
  BARE_COST,
  HIGHER_WORD,
  NO_COST,
  SET_ASIDE,
  SPEED_OF_WORK,
  TAKES_LONGER,
  WORK_AFTER,
  WORK_BEFORE,
  WORK_DONE_IN,
  WORK_ON_OBJECT,
  WORK_COST,
  WORK_SETTING,
  WORK_WORD,
} from "#src/extract/lexicon/relative-cues.ts";
import type { Comparison } from "#src/extract/relative/read-comparison.ts";
import type { Ratio } from "#src/extract/relative/ratio.ts";
import { type Surroundings, surroundingsOf } from "#src/extract/relative/surroundings.ts";

/** Where a setting has named the work, what stands further off is its goal ("to reach 56% accuracy"). */
const SETTING_REACH = 20;
const OTHER_REACH = 8;

/** "an order of magnitude less compute", "55% of the compute": of making, where nothing speaks of use. */
const COMPUTE_ALONE =
  /^\W*(?:(?:less|fewer|lower|more) (?:total |overall )?|(?=compute multiplier)|of (?:the |its |their )?(?:total |overall )?|[a-z]+ in terms of (?:total |overall )?)(?=c)compute\b(?! (?:units?|nodes?|resources|capability|power|time))/i;
const OF_USE =
  /\b(?:test-time|inference|decoding|per (?:token|step|sample|query|image)|training-free|latency|memory|prefill|attention|reasoning|agents?|agentic|serving|PSNR|exits?|routing|tokens?|params?|parameters?|deploy\w*|on-device|throughput)\b/i;

/** A sentence about a finished model: a bare "computational cost" in it is that of its use. */
const IS_MODEL_AT_USE =
  /\binference\b|\btraining-free\b|\bwithout (?:(?:any|additional|further|extra) )?(?:re)?-?training\b/i;

/** Offsets of a figure of time in the field. */
interface Place {
  start: number;
  end: number;
}

/** The amounts of time that a comparison may restate. */
export interface ToldTimes {
  /** The sentence's own figures of time. */
  times: readonly Place[];
  /** The sentence before it has some. */
  followsTime: boolean;
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
const TRAINED_WITH =
  /\b(?:pre-?)?trained (?:with|using)\b|\bwhen (?:pre-?)?trained\b|\baccelerat\w+ (?:[\w-]+ ){0,2}learning\b/i;

/** What it takes to reach a quality is spent on making: "60% less computation needed to reach the same loss". */
const NEEDED_TO = /\b(?:needed|required) to (?:achieve|reach|match|attain)\b/i;

/** Work told by its verb: what stands further behind its speed is only what it reaches. */
const WORK_VERB = /\b(?:trains?|(?:is|are|be) (?:trained|optimi[sz]ed)) (?:up to |about |over )?$/i;

/** "a 30% faster search" of what a paper on search searches for. */
const FASTER_SEARCH = /^\W*(?:faster|quicker|cheaper) (?:\w+ )?search\b/i;

/** A part of one run, not the cost of another: "communication takes 60% of the total time". */
const PART_OF_RUN =
  /\b(?:takes?|accounts? for|occupies|dominates?|consumes?)\s*(?:up )?(?:about |around |over |only )?$/i;

const OF_WHOLE =
  /^ of (?:the |its )?(?:total|overall|entire)\b|^ of the training time\b(?! (?:of|for|needed|required|that)\b)/i;

/** "79% of the time when …" counts cases. */
const OF_CASES = /^ of the time (?:using|when|across|while|on|in|if|under)\b/i;

/** A verb's object whose speed is that of work: "speeds up policy training by", "accelerates convergence". */
const FAST_OBJECT =
  /^(?!.*\b(?:enabl\w*|allow\w*|with|is|are|loss\w*)\b)\s*(?:up )?(?:[\w-]+ ){0,4}?(?:(?:train|pre-?train|fine-?tun|converg|search)\w*|nas)\b/i;

/** What only work is measured in: "a 100x speedup in wall-time". */
const WALL_TIME =
  /^\W*(?=[a-z])(?:speedups?|speed-ups?|reductions?|faster|less) (?=[a-z])(?:in|of) (?=[a-z])(?:wall-?(?:clock)? ?time|wallclock)\b/i;

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

function isAboutSpeed({ after, before, opening }: Surroundings): boolean {
  const isOther = NO_COST.exec(after);
  const work = WORK_AFTER.exec(after);
  // "faster training" counts; "faster training throughput" and "… to the training distribution" do not.
  if (work) return isOther === null || isOther.index >= work[0].length + OTHER_REACH;
  if (SPEED_OF_WORK.test(after)) return true;
  if (WORK_SETTING.test(opening) && !(isOther && isOther.index < SETTING_REACH)) return true;
  if (WORK_VERB.test(before)) {
    return isOther === null || isOther.index > SETTING_REACH;
  }
  return isOther === null && WORK_BEFORE.test(before);
}

/**
 * Whether a comparison is of the cost of a piece of work (training, search, …), not of a finished
 * model's speed, of data or of quality. `told` are the times it may restate.
 */
export function comparesWork(
  reading: SentenceReading,
  ratio: Ratio,
  comparison: Comparison,
  context: RelativeContext,
  told: ToldTimes,
): boolean {
  const { times } = told;
  const around = surroundingsOf(reading, ratio, comparison);
  const hasWork = WORK_WORD.test(around.sentence);
  if (!hasWork && /\bconverg/i.test(around.sentence) && !context.isLearningPaper) return false;
  const bareCounts =
    context.isComputePaper ||
    times.length > 0 ||
    ((hasWork || TRAINED_WITH.test(around.sentence) || NEEDED_TO.test(around.after)) &&
      !IS_MODEL_AT_USE.test(around.sentence));
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
    if (HIGHER_WORD.has(normAt(reading.tokens, comparison.next - 1))) {
      return isDearer(around, bareCounts, context);
    }
    if (COMPUTE_ALONE.test(around.after) && !OF_USE.test(around.sentence)) return true;
    return (
      namesCost(around.after, bareCounts, context) ||
      (TAKES_LONGER.test(around.before) && !NO_COST.test(around.after)) ||
      /^\W*(?:longer|slower|(?:as |more )?expensive) (?:training|to (?:re)?train)\b/i.test(
        around.after,
      )
    );
  }
  if (namesCost(around.after, bareCounts, context)) return true;
  if (COMPUTE_ALONE.test(around.after) && !OF_USE.test(around.sentence)) return true;
  const isTime = /^ (?:of )?(?:the|its|their) (?:time|compute|cost)\b/i.test(around.after);
  if (isTime && WORK_DONE_IN.test(around.before)) return true;
  if (comparison.object !== null && endsWithCost(around)) return true;
  const isCheaper = /^\W*(?:cheaper|less expensive)\b/i.test(around.after);
  if (isCheaper && isAboutSpeed(around)) return true;
  if (WALL_TIME.test(around.after)) return true;
  if (comparison.turn === "share" || comparison.turn === "remainder") {
    return isCostLess(around) || restatesTime(reading, around, told);
  }
  if (context.isSearchPaper && FASTER_SEARCH.test(around.after)) return true;
  const isFaster = /^\W*(?:faster|quicker)\b/i.test(around.after);
  if (isFaster && opensTime(around, times)) return true;
  if (isFaster && WORK_ON_OBJECT.test(around.before) && !NO_COST.test(around.after)) return true;
  return isAboutSpeed(around) || endsWithCost(around) || restatesTime(reading, around, told);
}

/** What a comparison is said of stands before. */
const IS_SO = /\b(?:is|was|are|were|remains?|stays?|becomes?)(?: \w+)?\s*$/i;

/** "the time for training is an order of magnitude larger", "a 3x higher training cost". */
function isDearer(around: Surroundings, bareCounts: boolean, context: RelativeContext): boolean {
  if (IS_SO.test(around.before) && endsWithCost(around)) return true;
  const [beside = ""] = /^\W*\w+(?: [\w-]+){1,3}/.exec(around.after) ?? [];
  return namesCost(beside, bareCounts, context);
}

/** "training time is 60% less". */
function isCostLess({ before, after }: Surroundings): boolean {
  const cost = WORK_COST.exec(before);
  if (!cost || !/^\W*(?:less|lower|shorter|smaller|cheaper)\b/i.test(after)) return false;
  const behind = before.slice(cost.index + cost[0].length);
  return IS_SO.test(behind) && behind.trim().split(" ").length <= 2;
}

/** "search cost is 420x smaller", "training time … 3x lower". */
function endsWithCost({ before, after }: Surroundings): boolean {
  const cost = WORK_COST.exec(before);
  return cost !== null && !NO_COST.test(before.slice(cost.index)) && !NO_COST.test(after);
}

/** "Three times faster than X, we finish training in 20 minutes": said before the time that it is of. */
function opensTime(around: Surroundings, times: readonly Place[]): boolean {
  const opens = around.opening.trim() === "" && /^\W*\w+ than\b/.test(around.after);
  const isLater = times.some((time) => time.start > around.end);
  return opens && isLater && WORK_WORD.test(around.sentence) && !NO_COST.test(around.after);
}

/** How far behind an amount of time a bare comparison still restates it. */
const RESTATE_REACH = 100;

/** "These results represent a [5x speedup]": of the times that the sentence before gave. */
const TELLS_OF_TIME =
  /^\W*th(?:is|ese)(?: results?| times?)? (?:represents?|is|are|amounts? to|corresponds? to|gives?|yields?) (?:an? )?$/i;

/** "(1000x reduction)", "a 6-8x saving", "providing a speedup of 30x" behind an amount of time. */
function restatesTime(
  { text }: SentenceReading,
  { after, opening, start, end }: Surroundings,
  { times, followsTime }: ToldTimes,
): boolean {
  if (
    followsTime &&
    TELLS_OF_TIME.test(opening) &&
    /^\W*speed-?ups?\W*(?:$|over|compared|relative)/i.test(after)
  )
    return true;
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
