import { dropByteOrderMark } from "#src/ingest/readers/drop-byte-order-mark.ts";
import { MappedFields, NO_MAP, type FieldMap } from "#src/ingest/readers/mapped-fields.ts";
import { NamedFields, plainName } from "#src/ingest/readers/named-fields.ts";
import { paperFromFields, type ReadPaper } from "#src/ingest/readers/paper-from-fields.ts";
import { splitRows, type RowForm } from "#src/ingest/readers/split-rows.ts";
import type { Reader, Readings } from "#src/ingest/readers/reader.ts";

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

/** Throws where no column can be the title or the abstract: then no row is a paper. */
function expectPapers(columns: readonly string[], map: FieldMap): void {
  const facts = new NamedFields();
  for (const name of columns) facts.add(name, name);
  const found = facts.finish();
  const missing = (["title", "abstract"] as const).find(
    (field) => found[field] === undefined && !map.has(field),
  );
  if (missing === undefined) return;
  throw new Error(
    `expected a column for the ${missing}, got ${columns.map((name) => `"${name}"`).join(", ")}; say which one it is by --map ${missing}=COLUMN`,
  );
}

async function* readDelimited(
  bytes: AsyncIterable<Uint8Array>,
  form: RowForm,
  map: FieldMap = NO_MAP,
): Readings {
  const mapped = new MappedFields(map);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let names: string[] | null = null;
  for await (const row of splitRows(dropByteOrderMark(bytes), form)) {
    const { line } = row;
    const decoded = "rejected" in row ? row : decodeRow(row.fields, decoder);
    if ("rejected" in decoded) yield [{ line, rejected: decoded.rejected }];
    else if (names === null) {
      const columns = decoded.row;
      mapped.expectColumns(columns, (name) => columnOf(columns, name) >= 0);
      expectPapers(columns, map);
      names = columns;
    } else {
      yield [{ line, ...readRow(names, decoded.row, mapped) }];
    }
  }
}

/** Comma-separated values, the first line naming the columns; see paper-fields.ts for the names that are known. */
export const csvReader: Reader = {
  format: "csv",
  endings: [".csv"],
  begins: /^(?=[^\n]*title)(?=[^\n]*(?:abstract|summary))[^\t\n{[<@]*,/iu,
  takesMap: true,
  read: (bytes, map) => readDelimited(bytes, { delimiter: ",", quote: '"' }, map),
};

/** Tab-separated values, likewise; people write quotation marks into them as they are. */
export const tsvReader: Reader = {
  format: "tsv",
  endings: [".tsv", ".tab"],
  begins: /^(?=[^\n]*title)(?=[^\n]*(?:abstract|summary))[^\n{[<@]*\t/iu,
  takesMap: true,
  read: (bytes, map) => readDelimited(bytes, { delimiter: "\t", quote: null }, map),
};
