import { expect, it } from "vitest";
import { saySources } from "#src/components/paper-sources.ts";
import type { PaperSource } from "#src/query/rows.ts";

const from = (source: string): PaperSource => ({
  source,
  format: "jsonl",
  seenOn: "2026-01-02",
  arxivId: null,
  doi: null,
  url: null,
  updatedOn: null,
});

it("names the source of the text, then the others", () => {
  expect(saySources({ source: "data", sources: [] })).toBe("read from the list shipped here");
  expect(saySources({ source: "data", sources: [from("data")] })).toBe(
    "read from the list shipped here",
  );
  expect(saySources({ source: "b", sources: [from("a"), from("b"), from("c")] })).toBe(
    "read from b, also in a, c",
  );
  expect(saySources({ source: "b", sources: [from("data"), from("b")] })).toBe(
    "read from b, also in the list shipped here",
  );
  expect(saySources({ source: "", sources: [] })).toBe("");
});
