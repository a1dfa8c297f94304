import { expect, it } from "vitest";
import { layoutSpread } from "#src/components/charts/how-costs-spread/layout.ts";
import { saySpreadFinding } from "#src/components/charts/how-costs-spread/finding.ts";
import { buildSpread } from "#src/components/charts/how-costs-spread/series.ts";
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
const hrefOf = () => "/papers";

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

const papersCosting = (...hours: number[]) =>
  hours.map((each, at) => paperOf(`p${at}`, costing(each)));

it.each([
  [[1, 39.5, 39.7, 9000], "Half of 4 papers cost under 40 GPU-hours"],
  // One of three costs less than 40: that would not be half of them.
  [[1, 40, 9000], "Half of 3 papers cost 40 GPU-hours or less"],
  [[10, 10, 10], "Half of 3 papers cost 10 GPU-hours or less"],
  [[0.11, 0.5, 0.7], "Half of 3 papers cost 30 GPU-minutes or less"],
  [[1_234_567, 2e6, 2e6], "Half of 3 papers cost 2,000,000 GPU-hours or less"],
  [[3], "One paper states its cost: 3 GPU-hours"],
  [[], "No paper here states its cost"],
])("says what half of %j cost, and nothing that is not so", (hours, words) => {
  expect(saySpreadFinding(buildSpread(papersCosting(...hours), "none", familyOf))).toBe(words);
});

it("names no GPU where other devices count too", () => {
  const papers = [paperOf("a", costing(2)), paperOf("b", { ...costing(4), device: "tpu" })];
  expect(saySpreadFinding(buildSpread(papers, "none", familyOf))).toBe(
    "Half of 2 papers cost under 2.9 device-hours",
  );
});

it("has a panel for each group, as high as its counts, and none is lost", () => {
  const { panels } = layoutSpread(buildSpread(PAPERS, "gpu", familyOf), "wide", null, hrefOf);
  expect(panels.map(({ title }) => title?.text.split(":")[0])).toEqual([
    "A100",
    "V100",
    "hardware not named",
  ]);
  const counts = panels.map(({ bars }) => bars.map(({ name }) => name));
  expect(counts.flat()).toHaveLength(5);
  expect(counts[0]?.[0]).toBe("A100: 1 paper from 1 GPU-hour to 3.2 GPU-hours");
});

it("puts rare groups into one panel together", () => {
  const papers = Array.from({ length: 12 }, (_, at) => paperOf(`p${at}`, costing(5, `GPU ${at}`)));
  const { panels } = layoutSpread(buildSpread(papers, "gpu", familyOf), "wide", null, hrefOf);
  expect(panels.at(-1)?.title?.text).toMatch(/^5 others: 5 papers/u);
});

it("tells how many cost less than what the reader has marked", () => {
  const { marked } = buildSpread(PAPERS, "none", familyOf, ["c", "unknown"]);
  expect(marked.map(({ slug, shareBelow }) => [slug, shareBelow])).toEqual([["c", 0.5]]);
});
