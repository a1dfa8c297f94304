import { DATA_FILLERS, DATA_NOUNS } from "#src/extract/lexicon/benchmark-words.ts";
import type { NamePlace } from "#src/extract/results/name-shape.ts";
import type { TextRun } from "#src/extract/results/text-run.ts";

/** How far before and behind a name the words may stand that say what it is. */
const BEFORE = 60;
const BEHIND = 140;

const LEAD =
  /\b(?:on|in|for|across|over|from|using|of|at)\s(?:both\s)?(?:the\s|a\s|an\s|our\s|their\s|its\s|all\s)?(?:[a-z][a-z-]{2,18}\s){0,3}$/i;
const ON =
  /\b(?:on|across|over|onto)\s(?:both\s)?(?:the\s|a\s|an\s|our\s)?(?:[a-z][a-z-]{2,18}\s){0,2}$/i;
/** "0.96 on Tennessee Eastman", "72% accuracy on Imagenette": behind a result any name will do. */
const RESULT_ON =
  /(?:\d%?\)?|\b(?:accuracy|accuracies|score|scores|rate|rates|error|precision|recall|perplexity|F1|AUC|AUROC|FID|BLEU|mAP|AP|mIoU|IoU|Dice|DSC|WER|CER|PSNR|SSIM|MAE|RMSE|performance)\)?) on (?:the )?$/;
const OPENS_SENTENCE = /(?:^|[.!?:]\s+)$/;
const OPENING_ON = /(?:^|[.!?:;]\s{1,2}|, )[Oo]n (?:the )?$/;
const BEHIND_ON = /[Oo]n (?:the )?$/;
/** What stands on a model or a machine, not on data. */
const BUILT_ON =
  /\b(?:built|based|builds?|building|rel(?:y|ies|ying)|runs?|running|deployed|implemented|hosted|executed|depend\w*|focus\w*|centered|inspired|impact|effect|reliance|attacks?|operat\w+|improv\w+) (?:up)?on (?:the |a )?$/;
/** "a subset of LC-QuAD 2.0" */
const PART_OF =
  /\b(?:subset|split|portion|set|version|tasks|problems|questions) (?:of|from) (?:the )?$/;
/** What may follow a name that stands for itself; before a noun it only says of what kind that is. */
const BOUNDARY =
  /^(?:$|\s?[,.;:()[\]!?/]|\s(?:and|or|with|while|using|in|on|at|for|by|to|when|which|where|from|under|is|are|was|were|than|after|over|versus|vs|via|compared|respectively|we|our|it|that|as|both|but|set|test|val|validation|dev|dataset|benchmark|corp|data|achiev|demonstrat|show|reveal|indicat|confirm|suggest|outperform|surpass|reach|train|split|without|within|despite|against|across|through|even|only|alone|improv)|\s\d|\s[A-Z]|-)/;
const INTRODUCED =
  /^\)?,? ?(?:\([^()]{1,60}\),? ?)?(?:is )?(?:a|an|the first|our)\s[^.,;:]{0,70}?\b(?:benchmark|challenge|testbed|suite)\b/;
const DATA_INTRODUCED =
  /^\)?,? ?(?:\([^()]{1,60}\),? ?)?(?:is )?(?:a|an|the first|our)\s[^.,;:]{0,50}?\b(?:dataset|corpus|test set|environment)\b/;
/** "a new benchmark, Foo", "a benchmark called Foo" */
const INTRODUCED_BEFORE =
  /\b(?:introduc|present|propos|construct|releas|develop|creat|build|curat|establish)[^.;]{0,40}\bbenchmark(?:,| called| named| dubbed| termed|:| \()\s?$/;
const TITLED = /^: [^.]{0,60}\bBenchmark/;
const NOUNS_BEHIND = /^(?:\s\([^()]{1,30}\))?((?:[\s-][A-Za-z][A-Za-z-]{1,15}){0,4})/;

/** Whether the text introduces the name before `end` as a benchmark. */
export function isIntroducedAt(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + BEHIND);
  return (
    INTRODUCED.test(behind) ||
    TITLED.test(behind) ||
    INTRODUCED_BEFORE.test(text.slice(Math.max(0, start - BEHIND), start))
  );
}

