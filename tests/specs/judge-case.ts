import type { Extraction } from "#src/domain/extraction.ts";
import { matchFigures } from "#src/evaluate/match-figures.ts";
import { quoteSentence } from "#src/evaluate/quote-sentence.ts";
import { sameEnds } from "#src/evaluate/same-value.ts";
import type { SpecCase } from "./spec-case.ts";

/** In what an extraction differs from a case, in words; empty where it does not. */
export function judgeCase(spec: SpecCase, found: Extraction): string[] {
  const gold = spec.figures.map((figure) => ({
    ...figure,
    device: figure.device ?? null,
    hardware: figure.hardware ?? null,
    deviceCount: figure.deviceCount ?? null,
    activity: figure.activity ?? ("other" as const),
    optional: false,
  }));
  const { matches, misses, spurious } = matchFigures({ ...spec, figures: gold }, found.figures);
  const differences = [
    ...misses.map(({ kind, text, low, high }) => `missed: ${kind} "${text}" ${low}..${high}`),
    ...spurious.map(
      (figure) =>
        `spurious: ${figure.kind} ${quoteSentence(spec[figure.field], figure)} ${figure.low}..${figure.high}`,
    ),
    ...matches.flatMap((match) => {
      const expected = spec.figures[gold.indexOf(match.gold)];
      return match.wrong
        .filter((attribute) => expected?.[attribute] !== undefined)
        .map(
          (attribute) =>
            `"${match.gold.text}": ${attribute} should be ${String(match.gold[attribute])}, is ${String(match.found[attribute])}`,
        );
    }),
  ];
  if (spec.headline !== undefined && !sameHeadline(spec.headline, found.headline))
    differences.push(
      `headline should be ${JSON.stringify(spec.headline)}, is ${JSON.stringify(found.headline)}`,
    );
  if (spec.hardware !== undefined && spec.hardware.join() !== found.hardware.join())
    differences.push(`hardware should be [${spec.hardware.join()}], is [${found.hardware.join()}]`);
  return differences;
}

type Ends = { low: number | null; high: number | null } | null;

function sameHeadline(expected: Ends, found: Ends): boolean {
  return expected === null || found === null ? expected === found : sameEnds(expected, found);
}
