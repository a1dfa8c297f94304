import { beforeAll, describe, expect, it } from "vitest";
import { drawForPage, drawPngFile, drawSvgFile } from "#src/components/charts/drawing/draw.ts";
import type { PaperRow } from "#src/query/rows.ts";
import { costing, paperOf, resultOf } from "../papers.ts";
import { DRAWINGS, FRAME } from "./chart-drawings.ts";
import { readSvg } from "./svg-boxes.ts";

/** Papers whose results rise with their costs, and fall a little in between: no chance in them. */
function risingPapers(count: number): PaperRow[] {
  return Array.from({ length: count }, (_, at) => {
    const share = count === 1 ? 0.5 : at / (count - 1);
    const value = 40 + 55 * share - 8 * ((at * 7) % 3);
    return paperOf(`paper-${at}`, {
      ...costing(10 ** (-1 + 7.5 * share), at % 2 === 0 ? "A100" : null),
      results: [resultOf(Number(value.toFixed(2)))],
    });
  });
}

const draw = DRAWINGS["cost-vs-result"];

/** Loading the library in the worker takes a while on a busy machine. */
const PATIENCE_MS = 60_000;

describe("a drawing for a page", () => {
  let svg: Document;
  beforeAll(async () => {
    svg = readSvg(await drawForPage(draw(risingPapers(30), "wide")));
  }, PATIENCE_MS);

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
});

it(
  "gathers thousands of points, loses none, and says so",
  async () => {
    const drawing = draw(risingPapers(5000), "wide");
    const { cells, points } = drawing.layout;
    expect(cells.reduce((sum, { count }) => sum + count, points.length)).toBe(5000);
    expect(cells.length + points.length).toBeLessThan(1500);
    const svg = readSvg(await drawForPage(drawing));
    expect(svg.querySelectorAll("[data-mark=cell]")).toHaveLength(cells.length);
    expect(svg.documentElement.textContent).toMatch(/5,000 results: .* gathered/u);
  },
  2 * PATIENCE_MS,
);

it(
  "draws what the reader has marked one by one, among thousands too",
  async () => {
    for (const count of [30, 5000]) {
      const svg = readSvg(await drawForPage(draw(risingPapers(count), "wide")));
      const [ring, ...others] = svg.querySelectorAll("[data-mark=selected]");
      expect(others).toEqual([]);
      expect(ring?.closest("a")?.getAttribute("href")).toBe("/papers/paper-3");
    }
  },
  2 * PATIENCE_MS,
);

it(
  "exports with title, filters and source, well formed and in plain colours",
  async () => {
    const file = await drawSvgFile(draw(risingPapers(3), "export"));
    expect(file).not.toMatch(/var\(|light-dark|<script/u);
    // The paper would hide the grid that comes before it.
    expect(file.indexOf("<rect ")).toBeLessThan(file.indexOf("<line "));
    const words = [...readSvg(file).querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(words.join(" ")).toContain(FRAME.title);
    expect(words).toEqual(expect.arrayContaining([FRAME.filters, FRAME.source]));
  },
  PATIENCE_MS,
);

it(
  "rasterises at twice its size, with letters whatever the machine has",
  async () => {
    const bytes = await drawPngFile(draw(risingPapers(3), "export"));
    const header = Buffer.from(bytes);
    expect(header.subarray(1, 4).toString()).toBe("PNG");
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([2400, 1280]);
    // Without fonts, there is a third of this.
    expect(bytes.length).toBeGreaterThan(30_000);
  },
  PATIENCE_MS,
);
