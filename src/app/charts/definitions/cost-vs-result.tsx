import type { ChartDefinition, ChartView } from "#src/app/charts/chart-definition.ts";
import { chartBase } from "#src/app/charts/definitions/chart-base.ts";
import { quoteFromPapers } from "#src/app/charts/definitions/quote-from-papers.ts";
import { toCsv } from "#src/app/charts/definitions/to-csv.ts";
import { type Choice, pickChoice } from "#src/components/charts/cost-vs-result/choices.ts";
import { ChoiceForm } from "#src/components/charts/cost-vs-result/choice-form.tsx";
import { sayFinding, saySummary } from "#src/components/charts/cost-vs-result/finding.ts";
import { layoutCostVsResult } from "#src/components/charts/cost-vs-result/layout.ts";
import { LeftOut } from "#src/components/charts/cost-vs-result/left-out.tsx";
import { PointTable } from "#src/components/charts/cost-vs-result/point-table.tsx";
import { buildCostVsResult } from "#src/components/charts/cost-vs-result/series.ts";
import {
  chartHref,
  filtersOf,
  COST_VS_RESULT_PARAMS,
  readChartParams,
} from "#src/query/charts/chart-params.ts";
import { COST_VS_RESULT_COLUMNS } from "#src/app/charts/definitions/cost-vs-result-columns.ts";
import { loadChartPapers, namesOfFamilies } from "#src/query/charts/load-chart-papers.ts";
import { HAS_CONDITIONS } from "#src/query/filters/paper-filters.ts";
import type { ParamInput } from "#src/query/read-params.ts";

const NAME = "cost-vs-result";

const namesOf = ({ benchmarkSlug, metricSlug }: Choice) => ({
  benchmark: benchmarkSlug,
  metric: metricSlug,
});

async function view(input: ParamInput): Promise<ChartView> {
  const query = readChartParams(COST_VS_RESULT_PARAMS, input);
  const { state } = query;
  const source = await loadChartPapers(state, { only: HAS_CONDITIONS.result });
  const families = namesOfFamilies(source.vocabulary);
  const series = buildCostVsResult({
    papers: source.papers,
    pick: (choices) => pickChoice(choices, query.own),
    familyOf: (hardware) => families.get(hardware) ?? hardware,
  });
  const { choice, choices, problem, points, leftOut, direction } = series;
  const reportingNone = source.total - source.papers.length + series.otherPapers;
  return {
    finding: sayFinding(series),
    summary: saySummary(series),
    ...chartBase({
      source,
      query,
      own: COST_VS_RESULT_PARAMS,
      spelled: query.own,
      problems: problem === null ? [] : [problem],
    }),
    draw: (format, frame) =>
      points.length === 0
        ? null
        : { chart: NAME, layout: layoutCostVsResult(series, format, frame) },
    rows: points,
    facts: {
      benchmark: choice?.benchmark ?? null,
      metric: choice?.metric ?? null,
      direction,
      leftOut,
      papersWithoutSuchResult: reportingNone,
      choices,
    },
    csv: () => toCsv(COST_VS_RESULT_COLUMNS, points),
    hasNotes: true,
    controls: (
      <ChoiceForm
        action={`/charts/${NAME}`}
        filters={filtersOf(state)}
        choices={choices}
        choice={choice}
        hrefOf={(other) => chartHref(`/charts/${NAME}`, state, namesOf(other))}
      />
    ),
    below: (
      <>
        <PointTable
          series={series}
          sentences={await quoteFromPapers(
            points.map(({ slug, resultQuote, costQuotes }) => ({
              slug,
              quotes: [resultQuote, ...costQuotes],
            })),
          )}
        />
        <LeftOut series={series} reportingNone={reportingNone} />
      </>
    ),
  };
}

export const costVsResult: ChartDefinition = {
  name: NAME,
  title: "Cost against result",
  about: "What a result on a benchmark cost, and which results nothing cheaper beats.",
  view,
};
