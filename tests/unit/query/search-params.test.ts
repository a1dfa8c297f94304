import { oddText } from "./odd-text.ts";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { buildHref } from "#src/query/build-href.ts";
import { parseSearchParams, parseSearchParamsStrictly } from "#src/query/parse-search-params.ts";
import { SORTS } from "#src/query/params/cursor.ts";
import { COLUMNS, type SearchState, sortOf, UNITS } from "#src/query/search-params.ts";
import { randomState } from "./random-questions.ts";

const EMPTY = parseSearchParams({}).state;
const parse = (query: string) => parseSearchParamsStrictly(new URLSearchParams(query));
const afterOf = (href: string) => new URL(href, "http://localhost").searchParams.has("after");
const errorsOf = (query: string) => {
  const parsed = parse(query);
  return parsed.ok ? [] : parsed.errors;
};

/** States as URLs give them: lists sorted, a cursor of the state's own sort, text as people type it. */
const anyState: fc.Arbitrary<SearchState> = fc
  .tuple(
    randomState,
    fc.record({
      q: fc.option(oddText),
      size: fc.option(fc.integer({ min: 1, max: 200 })),
      unit: fc.constantFrom(...UNITS),
      columns: fc.subarray([...COLUMNS]),
      cursor: fc.option(
        fc.record({
          key: fc.oneof(
            fc.double({ noNaN: true, noDefaultInfinity: true }).map((key) => key + 0),
            fc.string(),
            fc.constant(null),
          ),
          slug: fc.string(),
          backward: fc.boolean(),
        }),
      ),
    }),
  )
  .map(([state, { q, size, unit, columns, cursor }]) => {
    const text = q?.replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, " ").trim() ?? "";
    const sort = sortOf({ sort: state.sort, q: text === "" ? null : text });
    return Object.assign(state, {
      q: text === "" ? null : text,
      size,
      unit,
      columns: columns.toSorted(),
      after: cursor && Object.assign(cursor, { sort }),
      gpu: state.gpu.toSorted(),
      activity: state.activity.toSorted(),
      role: state.role.toSorted(),
      bound: state.bound.toSorted(),
      device: state.device.toSorted(),
      benchmark: state.benchmark.toSorted(),
      has: state.has.toSorted(),
    });
  });

test("a state written to a URL reads back as itself, whoever reads it", () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const url = new URL(buildHref("/papers", state), "http://localhost");
      expect(parseSearchParamsStrictly(url.searchParams)).toEqual({ ok: true, state });
      expect(parseSearchParams(url.searchParams)).toEqual({ state, ignored: [] });
    }),
    { numRuns: 300 },
  );
}, 20_000);

test("any query gives a page, and the page's own link gives it again", () => {
  const names = [
    "q",
    "gpu",
    "cost",
    "match",
    "year",
    "size",
    "after",
    "sort",
    "role",
    "x",
    "__proto__",
  ];
  const query = fc.array(fc.tuple(fc.constantFrom(...names), oddText));
  fc.assert(
    fc.property(query, (pairs) => {
      const { state } = parseSearchParams(new URLSearchParams(pairs));
      const again = new URL(buildHref("/papers", state), "http://localhost").searchParams;
      expect(parseSearchParams(again).state).toEqual(state);
    }),
    { numRuns: 300 },
  );
}, 20_000);

test("an empty URL is the default state, and the default state an empty URL", () => {
  expect(buildHref("/papers", EMPTY)).toBe("/papers");
  expect(parse("q=&cost=&gpu=&size=")).toEqual({ ok: true, state: EMPTY });
});

test("links leave defaults out and keep one order, whatever the order of the clicks", () => {
  const first = buildHref("/papers", { ...EMPTY, gpu: ["v100", "a100"], match: "certain" });
  const { state } = parseSearchParams({ match: "certain", gpu: ["a100", "v100", "a100"] });
  expect(first).toBe("/papers?gpu=a100&gpu=v100&match=certain");
  expect(buildHref("/papers", state)).toBe(first);
  expect(buildHref("/papers", state, { match: "possible", gpu: [] })).toBe("/papers");
});

test("a change of filter or order begins at the first page, a change of looks does not", () => {
  const after = { sort: "-cost", key: 5, slug: "x", backward: false } as const;
  const state = { ...EMPTY, after };
  expect(afterOf(buildHref("/papers", state))).toBe(true);
  expect(afterOf(buildHref("/papers", state, { unit: "days" }))).toBe(true);
  expect(afterOf(buildHref("/papers", state, { gpu: ["a100"] }))).toBe(false);
  expect(afterOf(buildHref("/papers", state, { sort: "title" }))).toBe(false);
  expect(afterOf(buildHref("/papers", state, { size: 5, after }))).toBe(true);
});

test("the API names what it expected and what came, one reason for each mistake", () => {
  expect(errorsOf("cost=abc")).toEqual(["cost: expected a..b, got 'abc'"]);
  expect(errorsOf("size=201&size=5")).toEqual([
    "size: expected a whole number from 1 to 200, got '201'",
    "size: expected one value, got 2",
  ]);
  expect(errorsOf("match=maybe&role=own&role=mine")).toEqual([
    "match: expected possible or certain, got 'maybe'",
    "role: expected one of own, prior, saved, limit, got 'mine'",
  ]);
  expect(errorsOf("gpus=a100")).toEqual([expect.stringMatching(/^gpus: no such parameter/u)]);
  expect(errorsOf("after=zz")).toEqual([
    "after: expected the `next` of an earlier answer, got 'zz'",
  ]);
  for (const size of ["0", "-1", "1.5", "1e2", "five"])
    expect(errorsOf(`size=${size}`)).toHaveLength(1);
});

test("a cursor of another order is a mistake", () => {
  for (const sort of SORTS) {
    const after = { sort, key: 1, slug: "x", backward: false };
    const { searchParams } = new URL(
      buildHref("/papers", { ...EMPTY, q: "x", sort, after }),
      "http://localhost",
    );
    expect(parseSearchParamsStrictly(searchParams).ok).toBe(true);
    searchParams.set("sort", sort === "title" ? "year" : "title");
    expect(parseSearchParamsStrictly(searchParams)).toEqual({
      ok: false,
      errors: [expect.stringContaining(`got one of sort=${sort}`)],
    });
    expect(parseSearchParams(searchParams).state.after).toBeNull();
  }
});

test("a page lets a bad value fall to its default and tells it, and passes over others' parameters", () => {
  const { state, ignored } = parseSearchParams({ cost: "abc", gpu: "A100 80GB", utm_source: "x" });
  expect(state).toEqual({ ...EMPTY, gpu: ["a100-80gb"] });
  expect(ignored).toEqual(["cost: expected a..b, got 'abc'"]);
});
