import type { Extraction } from "#src/domain/extraction.ts";
import { matchFigures } from "#src/evaluate/match-figures.ts";
import { quoteSentence } from "#src/evaluate/quote-sentence.ts";
import { sameEnds } from "#src/evaluate/same-value.ts";
import { matchResults } from "#src/evaluate/match-results.ts";
import type { SpecCase } from "./spec-case.ts";

type ExpectedResult = NonNullable<SpecCase["results"]>[number];

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
  if (spec.results !== undefined) differences.push(...judgeResults(spec.results, found));
  return differences;
}

const wordsOf = ({ metric, benchmark, value }: Omit<ExpectedResult, "role">) =>
  `${metric} of ${value} on ${benchmark ?? "nothing"}`;

function judgeResults(expected: readonly ExpectedResult[], found: Extraction): string[] {
  const gold = expected.map((result) => ({ ...result, unit: "" as const, text: "" }));
  const { matches, misses, spurious } = matchResults(gold, found.results);
  return [
    ...misses.map((result) => `missed result: ${wordsOf(result)}`),
    ...spurious.map((result) => `spurious result: ${wordsOf(result)}`),
    ...matches.flatMap((match) =>
      match.gold.role === match.found.role
        ? []
        : [`${wordsOf(match.gold)}: role should be ${match.gold.role}`],
    ),
  ];
}

type Ends = { low: number | null; high: number | null } | null;

function sameHeadline(expected: Ends, found: Ends): boolean {
  return expected === null || found === null ? expected === found : sameEnds(expected, found);
}
