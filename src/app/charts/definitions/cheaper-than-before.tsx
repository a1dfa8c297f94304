import type { ChartDefinition, ChartView } from "#src/app/charts/chart-definition.ts";
import { CHEAPER_COLUMNS } from "#src/app/charts/definitions/cheaper-than-before-columns.ts";
import { chartBase } from "#src/app/charts/definitions/chart-base.ts";
import { quoteFromPapers } from "#src/app/charts/definitions/quote-from-papers.ts";
import { toCsv } from "#src/app/charts/definitions/to-csv.ts";
import {
  CheaperTable,
  MOST_CHEAPER_ROWS,
} from "#src/components/charts/cheaper-than-before/cheaper-table.tsx";
import { layoutCheaper } from "#src/components/charts/cheaper-than-before/layout.ts";
import {
  buildCheaper,
  sayCheaperFinding,
  sayCheaperSummary,
} from "#src/components/charts/cheaper-than-before/series.ts";
import { readChartParams } from "#src/query/charts/chart-params.ts";
import { COMPARES_COSTS, loadChartPapers } from "#src/query/charts/load-chart-papers.ts";
import type { ParamInput } from "#src/query/read-params.ts";

const NAME = "cheaper-than-before";

async function view(input: ParamInput): Promise<ChartView> {
  const query = readChartParams({}, input);
  const source = await loadChartPapers(query.state, { only: COMPARES_COSTS });
  const series = buildCheaper(source.papers);
  const { rows, withoutOwn, claimsOnly } = series;
  const sentences = await quoteFromPapers(rows.slice(0, MOST_CHEAPER_ROWS));
  return {
    finding: sayCheaperFinding(series),
    summary: sayCheaperSummary(series),
    ...chartBase({ source, query, own: {}, spelled: {} }),
    draw: (format, frame) =>
      rows.length === 0 ? null : { chart: NAME, layout: layoutCheaper(series, format, frame) },
    rows,
    facts: { withoutOwn, claimsOnly },
    csv: () => toCsv(CHEAPER_COLUMNS, rows),
    hasNotes: true,
    controls: null,
    below: rows.length === 0 ? null : <CheaperTable series={series} sentences={sentences} />,
  };
}

export const cheaperThanBefore: ChartDefinition = {
  name: NAME,
  title: "Cheaper than before",
  about: "A paper’s own cost against the earlier one that its abstract names.",
  view,
};
