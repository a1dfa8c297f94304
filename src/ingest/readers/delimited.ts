import { Readable } from "node:stream";
import { CsvError, parse, type Info } from "csv-parse";
import { dropByteOrderMark } from "#src/ingest/readers/drop-byte-order-mark.ts";
import { MappedFields, NO_MAP, type FieldMap } from "#src/ingest/readers/mapped-fields.ts";
import { NamedFields, plainName } from "#src/ingest/readers/named-fields.ts";
import { paperFromFields, type ReadPaper } from "#src/ingest/readers/paper-from-fields.ts";
import type { Reader, Reading } from "#src/ingest/readers/reader.ts";

/** A record beyond this many characters is no paper: a quote was left open. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

/** A record of the file: its fields as bytes, and the line of its last letter. */
interface Row {
  record: Buffer[];
  info: Info;
}

function decodeRow(
  record: readonly Buffer[],
  decoder: TextDecoder,
): { row: string[] } | { rejected: string } {
  if (record.some((field) => field.includes(0))) {
    return { rejected: "expected text, got a NUL byte; convert the file or remove the line" };
  }
  try {
    return { row: record.map((field) => decoder.decode(field)) };
  } catch {
    return { rejected: "expected UTF-8, got other bytes; convert the file or remove the line" };
  }
}

/** What the parser cannot go on after, such as a quotation mark that is never closed. */
function readFailure(line: number, error: unknown): Reading {
  if (!(error instanceof CsvError)) throw error;
  const isLong = error.code === "CSV_MAX_RECORD_SIZE";
  const why = isLong
    ? `expected at most ${MOST_CHARACTERS} characters in a record; a quotation mark may be left open`
    : error.message;
  return { line, rejected: `${why}; nothing after it can be read` };
}

/** The column of a name: the very one, else one that is spelt alike; -1 for none. */
function columnOf(names: readonly string[], name: string): number {
  const same = names.indexOf(name);
  return same >= 0 ? same : names.findIndex((other) => plainName(other) === plainName(name));
}

function readRow(
  names: readonly string[],
  row: readonly string[],
  mapped: MappedFields,
): ReadPaper {
  if (row.length > names.length) {
    return { rejected: `expected ${names.length} fields as in the first line, got ${row.length}` };
  }
  const facts = new NamedFields();
  for (const [index, name] of names.entries()) facts.add(name, row[index]);
  const fields = facts.finish();
  if (mapped.isUsed) {
    mapped.addTo(
      fields,
      (name) => row[columnOf(names, name)],
      () => names,
    );
  }
  return paperFromFields(fields);
}

async function* readDelimited(
  bytes: AsyncIterable<Uint8Array>,
  delimiter: string,
  map: FieldMap = NO_MAP,
): AsyncGenerator<Reading> {
  const mapped = new MappedFields(map);
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
  try {
    for await (const { record, info } of rows) {
      const begins = line;
      line = info.lines + 1;
      const decoded = decodeRow(record, decoder);
      if ("rejected" in decoded) yield { line: begins, ...decoded };
      else if (names === null) {
        const columns = decoded.row;
        mapped.expectColumns(columns, (name) => columnOf(columns, name) >= 0);
        names = columns;
      } else {
        yield { line: begins, ...readRow(names, decoded.row, mapped) };
      }
    }
  } catch (error) {
    yield readFailure(line, error);
  }
}

/** Comma-separated values, the first line naming the columns; see paper-fields.ts for the names that are known. */
export const csvReader: Reader = {
  format: "csv",
  endings: [".csv"],
  begins: /^(?=[^\n]*title)(?=[^\n]*(?:abstract|summary))[^\t\n{[<@]*,/iu,
  takesMap: true,
  read: (bytes, map) => readDelimited(bytes, ",", map),
};

/** Tab-separated values, likewise; quotation marks are letters like any other. */
export const tsvReader: Reader = {
  format: "tsv",
  endings: [".tsv", ".tab"],
  begins: /^(?=[^\n]*title)(?=[^\n]*(?:abstract|summary))[^\n{[<@]*\t/iu,
  takesMap: true,
  read: (bytes, map) => readDelimited(bytes, "\t", map),
};
