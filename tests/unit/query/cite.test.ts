import { beforeAll, expect, test } from "vitest";
import { exportBibtex, exportMarkdown } from "#src/query/cite.ts";
import { parseSearchParams } from "#src/query/parse-search-params.ts";
import { storePapers, testPaper } from "./store-papers.ts";

beforeAll(() => {
  storePapers([
    testPaper({
      slug: "a-paper",
      title: "50% of A & B_2 | C",
      authors: ["Ada Lovelace", "Grace Hopper"],
      year: 2023,
      cost: { low: 6000, high: null, bound: "at_least" },
      hardware: ["A100 80GB", "V100"],
    }),
    testPaper({ slug: "bare" }),
  ]);
});

async function whole(pieces: AsyncGenerator<string>) {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

test("BibTeX has what is known, with TeX's own signs escaped", async () => {
  const { state } = parseSearchParams({ paper: "a-paper" });
  expect(await whole(exportBibtex(state))).toBe(`@misc{a-paper,
  title = {{50\\% of A \\& B\\_2 | C}},
  author = {Ada Lovelace and Grace Hopper},
  year = {2023},
}

`);
});

test("a Markdown table has a row for each paper and no cell that breaks it", async () => {
  const { state } = parseSearchParams({});
  expect(await whole(exportMarkdown(state))).toBe(
    [
      "| Paper | Year | Device time | Hardware |",
      "| --- | ---: | ---: | --- |",
      "| 50% of A & B\\_2 \\| C | 2023 | ≥ 6,000 h | A100 80GB, V100 |",
      "| bare |  |  |  |",
      "",
    ].join("\n"),
  );
});
