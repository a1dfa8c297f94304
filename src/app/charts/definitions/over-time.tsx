import type { ChartDefinition, ChartView } from "#src/app/charts/chart-definition.ts";
import { chartBase } from "#src/app/charts/definitions/chart-base.ts";
import { chartLinks, toggled } from "#src/app/charts/definitions/chart-links.ts";
import { OVER_TIME_COLUMNS } from "#src/app/charts/definitions/over-time-columns.ts";
import { quoteFromPapers } from "#src/app/charts/definitions/quote-from-papers.ts";
import { toCsv } from "#src/app/charts/definitions/to-csv.ts";
import { GROUPING_WORDS } from "#src/components/charts/grouping-words.ts";
import { PAPERS } from "#src/components/charts/left-out.tsx";
import { layoutOverTime } from "#src/components/charts/over-time/layout.ts";
import {
  buildOverTime,
  sayOverTimeFinding,
  sayOverTimeSummary,
} from "#src/components/charts/over-time/series.ts";
import { MOST_TIME_ROWS, TimeTable } from "#src/components/charts/over-time/time-table.tsx";
import { Switch } from "#src/components/charts/switch.tsx";
import { formatNumber } from "#src/domain/words.ts";
import { OVER_TIME_PARAMS, readChartParams } from "#src/query/charts/chart-params.ts";
import {
  HAS_NO_PLACE_BY_COST,
  HAS_PLACE_BY_COST,
  loadChartPapers,
  namesOfFamilies,
} from "#src/query/charts/load-chart-papers.ts";
import { loadDates } from "#src/query/charts/load-dates.ts";
import { loadLeftOut, MOST_LEFT_OUT } from "#src/query/charts/load-left-out.ts";
import type { ParamInput } from "#src/query/read-params.ts";

const NAME = "over-time";

async function view(input: ParamInput): Promise<ChartView> {
  const query = readChartParams(OVER_TIME_PARAMS, input);
  const { state, own } = query;
  const [source, dates, withoutCost] = await Promise.all([
    loadChartPapers(state, { only: HAS_PLACE_BY_COST }),
    loadDates(),
    loadLeftOut(state, HAS_NO_PLACE_BY_COST),
  ]);
  const families = namesOfFamilies(source.vocabulary);
  const placed = buildOverTime(source.papers, (slug) => dates.get(slug) ?? null, {
    ...own,
    familyOf: (name) => families.get(name) ?? name,
  });
  const series = { ...placed, uncosted: withoutCost.count };
  const { points, years, undated, uncosted } = series;
  const links = chartLinks(NAME, OVER_TIME_PARAMS, query);
  const bySlug = new Map(source.papers.map((paper) => [paper.slug, paper]));
  const sentences = await quoteFromPapers(
    points.slice(0, MOST_TIME_ROWS).map(({ slug }) => ({
      slug,
      quotes: (bySlug.get(slug)?.figures ?? []).filter(
        ({ kind, role }) => kind === "device_time" && role === "own",
      ),
    })),
  );
  const count = points.length;
  return {
    finding: sayOverTimeFinding(series),
    summary: sayOverTimeSummary(series),
    ...chartBase({ source, query, own: OVER_TIME_PARAMS }),
    href: links.href,
    draw: (format, frame) =>
      count === 0 ? null : { chart: NAME, layout: layoutOverTime(series, format, frame) },
    drawable: count === 0 ? "" : `${formatNumber(count)} ${count === 1 ? "paper" : "papers"}`,
    rows: points,
    facts: { years, undated: undated.length, uncosted },
    csv: (sourceWords) => toCsv(OVER_TIME_COLUMNS, points, sourceWords),
    leftOut: [
      {
        reason: "no-date",
        words: { one: "has a cost but no date", many: "have a cost but no date" },
        noun: PAPERS,
        count: undated.length,
        listed: undated.slice(0, MOST_LEFT_OUT),
      },
      {
        reason: "no-cost",
        words: {
          one: "states no cost, or one of zero, for which a logarithmic axis has no place",
          many: "state no cost, or one of zero, for which a logarithmic axis has no place",
        },
        noun: PAPERS,
        count: uncosted,
        listed: withoutCost.papers,
      },
    ],
    controls: (
      <Switch
        name="Colours"
        options={GROUPING_WORDS.map(({ value, ofColors }) => ({
          words: ofColors,
          isOn: value === own.by,
          href: links.hrefWith({ by: value }),
        }))}
      />
    ),
    below:
      count === 0 ? null : (
        <TimeTable
          series={series}
          sentences={sentences}
          hrefToMark={(slug) => links.hrefWith({ selected: toggled(own.selected, slug) })}
        />
      ),
  };
}

export const overTime: ChartDefinition = {
  name: NAME,
  title: "Over time",
  about: "Papers by their date and cost, and what they spent it on.",
  help: "Point at a mark, or go to it with Tab and the arrow keys, to read what the paper says. A click opens the paper; the space bar marks it.",
  view,
};
