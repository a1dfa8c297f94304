import type { ChartDefinition, ChartView } from "#src/app/charts/chart-definition.ts";
import { chartBase } from "#src/app/charts/definitions/chart-base.ts";
import { toCsv } from "#src/app/charts/definitions/to-csv.ts";
import { WHICH_HARDWARE_COLUMNS } from "#src/app/charts/definitions/which-hardware-columns.ts";
import { HardwareTable } from "#src/components/charts/which-hardware/hardware-table.tsx";
import { layoutHardware } from "#src/components/charts/which-hardware/layout.ts";
import {
  buildHardware,
  sayHardwareFinding,
  sayHardwareSummary,
} from "#src/components/charts/which-hardware/series.ts";
import { chartHref, readChartParams } from "#src/query/charts/chart-params.ts";
import {
  loadChartPapers,
  NAMES_HARDWARE,
  namesOfFamilies,
} from "#src/query/charts/load-chart-papers.ts";
import type { ParamInput } from "#src/query/read-params.ts";

const NAME = "which-hardware";

async function view(input: ParamInput): Promise<ChartView> {
  const query = readChartParams({}, input);
  const { state } = query;
  const source = await loadChartPapers(state, { only: NAMES_HARDWARE });
  const families = namesOfFamilies(source.vocabulary);
  const used = buildHardware(source.papers, (name) => families.get(name) ?? name);
  const series = { ...used, namingNone: source.total - used.naming };
  const { rows, naming, namingNone } = series;
  const hrefOf = (slug: string, year: number | null) => {
    const range = year === null ? {} : { year: { low: year, high: year } };
    return chartHref("/papers", { ...state, gpu: [slug], ...range }, {});
  };
  return {
    finding: sayHardwareFinding(series),
    summary: sayHardwareSummary(series),
    ...chartBase({ source, query, own: {}, spelled: {} }),
    draw: (format, frame) =>
      rows.length === 0
        ? null
        : { chart: NAME, layout: layoutHardware(series, format, frame, hrefOf) },
    rows,
    facts: { naming, namingNone },
    csv: () => toCsv(WHICH_HARDWARE_COLUMNS, rows),
    hasNotes: false,
    controls: null,
    below: rows.length === 0 ? null : <HardwareTable series={series} />,
  };
}

export const whichHardware: ChartDefinition = {
  name: NAME,
  title: "Which hardware",
  about: "The accelerators that papers name, by year, and what was spent on them.",
  view,
};
