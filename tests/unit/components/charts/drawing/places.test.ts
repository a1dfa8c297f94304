import { expect, it } from "vitest";
import { drawForPage } from "#src/components/charts/drawing/draw.ts";
import { costing, figureOf, paperOf, resultOf } from "../papers.ts";
import { readAxis, ticksOf } from "./axis-of-ticks.ts";
import { DRAWINGS, type DrawingName } from "./chart-drawings.ts";
import { boxOf, numberOf, readSvg } from "./svg-boxes.ts";
import type { FormatName } from "#src/components/charts/layout/format.ts";
import type { PaperRow } from "#src/query/rows.ts";

/** Loading the library in the worker takes a while on a busy machine. */
const PATIENCE_MS = 60_000;

async function draw(name: DrawingName, papers: PaperRow[], format: FormatName = "wide") {
  return readSvg(await drawForPage(DRAWINGS[name](papers, format)));
}

const middleOf = (shape: Element) => {
  const { x, y, width, height } = boxOf(shape);
  return { x: x + width / 2, y: y + height / 2 };
};

const middles = (svg: Document) =>
  [...svg.querySelectorAll("[data-mark=point] > circle")].map(middleOf);

const HOURS = [0.05, 3, 250, 7e3, 4e6];

it.each(["narrow", "wide"] as const)(
  "puts results where their costs and values are on the axes (%s)",
  async (format) => {
    const values = [12.5, 40, 33, 71, 88.25];
    const papers = HOURS.map((hours, at) =>
      paperOf(`p${at}`, { ...costing(hours), results: [resultOf(values[at] ?? 0)] }),
    );
    const svg = await draw("cost-vs-result", papers, format);
    const toX = readAxis(ticksOf(svg, "below"), "log");
    const toY = readAxis(ticksOf(svg, "left"), "linear");
    const points = [...svg.querySelectorAll("[data-mark=point]")];
    expect(points).toHaveLength(HOURS.length);
    for (const [at, point] of points.entries()) {
      const circle = point.querySelector("circle[fill=transparent]");
      if (!circle) throw new Error("There is no point.");
      expect(middleOf(circle).x).toBeCloseTo(toX(HOURS[at] ?? 0), 0);
      expect(middleOf(circle).y).toBeCloseTo(toY(values[at] ?? 0), 0);
    }
  },
  PATIENCE_MS,
);

it(
  "ends the bar of a range where the range ends",
  async () => {
    const paper = paperOf("range", {
      ...costing(10),
      costLow: 2,
      costHigh: 900,
      costBound: "between",
      results: [resultOf(50)],
    });
    const svg = await draw("cost-vs-result", [paper]);
    const toX = readAxis(ticksOf(svg, "below"), "log");
    const [bar] = svg.querySelectorAll("[data-mark=point] [data-mark=range] > path");
    if (!bar) throw new Error("There is no bar.");
    const { x, width } = boxOf(bar);
    expect(x).toBeCloseTo(toX(2), 0);
    expect(x + width).toBeCloseTo(toX(900), 0);
  },
  PATIENCE_MS,
);

it(
  "draws the frontier through the points that nothing cheaper beats, and through no other",
  async () => {
    const papers = [
      [1, 40],
      [10, 30],
      [100, 60],
      [1000, 60.5],
    ].map(([hours = 0, value = 0]) =>
      paperOf(`p${hours}`, { ...costing(hours), results: [resultOf(value)] }),
    );
    const svg = await draw("cost-vs-result", papers);
    const toX = readAxis(ticksOf(svg, "below"), "log");
    const toY = readAxis(ticksOf(svg, "left"), "linear");
    const path = svg.querySelector("[data-mark=frontier]")?.getAttribute("d") ?? "";
    const corners = [...path.matchAll(/([\d.]+) ([\d.]+)/gu)].map(([, x, y]) => [x, y].map(Number));
    const expected = [
      [1, 40],
      [100, 40],
      [100, 60],
      [1000, 60],
      [1000, 60.5],
      [1e7, 60.5],
    ];
    expect(corners).toHaveLength(expected.length);
    for (const [at, [hours = 0, value = 0]] of expected.entries()) {
      expect(corners[at]?.[0]).toBeCloseTo(toX(hours), 0);
      expect(corners[at]?.[1]).toBeCloseTo(toY(value), 0);
    }
  },
  PATIENCE_MS,
);

it(
  "puts a paper's cost and the earlier one on one axis",
  async () => {
    const papers = [
      [5, 400],
      [60, 90],
    ].map(([own = 0, prior = 0]) =>
      paperOf(`p${own}`, {
        ...costing(own),
        figures: [figureOf({ role: "prior", low: prior, high: prior })],
      }),
    );
    const svg = await draw("cheaper-than-before", papers);
    const toX = readAxis(ticksOf(svg, "below"), "log");
    const dumbbells = [...svg.querySelectorAll("[data-mark=point] > path")].map(boxOf);
    expect(dumbbells).toHaveLength(2);
    expect(dumbbells[0]?.x).toBeCloseTo(toX(5), 0);
    expect((dumbbells[0]?.x ?? 0) + (dumbbells[0]?.width ?? 0)).toBeCloseTo(toX(400), 0);
    expect(dumbbells[1]?.x).toBeCloseTo(toX(60), 0);
    expect((dumbbells[1]?.x ?? 0) + (dumbbells[1]?.width ?? 0)).toBeCloseTo(toX(90), 0);
    expect(dumbbells[0]?.y).toBeLessThan(dumbbells[1]?.y ?? 0);
  },
  PATIENCE_MS,
);

