import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, it } from "vitest";
import { pickChoice } from "#src/components/charts/cost-vs-result/choices.ts";
import { layoutCostVsResult } from "#src/components/charts/cost-vs-result/layout.ts";
import { buildCostVsResult } from "#src/components/charts/cost-vs-result/series.ts";
import { drawForPage, drawPngFile, drawSvgFile } from "#src/components/charts/drawing/draw.ts";
import type { FormatName } from "#src/components/charts/layout/format.ts";
import { costToPx } from "#src/components/charts/layout/cost-axis.ts";
import type { PaperRow } from "#src/query/rows.ts";
import { costing, paperOf, resultOf } from "../papers.ts";

/** Papers whose results rise with their costs, and fall a little in between: no chance in them. */
function manyPapers(count: number): PaperRow[] {
  return Array.from({ length: count }, (_, at) => {
    const share = count === 1 ? 0.5 : at / (count - 1);
    const value = 40 + 55 * share - 8 * ((at * 7) % 3);
    return paperOf(`paper-${at}`, {
      ...costing(10 ** (-1 + 7.5 * share), at % 2 === 0 ? "A100" : null),
      results: [resultOf(Number(value.toFixed(2)))],
    });
  });
}

function layoutOf(papers: PaperRow[], format: FormatName) {
  const series = buildCostVsResult({
    papers,
    pick: (choices) => pickChoice(choices, { benchmark: null, metric: null }),
    familyOf: (name) => name,
  });
  const frame = { title: "A <title> & more", filters: "on A100", source: "The source" };
  return layoutCostVsResult(series, format, format === "export" ? frame : null);
}

const parse = (svg: string) =>
  new new JSDOM("", { url: "http://localhost" }).window.DOMParser().parseFromString(
    svg,
    "image/svg+xml",
  );

/** Where the marks of a kind are: their translation, or their own middle. */
function placesOf(svg: Document, kind: string): { x: number; y: number }[] {
  return [...svg.querySelectorAll(`[data-mark=${kind}] > circle`)].map((circle) => ({
    x: Number(circle.getAttribute("cx")),
    y: Number(circle.getAttribute("cy")),
  }));
}

/** Loading the library in the worker takes a while on a busy machine. */
const PATIENCE_MS = 60_000;

describe.each([1, 2, 30])("with %i points", (count) => {
  const papers = manyPapers(count);
  it.each(["narrow", "medium", "wide"] as const)(
    "draws every point where the data say (%s)",
    async (format) => {
      const layout = layoutOf(papers, format);
      const svg = parse(await drawForPage({ chart: "cost-vs-result", layout }));
      const places = placesOf(svg, "point");
      expect(places).toHaveLength(count);
      const { plot, yDomain } = layout;
      for (const [at, { x, y }] of layout.points.entries()) {
        const share = (y - yDomain[0]) / (yDomain[1] - yDomain[0]);
        expect(places[at]?.x).toBeCloseTo(costToPx(x, plot), 0);
        expect(places[at]?.y).toBeCloseTo(plot.y + plot.height * (1 - share), 0);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    },
    PATIENCE_MS,
  );
});

describe("a drawing for a page", () => {
  let svg: Document;
  const layout = layoutOf(manyPapers(30), "wide");
  beforeAll(async () => {
    svg = parse(await drawForPage({ chart: "cost-vs-result", layout }));
  }, PATIENCE_MS);

  it("has its x ticks at powers of ten", () => {
    const labels = new Map(
      [...svg.querySelectorAll("[data-mark=tick]")].map((tick) => [
        tick.textContent,
        Number(tick.getAttribute("x")),
      ]),
    );
    expect(labels.get("10")).toBeCloseTo(costToPx(10, layout.plot), 0);
    expect(labels.get("100,000")).toBeCloseTo(costToPx(1e5, layout.plot), 0);
  });

  it("links every point to its paper, by a name that says all", () => {
    const links = [...svg.querySelectorAll("a")];
    expect(links).toHaveLength(30);
    expect(links[0]?.getAttribute("href")).toMatch(/^\/papers\/paper-\d+$/u);
    expect(links[0]?.querySelector("title")?.textContent).toMatch(/: .*% accuracy for .* GPU-/u);
  });

  it("names itself, and leaves nothing of the library's to focus or style", () => {
    expect(svg.documentElement.getAttribute("aria-label")).toMatch(/^On ImageNet/u);
    expect(svg.querySelector("[tabindex], [class*=recharts], [id]")).toBeNull();
  });

  it("keeps all of its text within it", () => {
    for (const text of svg.querySelectorAll("text")) {
      expect(Number(text.getAttribute("x"))).toBeGreaterThanOrEqual(0);
      expect(Number(text.getAttribute("x"))).toBeLessThanOrEqual(layout.format.width);
      expect(Number(text.getAttribute("y"))).toBeLessThanOrEqual(layout.format.height);
    }
  });
});

it(
  "gathers thousands of points, and loses none",
  async () => {
    const layout = layoutOf(manyPapers(5000), "wide");
    const svg = parse(await drawForPage({ chart: "cost-vs-result", layout }));
    const counted = layout.cells.reduce((sum, { count }) => sum + count, 0);
    expect(counted + layout.points.length).toBe(5000);
    expect(placesOf(svg, "cell")).toHaveLength(layout.cells.length);
    expect(layout.cells.length + layout.points.length).toBeLessThan(1500);
    for (const { x, y } of placesOf(svg, "cell")) {
      expect(x).toBeGreaterThanOrEqual(layout.plot.x);
      expect(x).toBeLessThanOrEqual(layout.plot.x + layout.plot.width);
      expect(y).toBeGreaterThanOrEqual(layout.plot.y);
      expect(y).toBeLessThanOrEqual(layout.plot.y + layout.plot.height);
    }
  },
  2 * PATIENCE_MS,
);

it(
  "exports with title, filters and source, well formed and in plain colours",
  async () => {
    const file = await drawSvgFile({
      chart: "cost-vs-result",
      layout: layoutOf(manyPapers(3), "export"),
    });
    expect(file).not.toMatch(/var\(|light-dark|<script/u);
    const words = [...parse(file).querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(words).toEqual(expect.arrayContaining(["A <title> & more", "on A100", "The source"]));
  },
  PATIENCE_MS,
);

it(
  "rasterises at twice its size, with letters whatever the machine has",
  async () => {
    const bytes = await drawPngFile({
      chart: "cost-vs-result",
      layout: layoutOf(manyPapers(3), "export"),
    });
    const header = Buffer.from(bytes);
    expect(header.subarray(1, 4).toString()).toBe("PNG");
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([2400, 1280]);
    // Without fonts, there is a third of this.
    expect(bytes.length).toBeGreaterThan(30_000);
  },
  PATIENCE_MS,
);
