import {
  MEASURED_ATTRIBUTES,
  type Measurement,
  measurementSchema,
  type Share,
  type Tally,
} from "#src/domain/accuracy.ts";
import { KINDS } from "#src/domain/figure.ts";
import type { PaperJudgement } from "#src/evaluate/judge-paper.ts";

/** Adds up the judgements of papers to a measurement. */
export function measure(judgements: readonly PaperJudgement[]): Measurement {
  const matches = judgements.flatMap(({ figures }) => figures.matches);
  const misses = judgements.flatMap(({ figures }) => figures.misses);
  const spurious = judgements.flatMap(({ figures }) => figures.spurious);
  return measurementSchema.parse({
    papers: judgements.length,
    figures: tally(matches, misses, spurious),
    byKind: Object.fromEntries(
      KINDS.map((kind) => [
        kind,
        tally(
          matches.filter(({ gold }) => gold.kind === kind),
          misses.filter((figure) => figure.kind === kind),
          spurious.filter((figure) => figure.kind === kind),
        ),
      ]),
    ),
    attributes: Object.fromEntries(
      MEASURED_ATTRIBUTES.map((attribute) => [
        attribute,
        share(matches.map(({ wrong }) => !wrong.includes(attribute))),
      ]),
    ),
    hardwareSet: tally(
      judgements.flatMap(({ hardware }) => hardware.matches),
      judgements.flatMap(({ hardware }) => hardware.misses),
      judgements.flatMap(({ hardware }) => hardware.spurious),
    ),
    results: tally(
      judgements.flatMap(({ results }) => results.matches),
      judgements.flatMap(({ results }) => results.misses),
      judgements.flatMap(({ results }) => results.spurious),
    ),
    headline: share(judgements.map(({ headlineRight }) => headlineRight)),
  });
}

function tally(
  matches: readonly unknown[],
  misses: readonly unknown[],
  spurious: readonly unknown[],
): Tally {
  return {
    gold: matches.length + misses.length,
    found: matches.length + spurious.length,
    right: matches.length,
  };
}

function share(answers: readonly boolean[]): Share {
  return { right: answers.filter(Boolean).length, of: answers.length };
}
