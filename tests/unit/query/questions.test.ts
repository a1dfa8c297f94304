import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { costHistogram } from "#src/query/cost-histogram.ts";
import { eachPaper } from "#src/query/each-paper.ts";
import { exportPapersCsv } from "#src/query/export-csv.ts";
import { countFacets, type FacetValue } from "#src/query/facets.ts";
import { listPapers } from "#src/query/list-papers.ts";
import { type SearchState, sortOf } from "#src/query/search-params.ts";
import { isInList, plainList } from "./plain-answer.ts";
import { randomPapers, randomState } from "./random-questions.ts";
import { storePapers } from "./store-papers.ts";

/** Random questions to random stores, each answered a second time without SQL. */
const questions = fc.tuple(randomPapers, fc.array(randomState, { minLength: 1, maxLength: 8 }));

async function ask(
  check: (state: SearchState, papers: Parameters<typeof plainList>[0]) => Promise<void>,
) {
  await fc.assert(
    fc.asyncProperty(questions, async ([papers, states]) => {
      storePapers(papers);
      for (const state of states) await check(state, papers);
    }),
    { numRuns: 30 },
  );
}

async function readAllPages(state: SearchState) {
  const slugs: string[] = [];
  const firsts: number[] = [];
  let page = await listPapers(state);
  for (;;) {
    expect(page.rows.length).toBeLessThanOrEqual(state.size ?? 50);
    expect(firsts.length).toBeLessThan(40);
    firsts.push(page.first);
    slugs.push(...page.rows.map(({ slug }) => slug));
    if (!page.next) return { slugs, firsts, last: page };
    page = await listPapers({ ...state, after: page.next });
  }
}

test("pages one after another are the list that a plain computation gives", async () => {
  await ask(async (state, papers) => {
    const { slugs, firsts, last } = await readAllPages(state);
    const expected = plainList(papers, state);
    // By relevance the order is SQLite's own word; that every paper is there once is not.
    const inOrder = (list: string[]) => (sortOf(state) === "relevance" ? list.toSorted() : list);
    expect(inOrder(slugs)).toEqual(inOrder(expected));
    expect(last.total).toBe(expected.length);
    expect(last.allTotal).toBe(papers.length);
    const size = state.size ?? 50;
    expect(firsts).toEqual(firsts.map((_, page) => (slugs.length === 0 ? 0 : page * size + 1)));
  });
}, 60_000);

test("pages backward from the last are the same list", async () => {
  await ask(async (state) => {
    const { slugs, last } = await readAllPages(state);
    const back = last.rows.map(({ slug }) => slug);
    for (let page = last; page.previous;) {
      page = await listPapers({ ...state, after: page.previous });
      back.unshift(...page.rows.map(({ slug }) => slug));
    }
    expect(back).toEqual(slugs);
  });
}, 60_000);

test("the export has the list's rows in the list's order", async () => {
  await ask(async (state) => {
    const { slugs } = await readAllPages(state);
    const exported: string[] = [];
    for await (const { slug } of eachPaper(state)) exported.push(slug);
    expect(exported).toEqual(slugs);
    let csv = "";
    for await (const piece of exportPapersCsv(state)) csv += piece;
    const rows: unknown = parse(csv, { columns: true });
    expect(rows).toMatchObject(slugs.map((slug) => ({ slug })));
  });
}, 60_000);

test("a facet's count is the size of the list that its value alone would give", async () => {
  await ask(async (state, papers) => {
    const { gpu, year, ...facets } = await countFacets(state);
    const sizeOf = (patch: Partial<SearchState>) =>
      papers.filter((paper) => isInList(paper, { ...state, ...patch })).length;
    for (const family of gpu) {
      for (const { value, count } of [family, ...family.variants]) {
        expect({ value, count }).toEqual({ value, count: sizeOf({ gpu: [value] }) });
      }
    }
    for (const [name, values] of Object.entries<FacetValue[]>(facets)) {
      for (const { value, count } of values) {
        expect({ name, value, count }).toEqual({ name, value, count: sizeOf({ [name]: [value] }) });
      }
    }
    for (const { value, count } of year) {
      const only = { low: Number(value), high: Number(value) };
      expect({ value, count }).toEqual({ value, count: sizeOf({ year: only }) });
    }
  });
}, 60_000);

test("the histogram's bins are the papers of known cost, whatever the cost filter", async () => {
  await ask(async (state, papers) => {
    const { bins, known, unknown } = await costHistogram(state);
    const all = papers.filter((paper) =>
      isInList(paper, { ...state, cost: null, unknown: "include" }),
    );
    const costly = all.filter(({ cost }) => cost !== null);
    expect({ known, unknown }).toEqual({
      known: costly.length,
      unknown: all.length - costly.length,
    });
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(known);
  });
}, 60_000);
