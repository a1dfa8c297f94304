import type { Cue } from "#src/extract/cues/cue-finder.ts";

/** What the paper itself made, right before a word of habit: "the algorithm typically takes …". */
const OWN_SUBJECT =
  /\b(?:the|this) (?:(?:entire|whole|full|training|search|resulting|proposed) )?(?:algorithm|approach|method|framework|planner|solver|procedure|optimization|pipeline|system|training|search)(?: of [\w-]+)? $/i;
const HABIT = /^(?:typical|typically|usually|often|generally|commonly)$/i;

/** A habit is of spending: "typically requires", "usually 9 GPU days"; "generally better" is none. */
const HABIT_OF =
  /^[^.;]{0,45}?\b(?:requir|tak|took|need|cost|consum|demand|involv|last|spen|us|run|train|rel[iy]|necessitat|search|measur|limit|incur|compris|perform)/i;
/** How close to an amount a habit needs no verb. */
const HABIT_REACH = 12;
/** "Standard benchmarks" tell of no other work. */
const OF_DATA =
  /^\s(?:[\w-]+ )?(?:benchmarks?|datasets?|settings?|protocols?|splits?|metrics|laptops?|PCs?|desktops?|computers?|hardware|GPUs?|machines?|workstations?|deviation)\b/i;

/** Whether a word for other work is said of something else: of data, or of no spending. */
export function tellsNothing(cue: Cue<string>, amountStart: number, text: string): boolean {
  const word = text.slice(cue.start, cue.end);
  const after = text.slice(cue.end, cue.end + 60);
  if (/^(?:standard|common|typical|conventional)$/i.test(word)) return OF_DATA.test(after);
  if (!HABIT.test(word)) return false;
  return amountStart - cue.end > HABIT_REACH && !HABIT_OF.test(after);
}

/** Whether a word of habit is said of what the paper itself made. `ownFrom` is where its background ends. */
export function isOwnHabit(
  cue: Cue<string>,
  sentence: { start: number; end: number },
  { text, ownFrom }: { text: string; ownFrom: number },
): boolean {
  return (
    sentence.end > ownFrom &&
    HABIT.test(text.slice(cue.start, cue.end)) &&
    OWN_SUBJECT.test(text.slice(sentence.start, cue.start))
  );
}
