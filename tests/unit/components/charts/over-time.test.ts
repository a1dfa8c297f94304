import { expect, it } from "vitest";
import {
  layoutOverTime,
  samplePoints,
  spreadInYear,
} from "#src/components/charts/over-time/layout.ts";
import {
  buildOverTime,
  sayOverTimeFinding,
  timeOf,
} from "#src/components/charts/over-time/series.ts";
import { costing, paperOf } from "./papers.ts";

it.each([
  ["2024", 2024.5],
  ["2024-01-01", 2024],
  ["2024-07", 2024.5 + 14 / 31 / 12],
])("%s is %d", (date, time) => {
  expect(timeOf(date)).toBeCloseTo(time, 6);
});

it("takes no year from what is no date", () => {
  expect(timeOf("soon")).toBeNull();
});

const papersOf = (year: number, ...hours: number[]) =>
  hours.map((each) => paperOf(`p-${year}-${each}`, { ...costing(each), year }));

it("orders papers by date, and counts what it leaves out", () => {
  const papers = [
    ...papersOf(2022, 10),
    ...papersOf(2020, 5),
    paperOf("no-year", { ...costing(1), year: null }),
    paperOf("no-cost", { year: 2021 }),
  ];
  const { points, undated, uncosted } = buildOverTime(papers, (slug) =>
    slug === "p-2020-5" ? "2023-02" : null,
  );
  expect(points.map(({ slug, date }) => [slug, date])).toEqual([
    ["p-2022-10", "2022"],
    ["p-2020-5", "2023-02"],
  ]);
  expect([undated, uncosted]).toEqual([1, 1]);
});

it("compares the medians of years that have enough papers", () => {
  const papers = [
    ...papersOf(2019, 1, 20, 900),
    ...papersOf(2020, 7),
    ...papersOf(2021, 10, 40, 50),
  ];
  expect(sayOverTimeFinding(buildOverTime(papers, () => null))).toBe(
    "The median cost was 20 GPU-hours in 2019 and 40 GPU-hours in 2021",
  );
  expect(sayOverTimeFinding(buildOverTime(papersOf(2020, 7), () => null))).toBe(
    "1 paper has both a date and a cost: too few to compare years",
  );
});

it("spreads papers of one year within it, and leaves dated ones where they are", () => {
  const { points } = buildOverTime(papersOf(2020, 1, 2, 3), (slug) =>
    slug === "p-2020-2" ? "2020-11-30" : null,
  );
  const places = [...spreadInYear(points).values()];
  expect(new Set(places).size).toBe(2);
  for (const place of places) expect(Math.floor(place)).toBe(2020);
});

it("keeps thousands within the plot, by an even sample", () => {
  const many = Array.from({ length: 5000 }, (_, at) =>
    paperOf(`p${at}`, { ...costing(1 + at), year: 2000 + (at % 25) }),
  );
  const layout = layoutOverTime(
    buildOverTime(many, () => null),
    "wide",
    null,
  );
  expect(layout.points.length).toBeLessThanOrEqual(1500);
  const [from, to] = layout.xDomain;
  expect([from, to]).toEqual([2000, 2025]);
  expect(layout.points.every(({ x }) => x >= from && x <= to)).toBe(true);
  expect(samplePoints([1, 2, 3, 4, 5], 3)).toEqual([1, 3, 5]);
});
