import { MappedFields, NO_MAP, type FieldMap } from "#src/ingest/readers/mapped-fields.ts";
import { parseJsonPaper } from "#src/ingest/readers/parse-json-paper.ts";
import { readLines } from "#src/ingest/readers/read-lines.ts";
import { readingOf, type Reader, type Reading, type Readings } from "#src/ingest/readers/reader.ts";

const BLANK = /^\s*$/u;

async function* readJsonLines(bytes: AsyncIterable<Uint8Array>, map: FieldMap = NO_MAP): Readings {
  const mapped = new MappedFields(map);
  for await (const lines of readLines(bytes)) {
    const readings: Reading[] = [];
    for (const line of lines) {
      if ("rejected" in line) readings.push(line);
      else if (!BLANK.test(line.text)) {
        readings.push(readingOf(line.line, parseJsonPaper(line.text, mapped)));
      }
    }
    yield readings;
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
