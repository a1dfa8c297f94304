import type { Result } from "#src/domain/result.ts";
import { slugify } from "#src/domain/slug.ts";
import type { GoldResult } from "#src/evaluate/gold.ts";
import { pairUp } from "#src/evaluate/pair-up.ts";
import { sameNumber } from "#src/evaluate/same-value.ts";

/** A paper's results, told apart. */
export interface ResultJudgement {
  matches: { gold: GoldResult; found: Result }[];
  misses: GoldResult[];
  spurious: Result[];
}

/**
 * Matches found results with gold ones, one to one, by benchmark, metric and value (within 1%).
 * Names are compared without case and punctuation.
 */
export function matchResults(
  gold: readonly GoldResult[],
  found: readonly Result[],
): ResultJudgement {
  const edges = gold.flatMap((sought, index) =>
    found.flatMap((result, other) =>
      isSame(sought, result)
        ? [{ sought: index, found: other, weight: sought.role === result.role ? 1 : 0 }]
        : [],
    ),
  );
  const partners = pairUp(
    gold.map((_, index) => index),
    edges,
  );
  const judgement: ResultJudgement = { matches: [], misses: [], spurious: [] };
  gold.forEach((sought, index) => {
    const partner = found[partners.get(index) ?? -1];
    if (partner === undefined) judgement.misses.push(sought);
    else judgement.matches.push({ gold: sought, found: partner });
  });
  const taken = new Set(partners.values());
  judgement.spurious = found.filter((_, index) => !taken.has(index));
  return judgement;
}

function isSame(gold: GoldResult, found: Result): boolean {
  return (
    slugify(gold.metric) === slugify(found.metric) &&
    slugify(gold.benchmark ?? "") === slugify(found.benchmark ?? "") &&
    sameNumber(gold.value, found.value)
  );
}
