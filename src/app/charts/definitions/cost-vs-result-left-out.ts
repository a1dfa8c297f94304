import { sayMetric, sayValue } from "#src/components/charts/cost-vs-result/finding.ts";
import type { LeftOutReason } from "#src/components/charts/cost-vs-result/pair-results.ts";
import type { CostVsResultSeries } from "#src/components/charts/cost-vs-result/series.ts";
import { type LeftOutGroup, PAPERS } from "#src/components/charts/left-out.tsx";
import { type LeftOutPapers, MOST_LEFT_OUT } from "#src/query/charts/load-left-out.ts";

const REASONS: readonly { reason: LeftOutReason; words: LeftOutGroup["words"] }[] = [
  {
    reason: "no-cost",
    words: {
      one: "comes from a paper that states no cost of its own",
      many: "come from papers that state no cost of their own",
    },
  },
  {
    reason: "no-earlier-cost",
    words: {
      one: "is earlier work’s, whose cost is not stated",
      many: "are earlier work’s, whose cost is not stated",
    },
  },
  {
    reason: "many-earlier-costs",
    words: {
      one: "is earlier work’s, of which several costs are stated",
      many: "are earlier work’s, of which several costs are stated",
    },
  },
  {
    reason: "zero-cost",
    words: {
      one: "has a cost of zero, for which a logarithmic axis has no place",
      many: "have a cost of zero, for which a logarithmic axis has no place",
    },
  },
  {
    reason: "result-not-above-zero",
    words: {
      one: "is not above zero: a logarithmic axis has no place for it",
      many: "are not above zero: a logarithmic axis has no place for them",
    },
  },
];

const RESULTS = { one: "result", many: "results" };

/** Results that have no place, by reason, then the papers that report no such result. */
export function leftOutOfCostVsResult(
  { choice, leftOut }: CostVsResultSeries,
  reportingNone: LeftOutPapers,
): LeftOutGroup[] {
  const groups = REASONS.map(({ reason, words }): LeftOutGroup => {
    const results = leftOut.filter((each) => each.reason === reason);
    return {
      reason,
      words,
      noun: RESULTS,
      count: results.length,
      listed: results.slice(0, MOST_LEFT_OUT).map(({ slug, title, stated }) => ({
        slug,
        title,
        detail: `${stated.metric} ${sayValue(stated)}`,
      })),
    };
  });
  if (!choice) return groups;
  const what = `no ${sayMetric(choice.metric)} on ${choice.benchmark}`;
  return [
    ...groups,
    {
      reason: "no-result",
      words: { one: `reports ${what}`, many: `report ${what}` },
      noun: PAPERS,
      count: reportingNone.count,
      listed: reportingNone.papers,
    },
  ];
}
