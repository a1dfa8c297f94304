import type { Activity } from "#src/domain/figure.ts";
import { type Cue, CueFinder } from "#src/extract/cues/cue-finder.ts";
import { ACTIVITY_CUES } from "#src/extract/lexicon/activities.ts";

const activityCues = new CueFinder<Activity | "mention">(ACTIVITY_CUES);

/** The words of a sentence of `text` that tell of work, without those that only speak of it. */
export function activitiesIn(text: string, sentence: { start: number; end: number }) {
  return activityCues.findIn(text, sentence).filter(tellsWork);
}

function tellsWork(cue: Cue<Activity | "mention">): cue is Cue<Activity> {
  return cue.tag !== "mention";
}

/** What names the work plainly outweighs what may only be mentioned beside it. */
const WEIGHTS: Readonly<Record<Activity, number>> = {
  pretraining: 1.5,
  training: 1,
  finetuning: 1,
  search: 1.2,
  compression: 1.4,
  inference: 0.5,
  evaluation: 0.8,
  data: 1.5,
  optimization: 0.4,
  other: 0.6,
};

/** Distance in characters at which a cue of the same sentence counts half. */
const HALF_DISTANCE = 30;

/** What parts a figure from a cue behind it, which then more often is of other work, and what that counts. */
const PHRASE_EDGE = /\b(?:and|while|but|whereas)\b/;
const PARTED_WEIGHT = 0.5;

/** What a cue in the title, and one anywhere in the abstract, counts against one beside the figure. */
const TITLE_WEIGHT = 0.25;
const ABSTRACT_WEIGHT = 0.03;

/** Kinds of training: what a bare "training" is more exactly. */
const KINDS_OF_TRAINING: ReadonlySet<Activity> = new Set([
  "pretraining",
  "finetuning",
  "compression",
]);

/** How much a title's cue counts against one of the abstract when a bare "training" is made exact. */
const TOPIC_TITLE = 2;
/** What a kind of training needs of such counts, and against the next, to be the paper's topic. */
const MIN_TOPIC = 4;
const TOPIC_LEAD = 1.5;

/** The cues of a paper, found once for all its figures. */
export interface ActivityContext {
  title: ActivityCounts;
  abstract: ActivityCounts;
}

/** A number for each of some activities, in the order in which they were met; there are only a few. */
interface Tally {
  tag: Activity;
  sum: number;
}

type ActivityCounts = readonly Tally[];

function addTo(tallies: Tally[], tag: Activity, amount: number): void {
  for (const tally of tallies) {
    if (tally.tag !== tag) continue;
    tally.sum += amount;
    return;
  }
  tallies.push({ tag, sum: amount });
}

/** How often a text tells of each activity. */
export function countActivities(text: string): ActivityCounts {
  const counts: Tally[] = [];
  for (const cue of activityCues.find(text)) if (tellsWork(cue)) addTo(counts, cue.tag, 1);
  return counts;
}

function distance(cue: Cue<string>, start: number, end: number): number {
  if (cue.end <= start) return start - cue.end;
  return cue.start >= end ? cue.start - end : 0;
}

/**
 * The work that a figure at `start..end` is the cost of: the nearest cues of its sentence count
 * most, the title's and the abstract's decide where the sentence is silent.
 */
export function chooseActivity(
  text: string,
  sentence: readonly Cue<Activity>[],
  start: number,
  end: number,
  paper: ActivityContext,
): Activity {
  const scores: Tally[] = [];
  for (const cue of sentence) {
    const isParted = cue.end > start && PHRASE_EDGE.test(text.slice(end, cue.start));
    const weight = isParted ? PARTED_WEIGHT : 1;
    const score = (weight * HALF_DISTANCE) / (HALF_DISTANCE + distance(cue, start, end));
    addTo(scores, cue.tag, score * WEIGHTS[cue.tag]);
  }
  for (const { tag, sum } of paper.title) addTo(scores, tag, TITLE_WEIGHT * sum * WEIGHTS[tag]);
  for (const { tag, sum } of paper.abstract) {
    addTo(scores, tag, ABSTRACT_WEIGHT * sum * WEIGHTS[tag]);
  }
  const best = topOf(scores);
  return best === "training" ? exactTraining(sentence, start, end, paper) : (best ?? "other");
}

/** The activity of the highest score; null without any. */
function topOf(scores: readonly Tally[]): Activity | null {
  let best: Tally | undefined;
  for (const tally of scores) if (!best || tally.sum > best.sum) best = tally;
  return best?.tag ?? null;
}

/** The kind of training that the sentence names elsewhere, or that the paper is about. */
function exactTraining(
  sentence: readonly Cue<Activity>[],
  start: number,
  end: number,
  paper: ActivityContext,
): Activity {
  const named = sentence
    .filter((cue) => KINDS_OF_TRAINING.has(cue.tag))
    .toSorted((left, right) => distance(left, start, end) - distance(right, start, end));
  if (named[0]) return named[0].tag;
  const topics: Tally[] = [];
  const count = (counts: ActivityCounts, weight: number) => {
    for (const { tag, sum } of counts) {
      if (KINDS_OF_TRAINING.has(tag)) addTo(topics, tag, weight * sum);
    }
  };
  count(paper.title, TOPIC_TITLE);
  count(paper.abstract, 1);
  const [first = 0, second = 0] = topics
    .map(({ sum }) => sum)
    .toSorted((left, right) => right - left);
  const isTopic = first >= MIN_TOPIC && first >= TOPIC_LEAD * second;
  return isTopic ? (topOf(topics) ?? "training") : "training";
}