/** Whether a noun of data stands behind the name that ends at `end`: "CoNLL-2005 shared task dataset". */
export function hasDataNoun(text: string, end: number): boolean {
  if (end === text.length || !/[\s-]/.test(text.charAt(end))) return false;
  const words = NOUNS_BEHIND.exec(text.slice(end, end + 90))?.[1]?.toLowerCase() ?? "";
  for (const word of words.split(/\s/)) {
    if (word === "") continue;
    if (DATA_NOUNS.has(word)) return true;
    if (!DATA_FILLERS.has(word)) return false;
    if (word === "set" || word === "split") return true;
  }
  return false;
}

/** "on the public CCMT plant disease dataset": what kind of data it is may stand between. */
const ON_DATA = /\b(?:on|using|from) (?:the|a) (?:[a-z][a-z-]{2,18} ){0,2}$/i;
const KIND_OF_DATA =
  /^(?: (?!of|in|on|for|and|with|to|by|from|is|are|as|or|at|that|which)[a-z][a-z-]{2,18}){1,3} (?:dataset|benchmark|corpus|database|collection)\b/;

/** Whether "on" and the like lead what begins at `start`. */
export function isLedByOn(text: string, start: number): boolean {
  return ON.test(text.slice(Math.max(0, start - BEFORE), start));
}

/** Whether what follows `end` leaves the name before it standing for itself. */
export function isFreeBehind(text: string, end: number): boolean {
  return BOUNDARY.test(text.slice(end, end + 16));
}

/** What a text says of a name: that it is a benchmark, perhaps by where it stands, or nothing. */
export type Evidence = "introduced" | "known" | "placed" | null;

const INTRODUCING = ["enchmark", "challenge", "testbed", "suite"];
/** Words in one of which every text introduces a benchmark. */
const INTRODUCES = /\b(?:benchmark|challenge|testbed|suite)\b|Benchmark/;

/** Whether a text may introduce a benchmark whose name begins in a part of it. */
export function mayIntroduce(text: string, { start, end }: TextRun): boolean {
  const part = text.slice(Math.max(0, start - BEHIND), end + BEHIND);
  // A word by itself is looked for ten times as quickly as one of several.
  return INTRODUCING.some((word) => part.includes(word)) && INTRODUCES.test(part);
}

/** Whether the words before and behind a name say that it is data. */
function isKnown(text: string, { start, end, name, isCalledData, isShaped }: NamePlace): boolean {
  if (isCalledData || /(?:Bench(?:mark)?|Eval|Treebank|Corpus)\b/.test(name)) return true;
  if (isShaped && DATA_INTRODUCED.test(text.slice(end, end + BEHIND))) return true;
  const isBeforeNoun = hasDataNoun(text, end);
  if (isBeforeNoun && isShaped) return true;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (isBeforeNoun && (LEAD.test(before) || !OPENS_SENTENCE.test(before))) return true;
  return isShaped && ON_DATA.test(before) && KIND_OF_DATA.test(text.slice(end, end + 90));
}

/** Whether a name stands where a benchmark does: "72% accuracy on Imagenette". */
function isPlaced(text: string, { start, end, isShaped }: NamePlace): boolean {
  if (!isFreeBehind(text, end)) return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const isBehindOn = BEHIND_ON.test(before);
  const isLed =
    (isBehindOn && (RESULT_ON.test(before) || OPENING_ON.test(before))) ||
    (isShaped && (ON.test(before) || PART_OF.test(before)));
  return isLed && !BUILT_ON.test(before);
}

/** The evidence that a name of no table is a benchmark's. */
export function evidenceFor(text: string, place: NamePlace, introduces: boolean): Evidence {
  const { start, end, isShaped } = place;
  if (introduces && isShaped && isIntroducedAt(text, start, end)) return "introduced";
  if (isKnown(text, place)) return "known";
  return isPlaced(text, place) ? "placed" : null;
}
