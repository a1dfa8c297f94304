import { MappedFields, NO_MAP, type FieldMap } from "#src/ingest/readers/mapped-fields.ts";
import { parseJsonPaper } from "#src/ingest/readers/parse-json-paper.ts";
import { readLines } from "#src/ingest/readers/read-lines.ts";
import type { Reader, Reading } from "#src/ingest/readers/reader.ts";

async function* readJsonLines(
  bytes: AsyncIterable<Uint8Array>,
  map: FieldMap = NO_MAP,
): AsyncGenerator<Reading> {
  const mapped = new MappedFields(map);
  for await (const row of readLines(bytes)) {
    if ("rejected" in row) yield row;
    else if (row.text.trim() !== "") yield { line: row.line, ...parseJsonPaper(row.text, mapped) };
  }
  mapped.finish();
}

/** One JSON object per line; blank lines do not count. See paper-fields.ts for the names that are known. */
export const jsonLinesReader: Reader = {
  format: "jsonl",
  endings: [".jsonl", ".ndjson"],
  begins: /^\{/u,
  takesMap: true,
  read: readJsonLines,
};
