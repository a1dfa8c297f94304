import { Readable } from "node:stream";
import { parse, type Info } from "csv-parse";
import { dropByteOrderMark } from "#src/ingest/readers/drop-byte-order-mark.ts";
import { fieldsFromNamed } from "#src/ingest/readers/fields-from-named.ts";
import { paperFromFields } from "#src/ingest/readers/paper-from-fields.ts";
import type { Reader, Reading } from "#src/ingest/readers/reader.ts";

/** A record beyond this many characters is no paper: a quote was left open. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

/** A record of the file: its fields as bytes, and the line of its last letter. */
interface Row {
  record: Buffer[];
  info: Info;
}

function decodeRow(record: readonly Buffer[], decoder: TextDecoder): string[] | null {
  try {
    return record.map((field) => decoder.decode(field));
  } catch {
    return null;
  }
}

function readRow(
  names: readonly string[],
  row: readonly string[],
): ReturnType<typeof paperFromFields> {
  if (row.length > names.length) {
    return { rejected: `expected ${names.length} fields as in the first line, got ${row.length}` };
  }
  return paperFromFields(fieldsFromNamed(names.map((name, index) => [name, row[index]])));
}

async function* readDelimited(
  bytes: AsyncIterable<Uint8Array>,
  delimiter: string,
): AsyncGenerator<Reading> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parser = parse({
    delimiter,
    info: true,
    encoding: null,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MOST_CHARACTERS,
    // People write quotation marks into tab-separated text as they are.
    quote: delimiter === "\t" ? null : '"',
  });
  const source = Readable.from(dropByteOrderMark(bytes));
  source.on("error", (error) => parser.destroy(error));
  const rows: AsyncIterable<Row> = source.pipe(parser);
  let names: string[] | null = null;
  let line = 1;
  for await (const { record, info } of rows) {
    const begins = line;
    line = info.lines + 1;
    const row = decodeRow(record, decoder);
    if (row === null) {
      yield {
        line: begins,
        rejected: "expected UTF-8, got other bytes; convert the file or remove the line",
      };
    } else if (names === null) {
      names = row;
    } else {
      yield { line: begins, ...readRow(names, row) };
    }
  }
}

/** Comma-separated values, the first line naming the columns; see paper-fields.ts for the names that are known. */
export const csvReader: Reader = {
  format: "csv",
  endings: [".csv"],
  read: (bytes) => readDelimited(bytes, ","),
};

/** Tab-separated values, likewise; quotation marks are letters like any other. */
export const tsvReader: Reader = {
  format: "tsv",
  endings: [".tsv", ".tab"],
  read: (bytes) => readDelimited(bytes, "\t"),
};
