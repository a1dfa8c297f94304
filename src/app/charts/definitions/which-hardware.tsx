import type { ChartDefinition, ChartView } from "#src/app/charts/chart-definition.ts";
import { chartBase } from "#src/app/charts/definitions/chart-base.ts";
import { chartLinks, toggled } from "#src/app/charts/definitions/chart-links.ts";
import { toCsv } from "#src/app/charts/definitions/to-csv.ts";
import { WHICH_HARDWARE_COLUMNS } from "#src/app/charts/definitions/which-hardware-columns.ts";
import { PAPERS } from "#src/components/charts/left-out.tsx";
import { Switch } from "#src/components/charts/switch.tsx";
import { HardwareTable } from "#src/components/charts/which-hardware/hardware-table.tsx";
import { layoutHardware } from "#src/components/charts/which-hardware/layout.ts";
import {
  buildHardware,
  sayHardwareFinding,
  sayHardwareSummary,
} from "#src/components/charts/which-hardware/series.ts";
import { formatNumber } from "#src/domain/words.ts";
import { chartHref, HARDWARE_PARAMS, readChartParams } from "#src/query/charts/chart-params.ts";
import {
  loadChartPapers,
  NAMES_HARDWARE,
  namesOfFamilies,
} from "#src/query/charts/load-chart-papers.ts";
import { loadLeftOut } from "#src/query/charts/load-left-out.ts";
import type { ParamInput } from "#src/query/read-params.ts";
import { sql } from "#src/query/sql.ts";

const NAME = "which-hardware";

const MEASURE_WORDS = [
  { value: "papers", words: "papers" },
  { value: "hours", words: "device-hours" },
] as const;

async function view(input: ParamInput): Promise<ChartView> {
  const query = readChartParams(HARDWARE_PARAMS, input);
  const { state, own } = query;
  const [source, without] = await Promise.all([
    loadChartPapers(state, { only: NAMES_HARDWARE }),
    loadLeftOut(state, sql`NOT (${NAMES_HARDWARE})`),
  ]);
  const families = namesOfFamilies(source.vocabulary);
  const used = buildHardware(source.papers, (name) => families.get(name) ?? name, own);
  const series = { ...used, namingNone: without.count };
  const { rows, naming, namingNone } = series;
  const links = chartLinks(NAME, HARDWARE_PARAMS, query);
  const hrefOfDisc = (slug: string, year: number | null) => {
    const range = year === null ? {} : { year: { low: year, high: year } };
    return chartHref("/papers", { ...state, gpu: [slug], ...range });
  };
  const hasDiscs = rows.some(({ deviceHours }) => own.measure === "papers" || deviceHours > 0);
  return {
    finding: sayHardwareFinding(series),
    summary: sayHardwareSummary(series),
    ...chartBase({ source, query, own: HARDWARE_PARAMS }),
    href: links.href,
    draw: (format, frame) =>
      hasDiscs ? { chart: NAME, layout: layoutHardware(series, format, frame, hrefOfDisc) } : null,
    drawable: hasDiscs ? `${formatNumber(naming)} ${naming === 1 ? "paper" : "papers"}` : "",
    rows,
    facts: { naming, namingNone },
    csv: (sourceWords) => toCsv(WHICH_HARDWARE_COLUMNS, rows, sourceWords),
    leftOut: [
      {
        reason: "no-hardware",
        words: { one: "names no hardware", many: "name no hardware" },
        noun: PAPERS,
        count: namingNone,
        listed: without.papers,
      },
    ],
    controls: (
      <Switch
        name="Discs"
        options={MEASURE_WORDS.map(({ value, words }) => ({
          words,
          isOn: value === own.measure,
          href: links.hrefWith({ measure: value }),
        }))}
      />
    ),
    below:
      rows.length === 0 ? null : (
        <HardwareTable
          series={series}
          hrefToMark={(slug) => links.hrefWith({ selected: toggled(own.selected, slug) })}
        />
      ),
  };
}

export const whichHardware: ChartDefinition = {
  name: NAME,
  title: "Which hardware",
  about: "The accelerators that papers name, by year, and what was spent on them.",
  help: "Point at a disc, or go to it with Tab and the arrow keys, to read what it counts. A click lists its papers.",
  view,
};
