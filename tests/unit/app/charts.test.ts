import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { GET } from "#src/app/charts/[chart]/[twin]/route.ts";
import { CHARTS } from "#src/app/charts/definitions.ts";
import { storePapers, testPaper } from "../query/store-papers.ts";

/** Loading the library in the worker takes a while on a busy machine. */
const PATIENCE_MS = 60_000;

const OWN = {
  kind: "device_time",
  role: "own",
  bound: "exact",
  activity: "training",
  device: "gpu",
} as const;
const exactly = (hours: number, hardware: string) =>
  ({ low: hours, high: hours, bound: "exact", hardware }) as const;

beforeAll(() => {
  storePapers([
    testPaper({
      slug: "first",
      year: 2022,
      cost: exactly(10, "A100 80GB"),
      hardware: ["A100 80GB"],
      figures: [OWN, { ...OWN, role: "prior" }],
      results: [{ metric: "top-1", benchmark: "ImageNet-1K" }],
    }),
    testPaper({
      slug: "second",
      year: 2023,
      cost: exactly(1000, "V100"),
      hardware: ["V100"],
      figures: [OWN],
      results: [
        { metric: "accuracy", benchmark: "ImageNet" },
        { metric: "fid", benchmark: "COCO" },
      ],
    }),
    testPaper({ slug: "third" }),
  ]);
});

async function ask(chart: string, twin: string, query = ""): Promise<Response> {
  const request = new Request(`http://localhost/charts/${chart}.${twin}${query}`);
  return GET(request, { params: Promise.resolve({ chart, twin }) });
}

const answerSchema = z.object({
  ok: z.literal(true),
  count: z.number(),
  rows: z.array(z.record(z.string(), z.unknown())),
  next: z.null(),
  finding: z.string(),
  source: z.string(),
});
const rowsOf = async (chart: string, query = "") =>
  answerSchema.parse(await (await ask(chart, "json", query)).json()).rows;

describe.each(CHARTS.map(({ name }) => name))("%s", (chart) => {
  it("answers as JSON, and as CSV with as many rows", async () => {
    const rows = await rowsOf(chart);
    expect(rows.length).toBeGreaterThan(0);
    const csv = await ask(chart, "csv");
    expect(csv.headers.get("Content-Type")).toMatch(/^text\/csv/u);
    const lines = z
      .array(z.object({ source: z.string() }))
      .parse(parse(await csv.text(), { columns: true }));
    expect(lines).toHaveLength(rows.length);
    expect(lines[0]?.source).toMatch(/GPU Hours/u);
  });

  it(
    "is drawn as SVG and PNG, and in a page for frames that needs no script",
    async () => {
      const svg = await (await ask(chart, "svg")).text();
      expect(svg).toMatch(/^<\?xml[^>]+>\n<svg /u);
      expect(svg).toMatch(/Drawn on \d/u);
      expect(svg).not.toMatch(/href="\//u);
      const png = Buffer.from(await (await ask(chart, "png")).arrayBuffer());
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      const frame = await ask(chart, "embed");
      expect(frame.headers.get("Content-Type")).toMatch(/^text\/html/u);
      const html = await frame.text();
      expect(html.match(/<svg /gu)).toHaveLength(3);
      expect(html).not.toMatch(/<script/u);
      expect(html.match(/<a (?!target="_blank")[^>]*data-mark/gu)).toBeNull();
    },
    PATIENCE_MS,
  );

  it("takes the catalogue's filters, and says what is wrong with them", async () => {
    expect((await ask(chart, "json", "?gpu=a100&year=2020..2022")).status).toBe(200);
    const wrong = await ask(chart, "json", "?cost=abc&nonsense=1");
    expect(wrong.status).toBe(400);
    const { errors } = z.object({ errors: z.array(z.string()) }).parse(await wrong.json());
    expect(errors).toHaveLength(2);
    expect(errors.join()).toMatch(/cost: expected .*'abc'.*nonsense/u);
  });

  it("says that there is nothing to draw where nothing matches", async () => {
    expect(await rowsOf(chart, "?q=zebra")).toSatisfy((rows: { count?: number }[]) =>
      rows.every(({ count }) => count === 0),
    );
    expect((await ask(chart, "svg", "?q=zebra")).status).toBe(404);
  });
});

it("compares results under one name for their benchmark and metric", async () => {
  const rows = await rowsOf("cost-vs-result");
  expect(rows.map(({ slug, benchmark, metric }) => [slug, benchmark, metric])).toEqual([
    ["first", "ImageNet", "accuracy"],
    ["second", "ImageNet", "accuracy"],
  ]);
  expect(rows[0]).toMatchObject({ hardware: "A100 80GB", family: "A100", onFrontier: true });
});

it("filters the points as the catalogue filters papers", async () => {
  const rows = await rowsOf("cost-vs-result", "?gpu=v100&benchmark=imagenet-1k&metric=top-1");
  expect(rows.map(({ slug }) => slug)).toEqual(["second"]);
});

it("rejects a benchmark that no result is on, and names those that there are", async () => {
  const wrong = await ask("cost-vs-result", "json", "?benchmark=mnist");
  expect(wrong.status).toBe(400);
  expect(await wrong.json()).toEqual({
    ok: false,
    status: 400,
    errors: ["benchmark: expected a benchmark with results here: imagenet, coco, got 'mnist'"],
  });
});

it("divides the bars as asked", async () => {
  const rows = await rowsOf("how-costs-spread", "?by=gpu");
  expect(rows.flatMap(({ groups }) => groups)).toContainEqual({ group: "A100", count: 1 });
});

it.each([
  ["no-such-chart", "json"],
  ["over-time", "exe"],
])("answers 404 for %s.%s", async (chart, twin) => {
  expect((await ask(chart, twin)).status).toBe(404);
});
