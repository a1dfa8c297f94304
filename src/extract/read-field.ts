import type { Activity, Figure, Role } from "#src/domain/figure.ts";
import { type CommonSetup, findCommonSetup } from "#src/extract/devices/common-setup.ts";
import { multiply } from "#src/extract/figures/derive.ts";
import type { Field } from "#src/domain/span.ts";
import {
  type ActivityContext,
  activitiesIn,
  chooseActivity,
} from "#src/extract/figures/choose-activity.ts";
import {
  assignRole,
  type JudgedDraft,
  type RoleContext,
} from "#src/extract/figures/assign-role.ts";
import { type AmountContext, draftAmounts } from "#src/extract/figures/draft-amounts.ts";
import { draftTimes } from "#src/extract/figures/draft-time.ts";
import type { FigureDraft } from "#src/extract/figures/draft.ts";
import { readSentence, type SentenceReading } from "#src/extract/figures/sentence-reading.ts";
import type { Run } from "#src/extract/statement-runs.ts";
import { findHardware } from "#src/extract/find-hardware.ts";
import type { RelativeContext } from "#src/extract/relative/compares-work.ts";
import { draftRelatives } from "#src/extract/relative/draft-relatives.ts";
import { splitSentences } from "#src/extract/tokens/sentences.ts";
import { tokenize } from "#src/extract/tokens/tokenize.ts";

/** What the figures of a field depend on beyond its own text. */
export interface FieldContext extends AmountContext, RelativeContext {
  /** The cues of title and abstract; a function, since most texts need none. */
  activities: () => ActivityContext;
  /** Names that the paper gives what it made. */
  ownNames: readonly string[];
  /** Where the field starts to speak of the paper itself. */
  ownFrom: number;
}

/** Drafts in order, without those that lie inside another's quotation of the same kind. */
function withoutOverlap(drafts: readonly FigureDraft[]): FigureDraft[] {
  if (drafts.length < 2) return [...drafts];
  const sorted = drafts.toSorted((left, right) => left.start - right.start || right.end - left.end);
  const kept: FigureDraft[] = [];
  for (const draft of sorted) {
    const isInside = kept.some(
      (other) =>
        other.kind === draft.kind &&
        draft.numberStart < other.numberEnd &&
        draft.numberEnd > other.numberStart,
    );
    if (!isInside) kept.push(draft);
  }
  return kept;
}

/** An allowance is an upper bound even where no word says so ("a 5-hour limit"). */
function asLimit(draft: FigureDraft): FigureDraft {
  if (draft.bound !== "exact" && draft.bound !== "about") return draft;
  const derivation = draft.derivation.map((factor) =>
    factor.part === "amount" ? { ...factor, low: null } : factor,
  );
  return { ...draft, bound: "at_most", ...multiply(derivation), derivation };
}

function toFigure(
  field: Field,
  text: string,
  draft: FigureDraft,
  role: Role,
  activity: Activity,
): Figure {
  const { kind, start, end, low, high, bound, device, hardware, deviceCount, derivation } = draft;
  return {
    kind,
    field,
    start,
    end,
    text: text.slice(start, end),
    low,
    high,
    bound,
    role,
    device,
    hardware,
    deviceCount,
    activity,
    derivation,
  };
}

/** Reads the figures of one field of a paper. Outside of `runs` (see statementRuns) it has none. */
export function readField(
  field: Field,
  text: string,
  runs: readonly Run[],
  context: FieldContext,
): Figure[] {
  if (runs.length === 0) return [];
  const figures: Figure[] = [];
  const roles: RoleContext = { text, ownFrom: context.ownFrom, ownNames: context.ownNames };
  const mentions = findHardware(text);
  let common: CommonSetup | null | undefined;
  const times = {
    common: () => {
      // It is a device by its name: where none is named, no sentence needs to be read for it.
      if (mentions.length === 0) return null;
      if (common === undefined) {
        const whole = splitSentences(tokenize(text, mentions));
        common = findCommonSetup(whole.map((sentence) => readSentence(text, sentence)));
      }
      return common;
    },
    ownNames: context.ownNames,
    isTitle: field === "title",
  };
  let followsTime = false;
  const readFigures = (run: Run, reading: SentenceReading): void => {
    const inTime = draftTimes(reading, times);
    const drafts = withoutOverlap([
      ...inTime,
      ...draftAmounts(reading, context),
      ...(run.mayCompare ? draftRelatives(reading, context, inTime, followsTime) : []),
    ]);
    followsTime = inTime.length > 0;
    if (drafts.length === 0) return;
    const activities = activitiesIn(text, reading);
    let previous: JudgedDraft | null = null;
    for (const draft of drafts) {
      const role: Role = assignRole(draft, reading, roles, previous);
      previous = { draft, role };
      const { start, end } = draft;
      const activity = chooseActivity(text, activities, start, end, context.activities());
      figures.push(
        toFigure(field, text, role === "limit" ? asLimit(draft) : draft, role, activity),
      );
    }
  };
  for (const run of runs) {
    for (const sentence of splitSentences(tokenize(text, mentions, run))) {
      readFigures(run, readSentence(text, sentence, run.mayMeasure));
    }
  }
  return figures;
}
