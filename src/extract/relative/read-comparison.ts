import { wordSet } from "#src/extract/lexicon/word-set.ts";
import {
  CHANGE_VERB,
  CHEAPER_WORD,
  DEARER_WORD,
  FASTER_WORD,
  HIGHER_WORD,
  SPEED_VERB,
} from "#src/extract/lexicon/relative-cues.ts";
import {
  BREAK,
  efficiencyAfter,
  nounBefore,
  speedGainAfter,
  timeGainAfter,
} from "#src/extract/relative/gain-words.ts";
import type { Ratio } from "#src/extract/relative/ratio.ts";
import { normAt, type Token } from "#src/extract/tokens/token.ts";

/** How a ratio turns into cost ÷ comparator's cost. */
export type Turn = "share" | "remainder" | "inverse" | "faster" | "times" | "more";

export interface Comparison {
  turn: Turn;
  /** Tokens of the comparison's words with the ratio. */
  first: number;
  next: number;
  /** What is compared stands between a verb and the ratio ("reduces training time by"), as tokens. */
  object: { first: number; next: number } | null;
}

/** Tokens after a ratio in which its word of comparison may stand ("2x GPU training hours less"). */
const AFTER_REACH = 4;
/** Tokens before it in which a verb may stand that it completes ("reduces … by"). */
const BEFORE_REACH = 18;

/** With "down", as good as "reduces". */
const BRINGS: ReadonlySet<string> = wordSet("bring brings bringing brought");

/** Longest remark in brackets between a ratio and its word, in tokens ("6x (4 hours on one A100) faster"). */
const MAX_REMARK = 14;

/** The token behind a remark in brackets that opens at `index`; `index` where none does. */
function skipRemark(tokens: readonly Token[], index: number): number {
  if (normAt(tokens, index) !== "(") return index;
  for (let end = index + 1; end < index + MAX_REMARK; end += 1) {
    if (normAt(tokens, end) === ")") return end + 1;
  }
  return index;
}

function wordAfter(
  tokens: readonly Token[],
  ratio: Ratio,
  words: ReadonlySet<string>,
): number | null {
  const first = skipRemark(tokens, ratio.next);
  for (let index = first; index < first + AFTER_REACH; index += 1) {
    const norm = normAt(tokens, index);
    if (words.has(norm)) return index;
    if (BREAK.has(norm) || tokens[index]?.kind === "number") return null;
  }
  return null;
}

/** "training (by": what the remark in brackets says is said of work. */
function isWorkRemark(tokens: readonly Token[], bracket: number): boolean {
  const isOfWork = /^(?:training|pretraining|finetuning|tuning|search|convergence)$/;
  return isOfWork.test(normAt(tokens, bracket - 1)) && normAt(tokens, bracket + 1) === "by";
}

const CLAUSE_MARKS = wordSet(". ; : ( )");

function verbBefore(tokens: readonly Token[], ratio: Ratio): number | null {
  for (let index = ratio.first - 1; index >= ratio.first - BEFORE_REACH; index -= 1) {
    const norm = normAt(tokens, index);
    // The "reduce" of "all-reduce" is a name.
    if (CHANGE_VERB.has(norm) && normAt(tokens, index - 1) !== "-") return index;
    if (BRINGS.has(norm) && hasWord(tokens, index, ratio.first, "down")) return index;
    // "accelerates training (by 3x)"
    if (norm === "(" && index === ratio.first - 2 && isWorkRemark(tokens, index)) continue;
    if (CLAUSE_MARKS.has(norm)) return null;
  }
  return null;
}

/** "reduces training time by 37% and memory by 50%": what the ratio at hand tells of. */
function objectOf(
  tokens: readonly Token[],
  verb: number,
  ratio: Ratio,
): { first: number; next: number } {
  let first = verb + 1;
  for (let index = verb + 1; index < ratio.first; index += 1) {
    if (normAt(tokens, index) === "and" || normAt(tokens, index) === ",") first = index + 1;
  }
  return { first, next: ratio.first };
}

/** "increases training speed by 2.3 times" makes it cheaper, "increases training time" dearer. */
function namesSpeed(tokens: readonly Token[], object: { first: number; next: number }): boolean {
  return tokens
    .slice(object.first, object.next)
    .some((token) => /^(?:speed|efficiency|rate|convergence)$/.test(token.norm));
}

function hasWord(tokens: readonly Token[], first: number, next: number, word: string): boolean {
  return tokens.slice(first, next).some((token) => token.norm === word);
}

/** "reduces training time by 37%", "saves 98% of compute", "accelerates training 3x". */
function readVerb(tokens: readonly Token[], ratio: Ratio): Comparison | null {
  const at = verbBefore(tokens, ratio);
  if (at === null) return null;
  const verb = normAt(tokens, at);
  const link = normAt(tokens, ratio.first - 1);
  const isHalved = link === "in" && normAt(tokens, ratio.numberFirst) === "half";
  const isDirect = at === ratio.first - 1 || isHalved || /^(?:by|of|,|to)$/.test(link);
  if (!(isDirect || verb.startsWith("sav") || ratio.form === "times")) return null;
  const place = { first: at, next: ratio.next, object: objectOf(tokens, at, ratio) };
  const isMore = /^(?:increas|boost)/.test(verb) && !namesSpeed(tokens, place.object);
  if (ratio.form !== "share") return { turn: isMore ? "times" : "inverse", ...place };
  if (isMore) return { turn: "more", ...place };
  // "overhead from 16% to 3%" gives two shares of something else.
  if (link === "to" && hasWord(tokens, at, ratio.first, "from")) return null;
  if (link === "to" && normAt(tokens, ratio.first - 2) !== "up") return { turn: "share", ...place };
  return { turn: SPEED_VERB.test(verb) ? "faster" : "remainder", ...place };
}

