import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { layoutCheaper } from "#src/components/charts/cheaper-than-before/layout.ts";
import { buildCheaper } from "#src/components/charts/cheaper-than-before/series.ts";
import { drawForPage } from "#src/components/charts/drawing/draw.ts";
import type { Drawing } from "#src/components/charts/drawing/drawing.ts";
import { layoutSpread } from "#src/components/charts/how-costs-spread/layout.ts";
import { buildSpread } from "#src/components/charts/how-costs-spread/series.ts";
import { costToPx } from "#src/components/charts/layout/cost-axis.ts";
import { FORMAT_NAMES, type FormatName } from "#src/components/charts/layout/format.ts";
import { layoutOverTime } from "#src/components/charts/over-time/layout.ts";
import { buildOverTime } from "#src/components/charts/over-time/series.ts";
import { layoutHardware } from "#src/components/charts/which-hardware/layout.ts";
import { buildHardware } from "#src/components/charts/which-hardware/series.ts";
import type { PaperRow } from "#src/query/rows.ts";
import { costing, figureOf, paperOf } from "../papers.ts";

/** Loading the library in the worker takes a while on a busy machine. */
const PATIENCE_MS = 60_000;

function papersOf(count: number): PaperRow[] {
  return Array.from({ length: count }, (_, at) => {
    const hours = 10 ** (-1 + (7 * at) / Math.max(1, count - 1));
    const hardware = ["A100", "V100", "H100"][at % 3] ?? "A100";
    return paperOf(`paper-${at}`, {
      ...costing(hours, hardware),
      year: 2018 + (at % 6),
      hardware: [hardware],
      figures: [figureOf({ role: "prior", low: hours * 8, high: hours * 8 })],
    });
  });
}

const same = (name: string) => name;

/** Every chart but the first, which has tests of its own. */
const LAYOUTS: Record<string, (papers: PaperRow[], format: FormatName) => Drawing> = {
  "cheaper-than-before": (papers, format) => ({
    chart: "cheaper-than-before",
    layout: layoutCheaper(buildCheaper(papers), format, null),
  }),
  "how-costs-spread": (papers, format) => ({
    chart: "how-costs-spread",
    layout: layoutSpread(buildSpread(papers, "gpu", same), format, null, {
      sayGroup: same,
      hrefOf: () => "/papers",
    }),
  }),
  "which-hardware": (papers, format) => ({
    chart: "which-hardware",
    layout: layoutHardware(buildHardware(papers, same), format, null, () => "/papers"),
  }),
  "over-time": (papers, format) => ({
    chart: "over-time",
    layout: layoutOverTime(
      buildOverTime(papers, () => null),
      format,
      null,
    ),
  }),
};

async function draw(drawing: Drawing): Promise<Document> {
  const svg = await drawForPage(drawing);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
  const { DOMParser } = new JSDOM("", { url: "http://localhost" }).window;
  return new DOMParser().parseFromString(svg, "image/svg+xml");
}

const numberOf = (element: Element, name: string) => Number(element.getAttribute(name));

describe.each(Object.entries(LAYOUTS))("%s", (_name, layoutOf) => {
  it.each([1, 2, 30, 3000])(
    "draws %i papers, with its words in it",
    async (count) => {
      for (const format of count === 3000 ? (["wide"] as const) : FORMAT_NAMES) {
        const drawing = layoutOf(papersOf(count), format);
        const svg = await draw(drawing);
        const { width, height } = drawing.layout.format;
        for (const text of svg.querySelectorAll("text")) {
          expect(numberOf(text, "x")).toBeGreaterThanOrEqual(0);
          expect(numberOf(text, "x")).toBeLessThanOrEqual(width);
          expect(numberOf(text, "y")).toBeGreaterThan(0);
          expect(numberOf(text, "y")).toBeLessThanOrEqual(height);
        }
        const marks = svg.querySelectorAll("[data-mark=point], [data-mark=cell], [data-mark=bar]");
        expect(marks.length).toBeGreaterThan(0);
        expect(svg.querySelectorAll("a").length).toBe(format === "thumbnail" ? 0 : marks.length);
      }
    },
    PATIENCE_MS,
  );
});

it(
  "places a paper's cost and the earlier one on the same ruler",
  async () => {
    const layout = layoutCheaper(buildCheaper(papersOf(1)), "wide", null);
    const svg = await draw({ chart: "cheaper-than-before", layout });
    const [line] = svg.querySelectorAll("[data-mark=point] > path");
    const [, from, to] = /^M([\d.]+) [\d.]+H([\d.]+)$/u.exec(line?.getAttribute("d") ?? "") ?? [];
    expect(Number(from)).toBeCloseTo(costToPx(0.1, layout.plot), 0);
    expect(Number(to)).toBeCloseTo(costToPx(0.8, layout.plot), 0);
  },
  PATIENCE_MS,
);

it(
  "draws bars from the axis up, as wide as their bins",
  async () => {
    const papers = [paperOf("a", costing(2)), paperOf("b", costing(3))];
    const drawing = LAYOUTS["how-costs-spread"]?.(papers, "wide");
    if (drawing?.chart !== "how-costs-spread") throw new Error("That is another chart.");
    const { plot } = drawing.layout;
    const [bar] = (await draw(drawing)).querySelectorAll("[data-mark=bar] > rect");
    if (!bar) throw new Error("There is no bar.");
    expect(numberOf(bar, "y") + numberOf(bar, "height")).toBeCloseTo(plot.y + plot.height, 0);
    expect(numberOf(bar, "x")).toBeCloseTo(costToPx(1, plot) + 0.5, 0);
    expect(numberOf(bar, "x") + numberOf(bar, "width")).toBeCloseTo(
      costToPx(Math.sqrt(10), plot) - 0.5,
      0,
    );
  },
  PATIENCE_MS,
);

it(
  "draws over time by both scales",
  async () => {
    const papers = [paperOf("a", { ...costing(1000), year: 2020 })];
    const layout = layoutOverTime(
      buildOverTime(papers, () => "2020-07"),
      "wide",
      null,
    );
    const [circle] = (await draw({ chart: "over-time", layout })).querySelectorAll(
      "[data-mark=point] > circle",
    );
    if (!circle) throw new Error("There is no point.");
    const { plot } = layout;
    const up = costToPx(1000, { x: 0, width: plot.height });
    expect(numberOf(circle, "cy")).toBeCloseTo(plot.y + plot.height - up, 0);
    expect(numberOf(circle, "cx")).toBeCloseTo(plot.x + plot.width * (0.5 + 14 / 31 / 12), 0);
  },
  PATIENCE_MS,
);
