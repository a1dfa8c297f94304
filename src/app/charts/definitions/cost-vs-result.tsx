import type { ChartDefinition, ChartView } from "#src/app/charts/chart-definition.ts";
import { chartBase } from "#src/app/charts/definitions/chart-base.ts";
import { chartLinks, toggled } from "#src/app/charts/definitions/chart-links.ts";
import { COST_VS_RESULT_COLUMNS } from "#src/app/charts/definitions/cost-vs-result-columns.ts";
import { quoteFromPapers } from "#src/app/charts/definitions/quote-from-papers.ts";
import { toCsv } from "#src/app/charts/definitions/to-csv.ts";
import { type Choice, pickChoice } from "#src/components/charts/cost-vs-result/choices.ts";
import { ChoiceForm } from "#src/components/charts/cost-vs-result/choice-form.tsx";
import { sayFinding, saySummary } from "#src/components/charts/cost-vs-result/finding.ts";
import { FrontierList } from "#src/components/charts/cost-vs-result/frontier-list.tsx";
import { layoutCostVsResult } from "#src/components/charts/cost-vs-result/layout.ts";
import { leftOutOfCostVsResult } from "#src/app/charts/definitions/cost-vs-result-left-out.ts";
import { PointTable, shownPoints } from "#src/components/charts/cost-vs-result/point-table.tsx";
import { buildCostVsResult } from "#src/components/charts/cost-vs-result/series.ts";
import { GROUPING_WORDS } from "#src/components/charts/grouping-words.ts";
import { Switch } from "#src/components/charts/switch.tsx";
import {
  chartHref,
  COST_VS_RESULT_PARAMS,
  filtersOf,
  readChartParams,
} from "#src/query/charts/chart-params.ts";
import { loadChartPapers, namesOfFamilies } from "#src/query/charts/load-chart-papers.ts";
import { loadLeftOut } from "#src/query/charts/load-left-out.ts";
import { HAS_CONDITIONS } from "#src/query/filters/paper-filters.ts";
import { formatNumber } from "#src/domain/words.ts";
import type { ParamInput } from "#src/query/read-params.ts";
import { isOneOf, sql } from "#src/query/sql.ts";

const NAME = "cost-vs-result";

/** A choice is new axes: what was marked on the old ones is not on them. */
const paramsOf = ({ benchmarkSlug, metricSlug }: Choice) => ({
  benchmark: benchmarkSlug,
  metric: metricSlug,
  selected: [],
});

const SCALES = [
  { value: "linear", words: "linear" },
  { value: "log", words: "logarithmic" },
] as const;

async function view(input: ParamInput): Promise<ChartView> {
  const query = readChartParams(COST_VS_RESULT_PARAMS, input);
  const { state, own } = query;
  const source = await loadChartPapers(state, { only: HAS_CONDITIONS.result });
  const families = namesOfFamilies(source.vocabulary);
  const series = buildCostVsResult({
    papers: source.papers,
    pick: (choices) => pickChoice(choices, own),
    familyOf: (hardware) => families.get(hardware) ?? hardware,
    ...own,
  });
  const { choice, choices, problem, points, leftOut, direction } = series;
  const reporting = new Set([...points, ...leftOut].map(({ slug }) => slug));
  const reportingNone = await loadLeftOut(
    state,
    sql`NOT (${isOneOf(sql`p.slug`, [...reporting])})`,
  );
  const links = chartLinks(NAME, COST_VS_RESULT_PARAMS, query);
  // A cell's points are all on the benchmark; the catalogue's list of them is too.
  const hrefOfCosts = (low: number, high: number) =>
    chartHref("/papers", {
      ...state,
      cost: { low, high },
      benchmark: choice ? [choice.benchmarkSlug] : state.benchmark,
    });
  const kept = links.entries.filter(([name]) => name === "scale" || name === "by");
  return {
    finding: sayFinding(series),
    summary: saySummary(series),
    ...chartBase({
      source,
      query,
      own: COST_VS_RESULT_PARAMS,
      problems: problem === null ? [] : [problem],
    }),
    href: links.href,
    draw: (format, frame) =>
      points.length === 0
        ? null
        : { chart: NAME, layout: layoutCostVsResult(series, format, frame, hrefOfCosts) },
    drawable:
      points.length === 0
        ? ""
        : `${formatNumber(points.length)} ${points.length === 1 ? "result" : "results"}`,
    rows: points,
    facts: {
      benchmark: choice?.benchmark ?? null,
      metric: choice?.metric ?? null,
      direction,
      papersWithoutSuchResult: reportingNone.count,
      choices,
    },
    csv: (sourceWords) => toCsv(COST_VS_RESULT_COLUMNS, points, sourceWords),
    leftOut: leftOutOfCostVsResult(series, reportingNone),
    controls: (
      <>
        <ChoiceForm
          action={`/charts/${NAME}`}
          kept={[...filtersOf(state), ...kept]}
          choices={choices}
          choice={choice}
          hrefOf={(other) => links.hrefWith(paramsOf(other))}
        />
        <div className="chart-switches">
          <Switch
            name="Results"
            options={SCALES.map(({ value, words }) => ({
              words,
              isOn: value === own.scale,
              href: links.hrefWith({ scale: value }),
            }))}
          />
          <Switch
            name="Colours"
            options={GROUPING_WORDS.map(({ value, ofColors }) => ({
              words: ofColors,
              isOn: value === own.by,
              href: links.hrefWith({ by: value }),
            }))}
          />
        </div>
      </>
    ),
    below: (
      <>
        <FrontierList series={series} />
        <PointTable
          series={series}
          sentences={await quoteFromPapers(
            shownPoints(series).map(({ point: { slug, resultQuote, costQuotes } }) => ({
              slug,
              quotes: [resultQuote, ...costQuotes],
            })),
          )}
          hrefToMark={(slug) => links.hrefWith({ selected: toggled(own.selected, slug) })}
        />
      </>
    ),
  };
}

export const costVsResult: ChartDefinition = {
  name: NAME,
  title: "Cost against result",
  about: "What a result on a benchmark cost, and which results nothing cheaper beats.",
  help: "Point at a mark, or go to it with Tab and the arrow keys, to read what the paper says. A click opens the paper; the space bar marks it.",
  view,
};
