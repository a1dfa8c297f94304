import type { ChartDefinition, ChartView } from "#src/app/charts/chart-definition.ts";
import { CHEAPER_COLUMNS } from "#src/app/charts/definitions/cheaper-than-before-columns.ts";
import { chartBase } from "#src/app/charts/definitions/chart-base.ts";
import { chartLinks, toggled } from "#src/app/charts/definitions/chart-links.ts";
import { quoteFromPapers } from "#src/app/charts/definitions/quote-from-papers.ts";
import { toCsv } from "#src/app/charts/definitions/to-csv.ts";
import {
  CheaperTable,
  MOST_CHEAPER_ROWS,
} from "#src/components/charts/cheaper-than-before/cheaper-table.tsx";
import { layoutCheaper } from "#src/components/charts/cheaper-than-before/layout.ts";
import {
  buildCheaper,
  type NotCompared,
  sayCheaperFinding,
  sayCheaperSummary,
} from "#src/components/charts/cheaper-than-before/series.ts";
import { type LeftOutGroup, PAPERS } from "#src/components/charts/left-out.tsx";
import { CHEAPER_PARAMS, readChartParams } from "#src/query/charts/chart-params.ts";
import { COMPARES_COSTS, loadChartPapers } from "#src/query/charts/load-chart-papers.ts";
import { loadLeftOut, MOST_LEFT_OUT } from "#src/query/charts/load-left-out.ts";
import { formatNumber } from "#src/domain/words.ts";
import type { ParamInput } from "#src/query/read-params.ts";
import { sql } from "#src/query/sql.ts";

const NAME = "cheaper-than-before";

function leftOutGroup(
  reason: string,
  words: LeftOutGroup["words"],
  papers: readonly NotCompared[],
): LeftOutGroup {
  const listed = papers
    .slice(0, MOST_LEFT_OUT)
    .map(({ slug, title, claims }) => ({ slug, title, detail: claims.join("; ") }));
  return { reason, words, noun: PAPERS, count: papers.length, listed };
}

async function view(input: ParamInput): Promise<ChartView> {
  const query = readChartParams(CHEAPER_PARAMS, input);
  const { state, own } = query;
  const [source, comparingNothing] = await Promise.all([
    loadChartPapers(state, { only: COMPARES_COSTS }),
    loadLeftOut(state, sql`NOT (${COMPARES_COSTS})`),
  ]);
  const series = buildCheaper(source.papers, own.selected);
  const { rows, withoutOwn, claimsOnly } = series;
  const links = chartLinks(NAME, CHEAPER_PARAMS, query);
  const sentences = await quoteFromPapers(rows.slice(0, MOST_CHEAPER_ROWS));
  return {
    finding: sayCheaperFinding(series),
    summary: sayCheaperSummary(series),
    ...chartBase({ source, query, own: CHEAPER_PARAMS }),
    href: links.href,
    draw: (format, frame) =>
      rows.length === 0 ? null : { chart: NAME, layout: layoutCheaper(series, format, frame) },
    drawable:
      rows.length === 0
        ? ""
        : `${formatNumber(rows.length)} ${rows.length === 1 ? "paper" : "papers"}`,
    rows,
    facts: {},
    csv: (sourceWords) => toCsv(CHEAPER_COLUMNS, rows, sourceWords),
    leftOut: [
      leftOutGroup(
        "no-own-cost",
        {
          one: "names an earlier cost but none of its own",
          many: "name an earlier cost but none of their own",
        },
        withoutOwn,
      ),
      leftOutGroup(
        "claim-only",
        { one: "claims a ratio without both costs", many: "claim a ratio without both costs" },
        claimsOnly,
      ),
      {
        reason: "no-earlier-cost",
        words: {
          one: "names no earlier device time and claims no ratio",
          many: "name no earlier device time and claim no ratio",
        },
        noun: PAPERS,
        count: comparingNothing.count,
        listed: comparingNothing.papers,
      },
    ],
    controls: null,
    below:
      rows.length === 0 ? null : (
        <CheaperTable
          series={series}
          sentences={sentences}
          hrefToMark={(slug) => links.hrefWith({ selected: toggled(own.selected, slug) })}
        />
      ),
  };
}

export const cheaperThanBefore: ChartDefinition = {
  name: NAME,
  title: "Cheaper than before",
  about: "A paper’s own cost against the earlier one that its abstract names.",
  help: "Point at a mark, or go to it with Tab and the arrow keys, to read what the paper says. A click opens the paper; the space bar marks it.",
  view,
};
