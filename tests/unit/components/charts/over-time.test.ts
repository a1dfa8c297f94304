import { expect, it } from "vitest";
import { layoutOverTime } from "#src/components/charts/over-time/layout.ts";
import { samplePoints } from "#src/components/charts/over-time/sample-points.ts";
import { spreadInPeriod } from "#src/components/charts/over-time/spread-in-period.ts";
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
  expect(undated.map(({ slug }) => slug)).toEqual(["no-year"]);
  expect(uncosted).toBe(1);
});

it("compares the medians of years that have enough papers", () => {
  const papers = [
    ...papersOf(2019, 1, 20, 900),
    ...papersOf(2020, 7),
    ...papersOf(2021, 10, 40, 50),
  ];
  expect(sayOverTimeFinding(buildOverTime(papers, () => null))).toBe(
    "The median cost was 20 GPU-hours in 2019 (3\u00A0papers) and 40 GPU-hours in 2021 (3\u00A0papers)",
  );
  expect(sayOverTimeFinding(buildOverTime(papersOf(2020, 7), () => null))).toBe(
    "1 paper has both a date and a cost: too few to compare years",
  );
});

it("takes the one year that has enough papers, and no GPU's name for other devices", () => {
  const papers = papersOf(2019, 1, 20, 900);
  const tpu = papersOf(2019, 20).map((paper) => Object.assign(paper, { slug: "t", device: "tpu" }));
  expect(sayOverTimeFinding(buildOverTime(papers, () => null))).toBe(
    "The median cost was 20 GPU-hours in 2019 (3\u00A0papers)",
  );
  expect(sayOverTimeFinding(buildOverTime([...papers, ...tpu], () => null))).toBe(
    "The median cost was 20 device-hours in 2019 (4\u00A0papers)",
  );
});

it("spreads papers of one year or month within it, and leaves dated ones where they are", () => {
  const points = [
    { slug: "a", date: "2020" },
    { slug: "b", date: "2020" },
    { slug: "c", date: "2020-03" },
    { slug: "d", date: "2020-03" },
    { slug: "e", date: "2020-11-30" },
  ];
  const places = spreadInPeriod(points);
  expect([...places.keys()]).toEqual([0, 1, 2, 3]);
  const [a = 0, b = 0, c = 0, d = 0] = places.values();
  expect(a).toBeGreaterThan(2020);
  expect(b).toBeLessThan(2021);
  expect(c).toBeGreaterThan(2020 + 2 / 12);
  expect(d).toBeLessThan(2020 + 3 / 12);
  expect(a).toBeLessThan(b);
  expect(c).toBeLessThan(d);
});

it("draws an even sample of thousands, says so, and leaves out none that is marked", () => {
  const many = Array.from({ length: 5000 }, (_, at) =>
    paperOf(`p${at}`, { ...costing(1 + at), year: 2000 + (at % 25) }),
  );
  const series = buildOverTime(many, () => null, { selected: ["p7"] });
  const { points, lines, timeDomain } = layoutOverTime(series, "wide", null);
  expect(points).toHaveLength(1500);
  expect(timeDomain).toEqual([2000, 2025]);
  expect(points.filter(({ isSelected }) => isSelected)).toHaveLength(1);
  const perYear = Array.from(
    { length: 25 },
    (_, at) => points.filter(({ x }) => Math.floor(x) === 2000 + at).length,
  );
  for (const count of perYear) expect(Math.abs(count - 60)).toBeLessThan(3);
  expect(lines.map(({ text }) => text).join(" ")).toMatch(/1,500 of 5,000 papers are drawn/u);
});

it("samples no more than it has", () => {
  const points = [1, 2, 3, 4, 5].map((at) => ({ at, point: { isSelected: at === 2 } }));
  expect(samplePoints(points, 9)).toEqual(points);
  expect(samplePoints(points, 3).map(({ at }) => at)).toEqual([1, 2, 5]);
});
