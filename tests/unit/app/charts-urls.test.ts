import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { GET } from "#src/app/charts/[chart]/[twin]/route.ts";
import { CHARTS, findChart } from "#src/app/charts/definitions.ts";
import { embedSnippet } from "#src/app/charts/embed-snippet.ts";
import { findChartLoosenings } from "#src/app/charts/find-chart-loosenings.ts";
import { listPapers } from "#src/query/list-papers.ts";
import { parseSearchParams } from "#src/query/parse-search-params.ts";
import { storePapers, testPaper } from "../query/store-papers.ts";

const OWN = {
  kind: "device_time",
  role: "own",
  bound: "exact",
  activity: "training",
  device: "gpu",
} as const;
const PRIOR = { ...OWN, role: "prior" } as const;
const CLAIM = { ...OWN, kind: "relative" } as const;
const exactly = (hours: number, hardware: string) =>
  ({ low: hours, high: hours, bound: "exact", hardware }) as const;
const ACCURACY = { metric: "accuracy", benchmark: "ImageNet" };

beforeAll(() => {
  storePapers([
    testPaper({
      slug: "first",
      title: "Diffusion first",
      year: 2022,
      cost: exactly(10, "A100 80GB"),
      hardware: ["A100 80GB"],
      figures: [OWN, PRIOR],
      results: [ACCURACY],
    }),
    testPaper({
      slug: "second",
      year: 2023,
      cost: { low: 100, high: null, bound: "at_least", hardware: "V100" },
      hardware: ["V100"],
      figures: [{ ...OWN, bound: "at_least", activity: "search" }, CLAIM],
      results: [ACCURACY, { metric: "fid", benchmark: "COCO" }],
    }),
    testPaper({ slug: "undated", cost: exactly(7, "TPU v3"), figures: [OWN] }),
    testPaper({ slug: "free", year: 2024, cost: exactly(0, "A100"), figures: [OWN] }),
    testPaper({ slug: "uncosted", year: 2024, hardware: ["TPU v3"], results: [ACCURACY] }),
    testPaper({ slug: "prior-only", year: 2023, figures: [PRIOR] }),
    testPaper({ slug: "nothing" }),
  ]);
});

const QUERIES = [
  "",
  "q=diffusion",
  "gpu=a100",
  "vendor=nvidia",
  "cost=5..50",
  "cost=50..500&match=certain",
  "cost=..20&unknown=include",
  "unknown=exclude",
  "activity=search",
  "role=prior",
  "bound=at_least",
  "device=gpu",
  "year=2023..",
  "has=result",
  "paper=first&paper=nothing",
  "gpu=v100&year=2023",
];

const viewOf = async (name: string, query: string) => {
  const chart = findChart(name);
  if (!chart) throw new Error(`There is no chart ${name}.`);
  return chart.view(new URLSearchParams(query));
};

const pointSchema = z.object({ slug: z.string() });
const countedSchema = z.object({ counted: z.number() });
const namingSchema = z.object({ naming: z.number() });

/** How many papers a chart draws. */
const DRAWN: Record<string, (view: Awaited<ReturnType<typeof viewOf>>) => number> = {
  "cost-vs-result": ({ rows, leftOut }) => {
    // A paper has several results, on the chart and off it.
    const listed = leftOut.filter(({ reason }) => reason !== "no-result");
    const slugs = [...rows, ...listed.flatMap((group) => group.listed)];
    return new Set(slugs.map((row) => pointSchema.parse(row).slug)).size;
  },
  "cheaper-than-before": ({ rows }) => rows.length,
  "how-costs-spread": ({ facts }) => countedSchema.parse(facts).counted,
  "which-hardware": ({ facts }) => namingSchema.parse(facts).naming,
  "over-time": ({ rows }) => rows.length,
};

