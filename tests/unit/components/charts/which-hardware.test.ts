import { expect, it } from "vitest";
import { layoutHardware } from "#src/components/charts/which-hardware/layout.ts";
import { buildHardware, sayHardwareFinding } from "#src/components/charts/which-hardware/series.ts";
import { costing, paperOf } from "./papers.ts";

const familyOf = (name: string) => name.replace(/ \d+GB$/u, "");

const PAPERS = [
  paperOf("a", { ...costing(100, "A100 80GB"), hardware: ["A100 80GB", "A100 40GB"], year: 2022 }),
  paperOf("b", { ...costing(10, "V100"), hardware: ["V100", "A100"], year: 2024 }),
  paperOf("c", { hardware: ["A100"], year: null }),
  paperOf("d"),
];

it("counts a paper once for each family that it names", () => {
  const { rows, years, naming, namingNone } = buildHardware(PAPERS, familyOf, {
    selected: ["v100"],
  });
  expect(rows).toEqual([
    {
      family: "A100",
      slug: "a100",
      papers: 3,
      deviceHours: 100,
      costedPapers: 1,
      years: [
        { year: 2022, papers: 1, deviceHours: 100 },
        { year: 2024, papers: 1, deviceHours: 0 },
        { year: null, papers: 1, deviceHours: 0 },
      ],
      isSelected: false,
    },
    {
      family: "V100",
      slug: "v100",
      papers: 1,
      deviceHours: 10,
      costedPapers: 1,
      years: [{ year: 2024, papers: 1, deviceHours: 10 }],
      isSelected: true,
    },
  ]);
  expect(years).toEqual([2022, 2023, 2024]);
  expect([naming, namingNone]).toEqual([3, 1]);
});

it("says what leads", () => {
  expect(sayHardwareFinding(buildHardware(PAPERS, familyOf))).toBe(
    "3 of 3 papers that name their hardware name A100, more than any other",
  );
  expect(sayHardwareFinding(buildHardware([], familyOf))).toBe("No paper here names its hardware");
});

it("says where the device-hours went, and puts their family first", () => {
  const papers = [
    ...PAPERS,
    paperOf("e", { ...costing(890, "H100"), hardware: ["H100"], year: 2024 }),
  ];
  const series = buildHardware(papers, familyOf, { measure: "hours" });
  expect(series.rows.map(({ family }) => family)).toEqual(["H100", "A100", "V100"]);
  expect(sayHardwareFinding(series)).toBe(
    "H100 took 89% of the device-hours stated on named hardware: 890 hours, of 1 paper",
  );
});

const hrefOf = (slug: string, year: number | null) => `${slug} ${year}`;

it("gives those without a date a column of their own, and discs room", () => {
  const { columns, marks, plot, rows } = layoutHardware(
    buildHardware(PAPERS, familyOf),
    "wide",
    null,
    hrefOf,
  );
  expect(columns.map(({ label }) => label)).toEqual(["2022", "2023", "2024", "no date"]);
  expect(marks.map(({ href, x, y }) => [href, x, y])).toEqual([
    ["a100 2022", 0.5, 0.5],
    ["a100 2024", 2.5, 0.5],
    ["a100 null", 3.5, 0.5],
    ["v100 2024", 2.5, 1.5],
  ]);
  const rowPx = plot.height / rows.length;
  expect(marks.every(({ radius }) => radius * 2 <= rowPx)).toBe(true);
});
