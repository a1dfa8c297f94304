import { expect, it } from "vitest";
import { layoutCheaper } from "#src/components/charts/cheaper-than-before/layout.ts";
import {
  buildCheaper,
  sayCheaperFinding,
  sayRatio,
} from "#src/components/charts/cheaper-than-before/series.ts";
import { costing, figureOf, paperOf } from "./papers.ts";

const prior = (low: number, high = low) => figureOf({ role: "prior", low, high });
const claim = figureOf({ kind: "relative", low: 0.1, high: 0.1, text: "10x fewer" });

const TENFOLD = paperOf("tenfold", { ...costing(10), figures: [prior(100), claim] });
const SEVERAL = paperOf("several", { ...costing(1), figures: [prior(100), prior(10_000)] });
const DEARER = paperOf("dearer", { ...costing(30), figures: [prior(10)] });

it("orders papers by ratio, with their claims beside them", () => {
  const { rows } = buildCheaper([DEARER, TENFOLD, SEVERAL]);
  expect(rows.map(({ slug, ratio, claims }) => [slug, Number(ratio.toFixed(3)), claims])).toEqual([
    ["several", 1000, []],
    ["tenfold", 10, ["10x fewer"]],
    ["dearer", 0.333, []],
  ]);
});

it("takes several earlier costs for a range", () => {
  expect(buildCheaper([SEVERAL]).rows[0]?.earlier).toMatchObject({ low: 100, high: 10_000 });
});

it("counts what it cannot compare", () => {
  const { rows, withoutOwn, claimsOnly } = buildCheaper([
    paperOf("only-earlier", { figures: [prior(5)] }),
    paperOf("only-claim", { ...costing(5), figures: [claim] }),
    paperOf("neither", costing(5)),
  ]);
  expect(rows).toEqual([]);
  expect(withoutOwn.map(({ slug }) => slug)).toEqual(["only-earlier"]);
  expect(claimsOnly).toEqual([
    { slug: "only-claim", title: "only-claim: a paper", claims: ["10x fewer"] },
  ]);
});

it("says how much cheaper", () => {
  expect(sayRatio(12.3)).toBe("12 times cheaper");
  expect(sayRatio(0.5)).toBe("2 times dearer");
  expect(sayRatio(1)).toBe("as dear");
});

const earlierBy = (...ratios: number[]) =>
  buildCheaper(
    ratios.map((ratio) =>
      paperOf(`by-${ratio}`, { ...costing(100), figures: [prior(100 * ratio)] }),
    ),
  );

it.each([
  [[], "No paper here names both its own cost and an earlier one"],
  [[4], "The one paper that names an earlier cost is 4 times cheaper"],
  [[4, 0.5], "2 papers name an earlier cost: they are from 2 times dearer to 4 times cheaper"],
  [[9, 4, 3, 2], "Of 4 papers that name an earlier cost, half are at least 4 times cheaper"],
  [[9, 1, 0.2, 0.1], "Of 4 papers that name an earlier cost, half are no dearer"],
  [[0.5, 0.25, 0.2, 0.1], "Of 4 papers that name an earlier cost, half are at most 4 times dearer"],
])("states what ratios of %j show", (ratios, words) => {
  expect(sayCheaperFinding(earlierBy(...ratios))).toBe(words);
});

it.each(["narrow", "medium", "wide"] as const)(
  "has the paper's claim beside the ratio (%s)",
  (format) => {
    const [row] = layoutCheaper(buildCheaper([TENFOLD]), format, null).rows;
    const words = [row?.title?.text, row?.ratio?.text, row?.claim?.text].join(" ");
    expect(words).toContain("10 times cheaper");
    expect(words).toContain("“10x fewer”");
  },
);

it("says that it draws the largest ratios alone where there are too many", () => {
  const papers = Array.from({ length: 60 }, (_, at) =>
    paperOf(`p${at}`, { ...costing(1 + at), figures: [prior(1000)] }),
  );
  const { rows, lines } = layoutCheaper(buildCheaper(papers), "wide", null);
  expect(rows).toHaveLength(40);
  expect(lines.map(({ text }) => text).join(" ")).toMatch(/The 40 largest ratios of 60/u);
});