it(
  "draws bars from the axis to their counts, from one edge of their range to the other",
  async () => {
    const papers = [2, 3, 2.5, 40].map((hours) => paperOf(`p${hours}`, costing(hours)));
    const svg = await draw("how-costs-spread", papers);
    const toX = readAxis(ticksOf(svg, "below"), "log");
    const toY = readAxis(ticksOf(svg, "left"), "linear");
    const bars = [...svg.querySelectorAll("[data-mark=bar] > rect")].map(boxOf);
    expect(bars).toHaveLength(2);
    for (const [at, [low, high, count]] of (
      [
        [1, Math.sqrt(10), 3],
        [10 * Math.sqrt(10), 100, 1],
      ] as const
    ).entries()) {
      const bar = bars[at];
      // There is a gap of one px between bars.
      expect(Math.abs((bar?.x ?? 0) - toX(low))).toBeLessThan(1.2);
      expect(Math.abs((bar?.x ?? 0) + (bar?.width ?? 0) - toX(high))).toBeLessThan(1.2);
      expect(bar?.y).toBeCloseTo(toY(count), 0);
      expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeCloseTo(toY(0), 0);
    }
  },
  PATIENCE_MS,
);

it(
  "lets the cumulative curve rise at each cost, by one paper's share",
  async () => {
    const costs = [2, 30, 400, 5000];
    const svg = await draw(
      "how-costs-spread",
      costs.map((hours) => paperOf(`p${hours}`, costing(hours))),
    );
    const toX = readAxis(ticksOf(svg, "below"), "log");
    const toY = readAxis(ticksOf(svg, "right"), "linear");
    const path = svg.querySelector("[data-mark=curve]")?.getAttribute("d") ?? "";
    const corners = [...path.matchAll(/([\d.]+) ([\d.]+)/gu)].map(([, x, y]) => [x, y].map(Number));
    for (const [at, hours] of costs.entries()) {
      const rise = corners.filter(([x = 0]) => Math.abs(x - toX(hours)) < 0.5).map(([, y]) => y);
      expect(Math.max(...rise.map(Number))).toBeCloseTo(toY(25 * at), 0);
      expect(Math.min(...rise.map(Number))).toBeCloseTo(toY(25 * (at + 1)), 0);
    }
    const marker = svg.querySelector("[data-mark=median] > path");
    if (!marker) throw new Error("The median has no line.");
    expect(boxOf(marker).x).toBeCloseTo(toX(Math.sqrt(30 * 400)), 0);
  },
  PATIENCE_MS,
);

it(
  "puts papers over time where their dates and costs are, and across where it is narrow",
  async () => {
    const years = [2018, 2020, 2021, 2023];
    const papers = years.map((year, at) =>
      paperOf(`p${year}`, { ...costing(HOURS[at] ?? 0), year }),
    );
    const wide = await draw("over-time", papers, "wide");
    const narrow = await draw("over-time", papers, "narrow");
    // A year's label stands in its middle, as does a paper of which only the year is known.
    const wideX = readAxis(ticksOf(wide, "below"), "linear");
    const wideY = readAxis(ticksOf(wide, "left"), "log");
    const narrowX = readAxis(ticksOf(narrow, "below"), "log");
    const narrowY = readAxis(ticksOf(narrow, "left"), "linear");
    for (const [at, year] of years.entries()) {
      expect(middles(wide)[at]?.x).toBeCloseTo(wideX(year), 0);
      expect(middles(wide)[at]?.y).toBeCloseTo(wideY(HOURS[at] ?? 0), 0);
      expect(middles(narrow)[at]?.x).toBeCloseTo(narrowX(HOURS[at] ?? 0), 0);
      expect(middles(narrow)[at]?.y).toBeCloseTo(narrowY(year), 0);
    }
    expect(narrowY(2023)).toBeGreaterThan(narrowY(2018));
  },
  PATIENCE_MS,
);

it.each([
  ["which-hardware", [4, 1]],
  ["which-hardware by hours", [900, 100]],
] as const)(
  "%s: puts discs in their years' columns, their areas as their amounts",
  async (name, [large, small]) => {
    const papers = [
      ...[1, 2, 3, 4].map((at) =>
        paperOf(`a${at}`, { ...costing(225, "A100"), hardware: ["A100"], year: 2020 }),
      ),
      paperOf("v", { ...costing(100, "V100"), hardware: ["V100"], year: 2022 }),
    ];
    const svg = await draw(name, papers);
    const toX = readAxis(ticksOf(svg, "below"), "linear");
    const [a100, v100] = svg.querySelectorAll("[data-mark=cell] > circle");
    if (!a100 || !v100) throw new Error("There are no two discs.");
    expect(numberOf(a100, "cx")).toBeCloseTo(toX(2020), 0);
    expect(numberOf(v100, "cx")).toBeCloseTo(toX(2022), 0);
    const areas = (numberOf(a100, "r") / numberOf(v100, "r")) ** 2;
    expect(areas).toBeCloseTo(large / small, 1);
  },
  PATIENCE_MS,
);
