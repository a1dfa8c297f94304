import { oddText } from "./odd-text.ts";
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { type CsvColumn, csvHeading, csvLine } from "#src/query/csv.ts";

const COLUMNS: CsvColumn<string>[] = [
  { name: "before", description: "", cell: () => 1 },
  { name: "text", description: "", cell: (text) => text },
  { name: "after", description: "", cell: () => null },
];
const rowsSchema = z.array(z.record(z.string(), z.string()));
/** The reader that we test by does not keep half a surrogate pair. */
const wholeText = oddText.map((text) => text.replaceAll(/\p{Cs}/gu, ""));
const cellOf = (text: string) =>
  csvLine(COLUMNS, text)
    .replace(/^1,/u, "")
    .replace(/,\r\n$/u, "");

test.each([
  ["=1+1", "'=1+1"],
  ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
  ["-2+3", "'-2+3"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", `"'\r=1"`],
  ["＝1+1", "'＝1+1"],
  // Plain numbers stay numbers.
  ["-5", "-5"],
  ["+3.5e-2", "+3.5e-2"],
  ["-.5", "-.5"],
  ["-", "'-"],
  ["a=b", "a=b"],
  ["x, y", '"x, y"'],
  ['say "x"', '"say ""x"""'],
  ["two\nlines", '"two\nlines"'],
])("%j is written %j", (text, cell) => {
  expect(cellOf(text)).toBe(cell);
});

test("any text comes back from a CSV reader, and none begins a formula", () => {
  fc.assert(
    fc.property(wholeText, (text) => {
      const csv = csvHeading(COLUMNS) + csvLine(COLUMNS, text);
      const [row] = rowsSchema.parse(parse(csv, { columns: true, record_delimiter: "\r\n" }));
      const read = row?.["text"] ?? "";
      expect(row).toEqual({ before: "1", text: read, after: "" });
      expect([text, `'${text}`]).toContain(read);
      expect(/^[=@]/u.test(read)).toBe(false);
    }),
  );
}, 20_000);
