import type { ChartDefinition, ChartView } from "#src/app/charts/chart-definition.ts";
import { chartBase } from "#src/app/charts/definitions/chart-base.ts";
import { OVER_TIME_COLUMNS } from "#src/app/charts/definitions/over-time-columns.ts";
import { quoteFromPapers } from "#src/app/charts/definitions/quote-from-papers.ts";
import { toCsv } from "#src/app/charts/definitions/to-csv.ts";
import { layoutOverTime } from "#src/components/charts/over-time/layout.ts";
import {
  buildOverTime,
  sayOverTimeFinding,
  sayOverTimeSummary,
} from "#src/components/charts/over-time/series.ts";
import { MOST_TIME_ROWS, TimeTable } from "#src/components/charts/over-time/time-table.tsx";
import { readChartParams } from "#src/query/charts/chart-params.ts";
import { HAS_COST, loadChartPapers } from "#src/query/charts/load-chart-papers.ts";
import { loadDates } from "#src/query/charts/load-dates.ts";
import type { ParamInput } from "#src/query/read-params.ts";

const NAME = "over-time";

async function view(input: ParamInput): Promise<ChartView> {
  const query = readChartParams({}, input);
  const [source, dates] = await Promise.all([
    loadChartPapers(query.state, { only: HAS_COST }),
    loadDates(),
  ]);
  const placed = buildOverTime(source.papers, (slug) => dates.get(slug) ?? null);
  const withoutCost = source.total - source.papers.length;
  const series = { ...placed, uncosted: placed.uncosted + withoutCost };
  const { points, years, undated, uncosted } = series;
  const bySlug = new Map(source.papers.map((paper) => [paper.slug, paper]));
  const sentences = await quoteFromPapers(
    points.slice(0, MOST_TIME_ROWS).map(({ slug }) => ({
      slug,
      quotes: (bySlug.get(slug)?.figures ?? []).filter(
        ({ kind, role }) => kind === "device_time" && role === "own",
      ),
    })),
  );
  return {
    finding: sayOverTimeFinding(series),
    summary: sayOverTimeSummary(series),
    ...chartBase({ source, query, own: {}, spelled: {} }),
    draw: (format, frame) =>
      points.length === 0 ? null : { chart: NAME, layout: layoutOverTime(series, format, frame) },
    rows: points,
    facts: { years, undated, uncosted },
    csv: () => toCsv(OVER_TIME_COLUMNS, points),
    hasNotes: true,
    controls: null,
    below: points.length === 0 ? null : <TimeTable series={series} sentences={sentences} />,
  };
}

export const overTime: ChartDefinition = {
  name: NAME,
  title: "Over time",
  about: "Papers by their date and cost, and what they spent it on.",
  view,
};
