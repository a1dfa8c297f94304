import type { ChartDefinition, ChartView } from "#src/app/charts/chart-definition.ts";
import { chartBase } from "#src/app/charts/definitions/chart-base.ts";
import { SPREAD_COLUMNS } from "#src/app/charts/definitions/how-costs-spread-columns.ts";
import { toCsv } from "#src/app/charts/definitions/to-csv.ts";
import { layoutSpread } from "#src/components/charts/how-costs-spread/layout.ts";
import {
  buildSpread,
  saySpreadFinding,
  saySpreadSummary,
} from "#src/components/charts/how-costs-spread/series.ts";
import { SpreadTable } from "#src/components/charts/how-costs-spread/spread-table.tsx";
import { Switch } from "#src/components/charts/switch.tsx";
import { activitySchema } from "#src/domain/figure.ts";
import { ACTIVITY_WORDS } from "#src/domain/words-names.ts";
import { chartHref, readChartParams, SPREAD_PARAMS } from "#src/query/charts/chart-params.ts";
import { HAS_COST, loadChartPapers, namesOfFamilies } from "#src/query/charts/load-chart-papers.ts";
import type { ParamInput } from "#src/query/read-params.ts";

const NAME = "how-costs-spread";

/** A group's name for people: an activity's words, or an accelerator's name as it is. */
function sayGroup(group: string): string {
  const activity = activitySchema.safeParse(group);
  return activity.success ? ACTIVITY_WORDS[activity.data].name : group;
}

const GROUPINGS = [
  { value: "none", words: "all together" },
  { value: "activity", words: "by work" },
  { value: "gpu", words: "by GPU" },
] as const;

/** A range of costs for a link: four digits are as exact as a bar. */
const rangeOf = (low: number, high: number) => ({
  low: Number(low.toPrecision(4)),
  high: Number(high.toPrecision(4)),
});

async function view(input: ParamInput): Promise<ChartView> {
  const query = readChartParams(SPREAD_PARAMS, input);
  const { state, own } = query;
  const source = await loadChartPapers(state, { only: HAS_COST });
  const families = namesOfFamilies(source.vocabulary);
  const counted = buildSpread(source.papers, own.by, (name) => families.get(name) ?? name);
  const series = { ...counted, leftOut: source.total - counted.counted };
  const spelled = { by: own.by === "none" ? null : own.by };
  const hrefOf = (low: number, high: number) =>
    chartHref("/papers", { ...state, cost: rangeOf(low, high) }, {});
  const { bins, leftOut, median } = series;
  return {
    finding: saySpreadFinding(series),
    summary: saySpreadSummary(series),
    ...chartBase({ source, query, own: SPREAD_PARAMS, spelled }),
    draw: (format, frame) =>
      counted.counted === 0
        ? null
        : { chart: NAME, layout: layoutSpread(series, format, frame, { sayGroup, hrefOf }) },
    rows: bins,
    facts: { counted: counted.counted, leftOut, median, by: own.by },
    csv: () => toCsv(SPREAD_COLUMNS, bins),
    hasNotes: false,
    controls: (
      <Switch
        name="Bars"
        options={GROUPINGS.map(({ value, words }) => ({
          words,
          isOn: value === own.by,
          href: chartHref(`/charts/${NAME}`, state, { by: value === "none" ? null : value }),
        }))}
      />
    ),
    below: <SpreadTable series={series} sayGroup={sayGroup} />,
  };
}

export const howCostsSpread: ChartDefinition = {
  name: NAME,
  title: "How costs spread",
  about: "Papers by what they cost, and how many of them cost less.",
  view,
};
