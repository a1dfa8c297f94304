import { describe, expect, it } from "vitest";
import { jsonLinesReader } from "#src/ingest/readers/json-lines.ts";
import { describeReader, PAPERS, readAll } from "./contract.ts";

const [first, second, third] = PAPERS;
const lines = (...rows: readonly unknown[]) =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join("");

describeReader({
  reader: jsonLinesReader,
  valid: lines(...PAPERS),
  spoilt: {
    text: `${lines(first)}{"title": "cut off", "abs\n${lines(third)}`,
    line: 2,
    why: /expected a JSON object/u,
  },
});

describe("JSON lines", () => {
  it("says what is missing", async () => {
    expect(
      await readAll(jsonLinesReader, lines({ title: "T" }, { abstract: "A." }, ["T", "A."], null)),
    ).toEqual([
      { line: 1, rejected: 'expected an abstract beside the title "T", got none' },
      { line: 2, rejected: "expected a title, got none" },
      { line: 3, rejected: "expected a JSON object, got an array" },
      { line: 4, rejected: "expected a JSON object, got null" },
    ]);
  });

  it("counts blank lines and does not report them", async () => {
    const readings = await readAll(jsonLinesReader, `\n${lines(first)}\n  \n${lines(second)}`);
    expect(readings.map(({ line }) => line)).toEqual([2, 5]);
  });

  it("stores no half letters and no NUL", async () => {
    const [reading] = await readAll(
      jsonLinesReader,
      String.raw`{"title":"T\u0000","abstract":"half \ud83d of one"}`,
    );
    expect(reading).toMatchObject({ paper: { title: "T\uFFFD", abstract: "half \uFFFD of one" } });
  });
});
