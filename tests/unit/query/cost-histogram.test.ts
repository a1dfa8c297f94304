import { expect, test } from "vitest";
import { costHistogram } from "#src/query/cost-histogram.ts";
import { parseSearchParams } from "#src/query/parse-search-params.ts";
import { storePapers, testPaper } from "./store-papers.ts";

const exact = (hours: number) => ({ low: hours, high: hours, bound: "exact" }) as const;

test("a paper stands at the middle of its interval, at the ruler's end if beyond it, apart if unknown", async () => {
  storePapers([
    testPaper({ slug: "a", cost: { low: 1, high: 100, bound: "between" } }),
    testPaper({ slug: "b", cost: exact(1e-6) }),
    testPaper({ slug: "c", cost: exact(1e9) }),
    testPaper({ slug: "d", cost: { low: null, high: 500, bound: "at_most" } }),
    testPaper({ slug: "e" }),
  ]);
  // The cost filter itself is left out.
  const { state } = parseSearchParams({ cost: "..2" });
  const { bins, known, unknown } = await costHistogram(state);
  expect({ known, unknown }).toEqual({ known: 4, unknown: 1 });
  const binOf = (hours: number) => bins.find(({ low, high }) => low <= hours && hours < high);
  expect(binOf(10)?.count).toBe(1);
  expect(binOf(500)?.count).toBe(1);
  expect(bins[0]?.count).toBe(1);
  expect(bins.at(-1)?.count).toBe(1);
});

test("bins cover the ruler without a gap, each as long as the next", async () => {
  storePapers([]);
  const { bins } = await costHistogram(parseSearchParams({}).state);
  expect(bins[0]?.low).toBeCloseTo(1 / 60, 10);
  expect((bins.at(-1)?.high ?? 0) / 1e7).toBeCloseTo(1, 10);
  const ratio = (1e7 * 60) ** (1 / bins.length);
  for (const [index, { low, high }] of bins.entries()) {
    expect(high / low).toBeCloseTo(ratio, 9);
    expect(low).toBe(index === 0 ? low : bins[index - 1]?.high);
  }
});
