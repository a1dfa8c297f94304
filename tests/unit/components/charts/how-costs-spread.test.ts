import { expect, it } from "vitest";
import { layoutSpread } from "#src/components/charts/how-costs-spread/layout.ts";
import { buildSpread, saySpreadFinding } from "#src/components/charts/how-costs-spread/series.ts";
import { costing, figureOf, paperOf } from "./papers.ts";

const PAPERS = [
  paperOf("a", costing(2, "A100 80GB")),
  paperOf("b", costing(3, "V100")),
  paperOf("c", costing(200, "A100")),
  paperOf("at-least", { ...costing(5000), costHigh: null, costBound: "at_least" }),
  paperOf("unknown"),
  paperOf("zero", costing(0)),
  paperOf("off the ruler", costing(5e7)),
];
const familyOf = (name: string) => name.replace(" 80GB", "");
const WORDS = { sayGroup: (group: string) => group, hrefOf: () => "/papers" };

it("puts every paper with a cost into one bin", () => {
  const { bins, counted, leftOut } = buildSpread(PAPERS, "none", familyOf);
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(5);
  expect([counted, leftOut]).toEqual([5, 2]);
  expect(bins.at(-1)).toMatchObject({ high: 1e7, count: 1, cumulative: 5 });
  expect(bins.find(({ low }) => low === 1)).toMatchObject({ count: 2, cumulative: 2 });
});

it("has bins that touch, two to a decade", () => {
  const { bins } = buildSpread([], "none", familyOf);
  for (const [at, { low }] of bins.slice(1).entries()) expect(bins[at]?.high).toBe(low);
  expect(bins.filter(({ low }) => low >= 1 && low < 10)).toHaveLength(2);
});

it("divides by family and by work", () => {
  const byGpu = buildSpread(PAPERS, "gpu", familyOf);
  expect(byGpu.groups).toEqual(["A100", "V100", null]);
  const trained = paperOf("t", {
    ...costing(1),
    figures: [figureOf({ role: "own", low: 1, high: 1, activity: "search" })],
  });
  expect(buildSpread([trained], "activity", familyOf).groups).toEqual(["search"]);
});

it("says under what half of them cost", () => {
  const three = [1, 40, 9000].map((hours) => paperOf(`p${hours}`, costing(hours)));
  expect(saySpreadFinding(buildSpread(three, "none", familyOf))).toBe(
    "Half of 3 papers cost under 40 GPU-hours",
  );
  expect(saySpreadFinding(buildSpread([], "none", familyOf))).toBe("No paper here states its cost");
});

it("draws bars as high as their counts, whatever they are divided by", () => {
  for (const grouping of ["none", "gpu"] as const) {
    const layout = layoutSpread(buildSpread(PAPERS, grouping, familyOf), "wide", null, WORDS);
    const perPaper = layout.plot.height / layout.yDomain[1];
    for (const { y, parts } of layout.bars) {
      const height = parts.reduce((sum, part) => sum + part.height, 0);
      expect(height).toBeCloseTo(y * perPaper, 6);
      expect(Math.min(...parts.map(({ top }) => top))).toBeCloseTo(0, 6);
    }
    expect(layout.curve.at(-1)?.y).toBe(100);
  }
});