/** "10% of the GPU hours", "at half the cost", "77.7% GPU hours", "the cost is merely 1%". */
function readShare(tokens: readonly Token[], ratio: Ratio): Comparison | null {
  if (ratio.form !== "share") return null;
  const after = normAt(tokens, ratio.next);
  const isOf = /^(?:of|the|as)$/.test(after);
  const isCost = /^(?:gpu|tpu|training|compute|computational|pretraining|pre|fine)$/.test(after);
  if (isOf || isCost) {
    return { turn: "share", first: ratio.first, next: ratio.next + 1, object: null };
  }
  if (after !== "" && !/^[.,;)]$/.test(after)) return null;
  for (let index = ratio.first - 1; index >= ratio.first - 3; index -= 1) {
    if (
      /^(?:is|are|was)$/.test(normAt(tokens, index)) &&
      /^(?:costs?|time|compute)$/.test(normAt(tokens, index - 1))
    ) {
      const object = { first: Math.max(0, index - 3), next: index };
      return { turn: "share", first: ratio.first, next: ratio.next, object };
    }
  }
  return null;
}

/** What a ratio says of a cost: by the words right after it, else by the verb before it. */
export function readComparison(tokens: readonly Token[], ratio: Ratio): Comparison | null {
  if (/^(?:doubl|tripl|quadrupl)/.test(normAt(tokens, ratio.numberFirst))) {
    // "Training triples" and "Double-Basis" are nouns.
    if (
      !/^(?:the|its|their|our|training|search|compute|gpu|costs?)$/.test(normAt(tokens, ratio.next))
    )
      return null;
    return { turn: "times", first: ratio.first, next: ratio.next, object: null };
  }
  const increase = timeGainAfter(tokens, ratio);
  if (increase !== null) {
    const turn = ratio.form === "share" ? "more" : "times";
    return { turn, first: ratio.first, next: increase, object: null };
  }
  const gain = speedGainAfter(tokens, ratio);
  if (gain !== null) {
    const turn = ratio.form === "share" ? "faster" : "inverse";
    return { turn, first: ratio.first, next: gain, object: null };
  }
  const noun = nounBefore(tokens, ratio);
  if (noun !== null) {
    const isSpeed = /^(?:speed|accel)/.test(normAt(tokens, noun));
    const turn = ratio.form === "share" ? (isSpeed ? "faster" : "remainder") : "inverse";
    return { turn, first: noun, next: ratio.next, object: null };
  }
  // "a 2x compute multiplier"
  if (ratio.form === "times" && /^multipliers?$/.test(normAt(tokens, ratio.next + 1))) {
    return { turn: "inverse", first: ratio.first, next: ratio.next + 2, object: null };
  }
  // "3x higher training efficiency", "2,000 times more compute-efficient"
  const efficient = efficiencyAfter(tokens, ratio);
  if (efficient !== null) {
    const turn = ratio.form === "share" ? "faster" : "inverse";
    return { turn, first: ratio.first, next: efficient, object: null };
  }
  const longAs = normAt(tokens, ratio.next) === "as" && normAt(tokens, ratio.next + 1) === "long";
  if (ratio.form !== "share" && (longAs || HIGHER_WORD.has(normAt(tokens, ratio.next)))) {
    const next = ratio.next + (longAs ? 2 : 1);
    return { turn: "times", first: ratio.first, next, object: null };
  }
  const dearer = wordAfter(tokens, ratio, DEARER_WORD);
  if (dearer !== null) {
    const place = { first: ratio.first, next: dearer + 1, object: null };
    if (normAt(tokens, dearer - 1) === "less") {
      return { turn: ratio.form === "share" ? "remainder" : "inverse", ...place };
    }
    return ratio.form === "share" ? null : { turn: "times", ...place };
  }
  const cheaper = wordAfter(tokens, ratio, CHEAPER_WORD);
  const verb = readVerb(tokens, ratio);
  const share = readShare(tokens, ratio);
  // "saves 30% of the GPU hours" is no share of them.
  if (
    share &&
    verb &&
    verb.turn === "remainder" &&
    (verb.object?.first === ratio.first || normAt(tokens, ratio.first - 1) === "by")
  ) {
    return { ...verb, next: share.next };
  }
  const isShareFirst = share && (cheaper === null || cheaper > ratio.next + 1);
  if (cheaper !== null && !(isShareFirst && normAt(tokens, ratio.next) === "of")) {
    const isFast = FASTER_WORD.test(normAt(tokens, cheaper));
    const turn = ratio.form === "share" ? (isFast ? "faster" : "remainder") : "inverse";
    return { turn, first: ratio.first, next: cheaper + 1, object: null };
  }
  return share ?? verb;
}
