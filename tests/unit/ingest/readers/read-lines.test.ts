import { collectEach } from "../../../setup/collect-all.ts";
import { describe, expect, it } from "vitest";
import { readLines } from "#src/ingest/readers/read-lines.ts";

async function* chunksOf(...texts: readonly string[]) {
  for (const text of texts) yield Buffer.from(text);
}

describe("lines", () => {
  it("gives up a line that is too long without holding it, and reads the next", async () => {
    const lines = await collectEach(readLines(chunksOf("abc\n0123", "4567", "89\nend"), 5));
    expect(lines).toEqual([
      { line: 1, text: "abc" },
      { line: 2, rejected: "expected at most 5 bytes in a line, got 10" },
      { line: 3, text: "end" },
    ]);
  });

  it("keeps empty lines, so that numbers are those of the file", async () => {
    const lines = await collectEach(readLines(chunksOf("\n\na\n")));
    expect(lines).toEqual([
      { line: 1, text: "" },
      { line: 2, text: "" },
      { line: 3, text: "a" },
    ]);
  });
});
