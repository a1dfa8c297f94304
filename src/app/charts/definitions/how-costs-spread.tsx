import type { ChartDefinition, ChartView } from "#src/app/charts/chart-definition.ts";
import { chartBase } from "#src/app/charts/definitions/chart-base.ts";
import { chartLinks } from "#src/app/charts/definitions/chart-links.ts";
import { SPREAD_COLUMNS } from "#src/app/charts/definitions/how-costs-spread-columns.ts";
import { toCsv } from "#src/app/charts/definitions/to-csv.ts";
import { GROUPING_WORDS } from "#src/components/charts/grouping-words.ts";
import {
  allCosts,
  medianOf,
  saySpreadFinding,
  saySpreadSummary,
} from "#src/components/charts/how-costs-spread/finding.ts";
import { layoutSpread } from "#src/components/charts/how-costs-spread/layout.ts";
import { MarkedList } from "#src/components/charts/how-costs-spread/marked-list.tsx";
import { buildSpread } from "#src/components/charts/how-costs-spread/series.ts";
import { SpreadTable } from "#src/components/charts/how-costs-spread/spread-table.tsx";
import { PAPERS } from "#src/components/charts/left-out.tsx";
import { Switch } from "#src/components/charts/switch.tsx";
import { activitySchema } from "#src/domain/figure.ts";
import { slugify } from "#src/domain/slug.ts";
import { formatNumber } from "#src/domain/words.ts";
import {
  chartHref,
  type Grouping,
  readChartParams,
  SPREAD_PARAMS,
} from "#src/query/charts/chart-params.ts";
import {
  HAS_NO_PLACE_BY_COST,
  HAS_PLACE_BY_COST,
  loadChartPapers,
  namesOfFamilies,
} from "#src/query/charts/load-chart-papers.ts";
import { loadLeftOut } from "#src/query/charts/load-left-out.ts";
import type { ParamInput } from "#src/query/read-params.ts";
import type { SearchState } from "#src/query/search-params.ts";

const NAME = "how-costs-spread";

/** A range of costs for a link: four digits are as exact as a bar. */
const rangeOf = (low: number, high: number) => ({
  low: Number(low.toPrecision(4)),
  high: Number(high.toPrecision(4)),
});

/** The filter that leaves the papers of a bar's group, or nearly so: a paper may name several. */
function filterOf(group: string | null, by: Grouping): Partial<SearchState> {
  if (group === null || by === "none") return {};
  if (by === "gpu") return { gpu: [slugify(group)] };
  const activity = activitySchema.safeParse(group);
  return activity.success ? { activity: [activity.data] } : {};
}

async function view(input: ParamInput): Promise<ChartView> {
  const query = readChartParams(SPREAD_PARAMS, input);
  const { state, own } = query;
  const [source, withoutCost] = await Promise.all([
    loadChartPapers(state, { only: HAS_PLACE_BY_COST }),
    loadLeftOut(state, HAS_NO_PLACE_BY_COST),
  ]);
  const families = namesOfFamilies(source.vocabulary);
  const counted = buildSpread(
    source.papers,
    own.by,
    (name) => families.get(name) ?? name,
    own.selected,
  );
  const series = { ...counted, leftOut: withoutCost.count };
  const links = chartLinks(NAME, SPREAD_PARAMS, query);
  const hrefOfBar = (low: number, high: number, group: string | null) =>
    chartHref("/papers", { ...state, cost: rangeOf(low, high), ...filterOf(group, own.by) });
  const { bins, leftOut } = series;
  return {
    finding: saySpreadFinding(series),
    summary: saySpreadSummary(series),
    ...chartBase({ source, query, own: SPREAD_PARAMS }),
    href: links.href,
    draw: (format, frame) =>
      counted.counted === 0
        ? null
        : { chart: NAME, layout: layoutSpread(series, format, frame, hrefOfBar) },
    drawable:
      counted.counted === 0
        ? ""
        : `${formatNumber(counted.counted)} ${counted.counted === 1 ? "paper" : "papers"}`,
    rows: bins,
    facts: {
      counted: counted.counted,
      median: medianOf(allCosts(series)),
      by: own.by,
      marked: series.marked,
    },
    csv: (sourceWords) => toCsv(SPREAD_COLUMNS, bins, sourceWords),
    leftOut: [
      {
        reason: "no-cost",
        words: {
          one: "states no cost, or one of zero, for which a logarithmic axis has no place",
          many: "state no cost, or one of zero, for which a logarithmic axis has no place",
        },
        noun: PAPERS,
        count: leftOut,
        listed: withoutCost.papers,
      },
    ],
    controls: (
      <Switch
        name="Papers"
        options={GROUPING_WORDS.toReversed().map(({ value, ofPanels }) => ({
          words: ofPanels,
          isOn: value === own.by,
          href: links.hrefWith({ by: value }),
        }))}
      />
    ),
    below: (
      <>
        <MarkedList series={series} />
        <SpreadTable series={series} />
      </>
    ),
  };
}

export const howCostsSpread: ChartDefinition = {
  name: NAME,
  title: "How costs spread",
  about: "Papers by what they cost, and how many of them cost less.",
  help: "Point at a bar, or go to it with Tab and the arrow keys, to read what it counts. A click lists papers whose cost may lie there.",
  view,
};
