import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { GET as getOpenApi } from "#src/app/api/openapi.json/route.ts";
import { GET as getOneHardware } from "#src/app/hardware/[slug]/json/route.ts";
import { GET as getHardwareCsv } from "#src/app/hardware.csv/route.ts";
import { GET as getHardwareJson } from "#src/app/hardware.json/route.ts";
import { GET as getHealth } from "#src/app/healthz/route.ts";
import { GET as getPaperJson } from "#src/app/papers/[slug]/json/route.ts";
import { GET as getPapersBib } from "#src/app/papers.bib/route.ts";
import { GET as getPapersCsv } from "#src/app/papers.csv/route.ts";
import { GET as getPapersJson } from "#src/app/papers.json/route.ts";
import { GET as getPapersMd } from "#src/app/papers.md/route.ts";
import {
  errorAnswerSchema,
  hardwareAnswerSchema,
  hardwareListAnswerSchema,
  paperAnswerSchema,
  papersAnswerSchema,
} from "#src/query/answers.ts";
import { SEARCH_PARAMS } from "#src/query/search-params.ts";
import { oddText } from "../query/odd-text.ts";
import { storePapers, testPaper } from "../query/store-papers.ts";

const request = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost${path}`, { headers });
const context = (slug: string) => ({ params: Promise.resolve({ slug }) });
const papersOf = async (query: string) =>
  papersAnswerSchema.parse(await (await getPapersJson(request(`/papers.json${query}`))).json());

const openApiSchema = z.object({
  openapi: z.string(),
  paths: z.record(
    z.string(),
    z.object({ get: z.object({ parameters: z.array(z.object({ name: z.string() })).optional() }) }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

beforeAll(() => {
  storePapers([
    testPaper({
      slug: "first",
      title: "=1+1",
      hardware: ["A100 80GB"],
      cost: { low: 10, high: null, bound: "at_least" },
      figures: [
        {
          kind: "device_time",
          role: "own",
          bound: "at_least",
          activity: "training",
          device: "gpu",
        },
      ],
      results: [{ metric: "accuracy", benchmark: "ImageNet" }],
    }),
    testPaper({ slug: "second", cost: { low: 5, high: 5, bound: "exact" } }),
    testPaper({ slug: "third" }),
  ]);
});

describe("papers.json", () => {
  test("answers in the documented shape, all pages' count, and a cursor that goes on", async () => {
    const first = await papersOf("?size=2");
    expect(first).toMatchObject({
      ok: true,
      count: 3,
      rows: [{ slug: "first" }, { slug: "second" }],
    });
    const rest = await papersOf(`?size=2&after=${first.next}`);
    expect(rest).toMatchObject({ count: 3, rows: [{ slug: "third" }], next: null });
    expect((await papersOf("?gpu=a100&cost=20..")).rows.map(({ slug }) => slug)).toEqual(["first"]);
  });

  test("takes a page's own parameters too, so that its query works here", async () => {
    expect((await papersOf("?unit=days&columns=year&q=&cost=")).count).toBe(3);
  });

  test("says 400 and why", async () => {
    const response = await getPapersJson(request("/papers.json?cost=abc&foo=1"));
    expect(response.status).toBe(400);
    const answer = errorAnswerSchema.parse(await response.json());
    expect(answer.status).toBe(400);
    expect(answer.errors[0]).toBe("cost: expected a..b, got 'abc'");
    expect(answer.errors[1]).toMatch(/^foo: no such parameter/u);
  });

  test("may be read from any page, and says 304 to who has it", async () => {
    const response = await getPapersJson(request("/papers.json"));
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    const etag = response.headers.get("ETag") ?? "";
    const held = await getPapersJson(
      request("/papers.json", { "If-None-Match": `"x", W/${etag}` }),
    );
    expect(held.status).toBe(304);
    expect(await held.text()).toBe("");
    const other = await getPapersJson(request("/papers.json?size=1", { "If-None-Match": etag }));
    expect(other.status).toBe(200);
  });
});

test("any query at all is answered or refused with a reason, and changes nothing", async () => {
  const names = fc.constantFrom(...Object.keys(SEARCH_PARAMS));
  const plain = fc.constantFrom("a100", "1..2", "own", "5", "title", "x' OR '1'='1", "2023", "x");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(names, fc.oneof(oddText, plain))), async (pairs) => {
      const query = new URLSearchParams(pairs);
      const response = await getPapersJson(request(`/papers.json?${query}`));
      const answer = z.union([papersAnswerSchema, errorAnswerSchema]).parse(await response.json());
      expect(response.status).toBe(answer.ok ? 200 : 400);
    }),
    { numRuns: 300 },
  );
  expect((await papersOf("")).count).toBe(3);
}, 20_000);

describe("files", () => {
  test("have all rows whatever the page, and cells that do not run", async () => {
    const response = getPapersCsv(request("/papers.csv?size=1"));
    expect(response.headers.get("Content-Type")).toMatch(/^text\/csv/u);
    expect(parse(await response.text(), { columns: true })).toMatchObject([
      {
        slug: "first",
        title: "'=1+1",
        costLow: "10",
        costHigh: "",
        costBound: "at_least",
        hardware: "A100 80GB",
        figures: "own: An",
        results: "accuracy 97.7% on ImageNet",
      },
      { slug: "second", costLow: "5", costHigh: "5" },
      { slug: "third", costBound: "" },
    ]);
    const bib = await getPapersBib(request("/papers.bib?paper=second")).text();
    expect(bib.match(/@misc\{/gu)).toHaveLength(1);
    const table = await getPapersMd(request("/papers.md")).text();
    expect(table.trim().split("\n")).toHaveLength(2 + 3);
  });

  test("say 400 and why", async () => {
    for (const get of [getPapersCsv, getPapersBib, getPapersMd]) {
      const response = get(request("/papers?size=0"));
      expect(response.status).toBe(400);
      expect(errorAnswerSchema.parse(await response.json()).errors).toHaveLength(1);
    }
  });
});

test("one paper answers whole, or 404 with a reason", async () => {
  const response = await getPaperJson(request("/papers/first.json"), context("first"));
  const answer = paperAnswerSchema.parse(await response.json());
  expect(answer.rows[0]).toMatchObject({ slug: "first", abstract: "An abstract." });
  expect(answer.cheaper.map(({ slug }) => slug)).toEqual(["second"]);
  const missing = await getPaperJson(request("/papers/x.json"), context("x"));
  expect(missing.status).toBe(404);
  expect(errorAnswerSchema.parse(await missing.json()).errors[0]).toContain("no paper 'x'");
  const wrong = await getPaperJson(request("/papers/first.json?a=b"), context("first"));
  expect(wrong.status).toBe(400);
});

test("hardware answers as JSON and CSV with the same rows", async () => {
  const list = hardwareListAnswerSchema.parse(
    await (await getHardwareJson(request("/hardware.json"))).json(),
  );
  expect(list.count).toBe(list.rows.length);
  const rows: unknown = parse(await getHardwareCsv(request("/hardware.csv")).text(), {
    columns: true,
  });
  expect(rows).toMatchObject(
    list.rows.map(({ slug, paperCount }) => ({ slug, paperCount: String(paperCount) })),
  );
  const one = await getOneHardware(request("/hardware/a100.json"), context("a100"));
  const answer = hardwareAnswerSchema.parse(await one.json());
  expect(answer.rows[0]).toMatchObject({ paperCount: 1, papers: [{ slug: "first" }] });
  expect((await getOneHardware(request("/hardware/x.json"), context("x"))).status).toBe(404);
  expect(getHardwareCsv(request("/hardware.csv?gpu=a100")).status).toBe(400);
});

test("the document names every parameter that the API reads, and every reference leads somewhere", async () => {
  const text = await getOpenApi(request("/api/openapi.json")).text();
  const { openapi, paths, components } = openApiSchema.parse(JSON.parse(text));
  expect(openapi).toMatch(/^3\.1/u);
  const named = paths["/papers.json"]?.get.parameters?.map(({ name }) => name) ?? [];
  const pageOnly = ["unit", "columns"];
  expect([...named, ...pageOnly].toSorted()).toEqual(Object.keys(SEARCH_PARAMS).toSorted());
  const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/gu)];
  expect(references.length).toBeGreaterThan(5);
  for (const [, name = ""] of references) expect(components.schemas).toHaveProperty(name);
});

test("health is the store's: 200 when it can be read, 503 when it is not there", async () => {
  const ready = await getHealth();
  expect([ready.status, await ready.json()]).toEqual([200, { ok: true }]);
  const url = process.env["DATABASE_URL"];
  process.env["DATABASE_URL"] = "file:/none/such.db";
  const missing = await getHealth();
  expect([missing.status, await missing.json()]).toEqual([503, { ok: false }]);
  process.env["DATABASE_URL"] = url;
});