describe.each(CHARTS.map(({ name }) => name))("%s", (name) => {
  it.each(QUERIES)(
    "shows or leaves out each paper of the catalogue's list, and no other (?%s)",
    async (query) => {
      const { total } = await listPapers(parseSearchParams(new URLSearchParams(query)).state);
      const view = await viewOf(name, query);
      const leftOut = view.leftOut
        .filter(
          ({ noun, reason }) =>
            noun.one === "paper" && (reason === "no-result" || name !== "cost-vs-result"),
        )
        .reduce((sum, { count }) => sum + count, 0);
      expect((DRAWN[name]?.(view) ?? 0) + leftOut).toBe(total);
      expect(view.listed).toMatch(
        query === "" ? /^7 papers$/u : new RegExp(`^${total} of 7 papers · `, "u"),
      );
    },
  );

  it("names each paper that it leaves out", async () => {
    for (const { count, listed } of (await viewOf(name, "")).leftOut) {
      expect(listed).toHaveLength(count);
    }
  });

  it("keeps its state and the filters in the links to its twins, and only the filters elsewhere", async () => {
    const own = name === "which-hardware" ? "selected=v100" : "selected=first";
    const { href } = await viewOf(name, `gpu=a100&year=2022..&${own}`);
    expect(href(`/charts/${name}.svg`)).toBe(`/charts/${name}.svg?gpu=a100&year=2022..&${own}`);
    expect(href("/papers", { gpu: [] })).toBe("/papers?year=2022..");
  });

  it("says where the data are from, on what terms, and which papers they are of, for programs too", async () => {
    const request = new Request(`http://localhost/charts/${name}.json?gpu=a100`);
    const twin = async (form: string) =>
      GET(request, { params: Promise.resolve({ chart: name, twin: form }) });
    const about = z.object({ filters: z.string(), license: z.url(), source: z.string() });
    const { filters, license, source } = about.parse(await (await twin("json")).json());
    expect(filters).toMatch(/^1 of 7 papers · on A100$/u);
    expect(license).toMatch(/creativecommons/u);
    expect(source).toMatch(/^GPU Hours.*Drawn on \d/u);
    expect((await twin("csv")).headers.get("Link")).toBe(`<${license}>; rel="license"`);
  });
});

it.each([
  ["cost-vs-result", "scale=sqrt", "scale: expected linear or log, got 'sqrt'"],
  ["over-time", "by=venue", "by: expected none, activity or gpu, got 'venue'"],
  ["which-hardware", "measure=money", "measure: expected papers or hours, got 'money'"],
])("rejects for %s what it does not know: %s", async (name, query, error) => {
  expect((await viewOf(name, query)).errors).toEqual([error]);
});

it("has the choices of its own in the URL, without those that go without saying", async () => {
  const { href } = await viewOf(
    "cost-vs-result",
    "benchmark=imagenet&metric=top-1&scale=log&by=gpu&selected=second&selected=first",
  );
  expect(href("/charts/cost-vs-result")).toBe(
    "/charts/cost-vs-result?benchmark=imagenet&metric=top-1&scale=log&selected=first&selected=second",
  );
});

it("counts discs in device-hours where asked, by year", async () => {
  const { rows } = await viewOf("which-hardware", "measure=hours&gpu=a100");
  expect(rows).toEqual([
    {
      family: "A100",
      slug: "a100",
      papers: 1,
      deviceHours: 10,
      costedPapers: 1,
      years: [{ year: 2022, papers: 1, deviceHours: 10 }],
      isSelected: false,
    },
  ]);
});

it("knows which filters to loosen where there is nothing to draw", async () => {
  const chart = findChart("over-time");
  const view = await viewOf("over-time", "gpu=v100&year=2022");
  if (!chart) throw new Error("There is no such chart.");
  expect(view.drawable).toBe("");
  expect(await findChartLoosenings(chart, view)).toEqual([
    { words: "on V100", href: "/charts/over-time?year=2022", drawable: "1 paper" },
    { words: "in 2022", href: "/charts/over-time?gpu=v100", drawable: "1 paper" },
  ]);
  const hopeless = await viewOf("over-time", "gpu=v100&q=zebra&year=1999");
  expect(await findChartLoosenings(chart, hopeless)).toEqual([]);
});

it("gives code for a frame that no title can break out of", () => {
  const snippet = embedSnippet({
    address: "https://example.org/charts/over-time/embed?q=a&gpu=v100",
    title: 'Half of "them" cost <1 hour',
    height: 430.4,
  });
  const page = new JSDOM(snippet).window.document;
  const frame = page.querySelector("iframe");
  expect(page.body.children).toHaveLength(1);
  expect(frame?.src).toBe("https://example.org/charts/over-time/embed?q=a&gpu=v100");
  expect(frame?.title).toBe('Half of "them" cost <1 hour');
  expect(Number(frame?.height)).toBeGreaterThan(430);
});
