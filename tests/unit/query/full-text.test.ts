import { oddText } from "./odd-text.ts";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { highlightMatches } from "#src/query/highlight-matches.ts";
import { listPapers } from "#src/query/list-papers.ts";
import { parseSearchParams } from "#src/query/parse-search-params.ts";
import { storePapers, testPaper } from "./store-papers.ts";

const PAPERS = [
  testPaper({ slug: "in-title", title: "Latent diffusion", abstract: "We train on one GPU." }),
  testPaper({
    slug: "in-abstract",
    title: "A model",
    abstract: "Diffusion in a latent space, NOT elsewhere.",
  }),
  testPaper({
    slug: "by-author",
    title: "Other",
    abstract: "8xA800 for 16 GPU-hours.",
    authors: ["Zoë Müller"],
  }),
  testPaper({ slug: "signs", title: "title: 100% * (x) ^y", abstract: 'Says "AND" OR near.' }),
];

beforeAll(() => storePapers(PAPERS));

async function search(q: string) {
  const { state } = parseSearchParams({ q });
  return (await listPapers(state)).rows.map(({ slug }) => slug);
}

const marked = (runs: readonly { text: string; matched: boolean }[] = []) =>
  runs.map(({ text, matched }) => (matched ? `[${text}]` : text)).join("");

describe("search", () => {
  test.each([
    ["latent", ["in-title", "in-abstract"]],
    ["latent diffusion", ["in-title", "in-abstract"]],
    ['"latent diffusion"', ["in-title"]],
    ["“latent diffusion”", ["in-title"]],
    // What is still being typed: the last word, or the last of a phrase not closed.
    ["diff", ["in-title", "in-abstract"]],
    ['"latent diff', ["in-title"]],
    ['"latent diff"', []],
    ["dif latent", []],
    ["gpu-h", ["by-author"]],
    ["muller", ["by-author"]],
    ["ZOE", ["by-author"]],
    // Operators are words like others.
    ["diffusion NOT latent", ["in-abstract"]],
    ["latent OR other", []],
    ["title:latent", []],
    ["title 100", ["signs"]],
    ["la*", ["in-title", "in-abstract"]],
    ["^latent", ["in-title", "in-abstract"]],
    ["latent - diffusion", ["in-title", "in-abstract"]],
    ["NEAR(latent diffusion)", []],
    // Nothing to look up finds nothing.
    ["***", []],
    ['"', []],
  ])("%s", async (q, slugs) => {
    expect(await search(q)).toEqual(slugs);
  });

  test("no text breaks out of the search, or makes it fail", async () => {
    const hostile = fc.oneof(
      oddText,
      fc.stringMatching(/^["'*():^+\-{}\\ ;%_a-cANDORT]{1,20}$/u),
      fc.constantFrom(
        "'; DROP TABLE Paper; --",
        '" OR rowid > 0 --',
        "x') OR 1=1 --",
        '""""',
        "{a b}:c",
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (q) => {
        const found = await search(q);
        const { state } = parseSearchParams({ q });
        await highlightMatches(state.q, found);
        // A search is a choice among the papers; an empty one is no search.
        expect(found.length).toBeLessThanOrEqual(PAPERS.length);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 300 },
    );
    expect(await search("latent")).toHaveLength(2);
  }, 20_000);
});

describe("highlights", () => {
  test("mark what matched, in words of the text itself", async () => {
    const matches = await highlightMatches("diff latent", ["in-title", "in-abstract", "signs"]);
    expect(matches.size).toBe(0);
    const found = await highlightMatches("latent diff", ["in-title", "in-abstract", "signs"]);
    expect([...found.keys()].toSorted()).toEqual(["in-abstract", "in-title"]);
    expect(marked(found.get("in-title")?.title)).toBe("[Latent] [diffusion]");
    expect(found.get("in-title")?.snippet).toEqual([]);
    expect(marked(found.get("in-abstract")?.title)).toBe("A model");
    expect(marked(found.get("in-abstract")?.snippet)).toBe(
      "[Diffusion] in a [latent] space, NOT elsewhere.",
    );
  });

  test("of no search are none", async () => {
    expect((await highlightMatches(null, ["in-title"])).size).toBe(0);
    expect((await highlightMatches("**", ["in-title"])).size).toBe(0);
  });
});
