import { layoutCheaper } from "#src/components/charts/cheaper-than-before/layout.ts";
import { buildCheaper } from "#src/components/charts/cheaper-than-before/series.ts";
import { pickChoice } from "#src/components/charts/cost-vs-result/choices.ts";
import { layoutCostVsResult } from "#src/components/charts/cost-vs-result/layout.ts";
import { buildCostVsResult } from "#src/components/charts/cost-vs-result/series.ts";
import type { Drawing } from "#src/components/charts/drawing/drawing.ts";
import { layoutSpread } from "#src/components/charts/how-costs-spread/layout.ts";
import { buildSpread } from "#src/components/charts/how-costs-spread/series.ts";
import type { FormatName } from "#src/components/charts/layout/format.ts";
import type { FrameText } from "#src/components/charts/layout/frame.ts";
import { layoutOverTime } from "#src/components/charts/over-time/layout.ts";
import { buildOverTime } from "#src/components/charts/over-time/series.ts";
import { layoutHardware } from "#src/components/charts/which-hardware/layout.ts";
import { buildHardware } from "#src/components/charts/which-hardware/series.ts";
import type { PaperRow } from "#src/query/rows.ts";

export const FRAME: FrameText = {
  title:
    "A <title> & more, which says what the data show and is long enough for a second line of it",
  filters: "12 of 110 papers · on A100",
  source: "The source, its terms and the date.",
};

const same = (name: string) => name;
const hrefOf = () => "/papers";
const frameOf = (format: FormatName) => (format === "export" ? FRAME : null);

type Draw = (papers: readonly PaperRow[], format: FormatName) => Drawing;

/** A way to lay out every chart, the first of the catalogue's choices taken where there is one. */
export const DRAWINGS = {
  "cost-vs-result": (papers, format) => {
    const series = buildCostVsResult({
      papers,
      pick: (choices) => pickChoice(choices, { benchmark: null, metric: null }),
      familyOf: same,
      selected: ["paper-3"],
    });
    const layout = layoutCostVsResult(series, format, frameOf(format), hrefOf);
    return { chart: "cost-vs-result", layout };
  },
  "cheaper-than-before": (papers, format) => {
    const layout = layoutCheaper(buildCheaper(papers, ["paper-3"]), format, frameOf(format));
    return { chart: "cheaper-than-before", layout };
  },
  "how-costs-spread": (papers, format) => {
    const series = buildSpread(papers, "none", same, ["paper-3"]);
    const layout = layoutSpread(series, format, frameOf(format), hrefOf);
    return { chart: "how-costs-spread", layout };
  },
  "how-costs-spread by GPU": (papers, format) => {
    const series = buildSpread(papers, "gpu", same, ["paper-3"]);
    const layout = layoutSpread(series, format, frameOf(format), hrefOf);
    return { chart: "how-costs-spread", layout };
  },
  "which-hardware": (papers, format) => {
    const series = buildHardware(papers, same, { selected: ["a100"] });
    const layout = layoutHardware(series, format, frameOf(format), hrefOf);
    return { chart: "which-hardware", layout };
  },
  "which-hardware by hours": (papers, format) => {
    const series = buildHardware(papers, same, { measure: "hours" });
    const layout = layoutHardware(series, format, frameOf(format), hrefOf);
    return { chart: "which-hardware", layout };
  },
  "over-time": (papers, format) => {
    const series = buildOverTime(papers, () => null, { selected: ["paper-3"] });
    const layout = layoutOverTime(series, format, frameOf(format));
    return { chart: "over-time", layout };
  },
} satisfies Record<string, Draw>;

export type DrawingName = keyof typeof DRAWINGS;
