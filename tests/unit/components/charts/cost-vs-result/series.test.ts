import { expect, it } from "vitest";
import { pickChoice } from "#src/components/charts/cost-vs-result/choices.ts";
import { sayFinding, saySummary } from "#src/components/charts/cost-vs-result/finding.ts";
import { buildCostVsResult } from "#src/components/charts/cost-vs-result/series.ts";
import type { PaperRow } from "#src/query/rows.ts";
import { costing, figureOf, paperOf, resultOf } from "../papers.ts";

function build(papers: PaperRow[], benchmark: string | null = null, metric: string | null = null) {
  return buildCostVsResult({
    papers,
    pick: (choices) => pickChoice(choices, { benchmark, metric }),
    familyOf: (name) => name.replace(" 80GB", ""),
  });
}

const CHEAP = paperOf("cheap", { ...costing(10, "A100 80GB"), results: [resultOf(70)] });
const DEAR = paperOf("dear", { ...costing(1000), results: [resultOf(80)] });
const BEATEN = paperOf("beaten", { ...costing(500), results: [resultOf(65)] });

it("orders points by cost and knows which nothing cheaper beats", () => {
  const { points } = build([DEAR, BEATEN, CHEAP]);
  expect(points.map(({ slug, onFrontier }) => [slug, onFrontier])).toEqual([
    ["cheap", true],
    ["beaten", false],
    ["dear", true],
  ]);
});

it("files hardware by its family", () => {
  expect(build([CHEAP]).points[0]).toMatchObject({ hardware: "A100 80GB", family: "A100" });
});

it("unifies benchmarks and metrics, and keeps what the paper states", () => {
  const error = resultOf(24, { metric: "top-1 error", benchmark: "ILSVRC 2012" });
  const { points, choices } = build([
    CHEAP,
    paperOf("error", { ...costing(20), results: [error] }),
  ]);
  expect(choices).toHaveLength(1);
  expect(points[1]).toMatchObject({
    benchmark: "ImageNet",
    metric: "accuracy",
    value: 76,
    stated: { metric: "top-1 error", value: 24 },
    onFrontier: true,
  });
});

it("leaves out, with the reason, what has no place", () => {
  const prior = resultOf(60, { role: "prior" });
  const priorFigure = figureOf({ role: "prior", low: 5, high: 5 });
  const { points, leftOut, otherPapers } = build([
    paperOf("unknown", { results: [resultOf(70)] }),
    paperOf("zero", { ...costing(0), results: [resultOf(70)] }),
    paperOf("no-earlier", { ...costing(1), results: [prior] }),
    paperOf("many-earlier", { results: [prior], figures: [priorFigure, priorFigure] }),
    paperOf("earlier", { results: [prior], figures: [priorFigure] }),
    paperOf("other", { ...costing(1), results: [resultOf(9, { benchmark: null })] }),
  ]);
  expect(Object.fromEntries(leftOut.map(({ slug, reason }) => [slug, reason]))).toEqual({
    unknown: "no-cost",
    zero: "zero-cost",
    "no-earlier": "no-earlier-cost",
    "many-earlier": "many-earlier-costs",
  });
  expect(points.map(({ slug, role, costMiddle }) => [slug, role, costMiddle])).toEqual([
    ["earlier", "prior", 5],
  ]);
  expect(otherPapers).toBe(1);
});

const fid = (value: number) => [resultOf(value, { metric: "FID", unit: "", benchmark: "COCO" })];

it("leaves out results that a logarithmic axis has no place for, and only there", () => {
  const papers = [CHEAP, paperOf("zero", { ...costing(3), results: [resultOf(0)] })];
  const input = {
    papers,
    pick: (choices: Parameters<typeof pickChoice>[0]) =>
      pickChoice(choices, { benchmark: null, metric: null }),
    familyOf: (name: string) => name,
  };
  const log = buildCostVsResult({ ...input, scale: "log" });
  expect(log.points.map(({ slug }) => slug)).toEqual(["cheap"]);
  expect(log.leftOut.map(({ slug, reason }) => [slug, reason])).toEqual([
    ["zero", "result-not-above-zero"],
  ]);
  expect(buildCostVsResult(input).points).toHaveLength(2);
});

it("takes lower for better where the metric says so", () => {
  const { points, direction } = build([
    paperOf("a", { ...costing(1), results: fid(20) }),
    paperOf("b", { ...costing(2), results: fid(30) }),
    paperOf("c", { ...costing(3), results: fid(10) }),
  ]);
  expect(direction).toBe("lower");
  expect(points.filter(({ onFrontier }) => onFrontier).map(({ slug }) => slug)).toEqual(["a", "c"]);
});

it("draws no frontier where nobody knows which way is better", () => {
  const odd = [resultOf(3, { metric: "δ_max", unit: "" })];
  const series = build([paperOf("a", { ...costing(1), results: odd })]);
  expect(series.direction).toBeNull();
  expect(series.points.some(({ onFrontier }) => onFrontier)).toBe(false);
});

it("offers most points first, and takes what is asked under any spelling", () => {
  const onCifar = paperOf("cifar", {
    ...costing(5),
    results: [resultOf(97, { benchmark: "CIFAR10" })],
  });
  const papers = [CHEAP, DEAR, onCifar];
  expect(build(papers).choices.map(({ benchmarkSlug, points }) => [benchmarkSlug, points])).toEqual(
    [
      ["imagenet", 2],
      ["cifar-10", 1],
    ],
  );
  expect(build(papers, "cifar-10", "top-1").points.map(({ slug }) => slug)).toEqual(["cifar"]);
  expect(build(papers, "imagenet-1k").choice?.benchmark).toBe("ImageNet");
});

it("says what was asked for and is not there", () => {
  const unknown = build([CHEAP], "mnist");
  expect(unknown.choice?.benchmark).toBe("ImageNet");
  expect(unknown.problem).toBe(
    "benchmark: expected a benchmark with results here: imagenet, got 'mnist'",
  );
  expect(build([CHEAP], "imagenet", "fid").problem).toBe(
    "metric: expected a metric with results here: accuracy, got 'fid'",
  );
});

it("states what it finds", () => {
  expect(sayFinding(build([]))).toBe("No result here comes with its cost");
  expect(sayFinding(build([CHEAP]))).toBe(
    "One result on ImageNet comes with its cost: 70% accuracy for 10 GPU-hours",
  );
  expect(sayFinding(build([CHEAP, BEATEN]))).toBe(
    "On ImageNet, the cheapest of 2 results is also the best: 70% accuracy for 10 GPU-hours",
  );
  expect(sayFinding(build([CHEAP, DEAR, BEATEN]))).toBe(
    "On ImageNet, going from 70% to 80% accuracy costs 100 times as much",
  );
  const atLeast = paperOf("more", {
    ...costing(400),
    costHigh: null,
    costBound: "at_least",
    results: [resultOf(90)],
  });
  expect(sayFinding(build([CHEAP, atLeast]))).toBe(
    "On ImageNet, going from 70% to 90% accuracy costs about 40 times as much",
  );
});

it("summarises for those who do not see it", () => {
  expect(saySummary(build([CHEAP, DEAR, BEATEN]))).toBe(
    "3 results on ImageNet, from 65% to 80% accuracy, for 10 GPU-hours to 1,000 GPU-hours. Higher is better. Nothing cheaper is better than 2 of them.",
  );
});
