import { parseJsonPaper } from "#src/ingest/readers/parse-json-paper.ts";
import { readLines } from "#src/ingest/readers/read-lines.ts";
import type { Reader, Reading } from "#src/ingest/readers/reader.ts";

async function* readJsonLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Reading> {
  for await (const row of readLines(bytes)) {
    if ("rejected" in row) yield row;
    else if (row.text.trim() !== "") yield { line: row.line, ...parseJsonPaper(row.text) };
  }
}

/** One JSON object per line; blank lines do not count. See paper-fields.ts for the names that are known. */
export const jsonLinesReader: Reader = {
  format: "jsonl",
  endings: [".jsonl", ".ndjson"],
  begins: /^\{/u,
  read: readJsonLines,
};
