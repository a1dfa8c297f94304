import { fileWriter, ParquetWriter } from "hyparquet-writer";
import { z } from "zod";
import { schemaElements, valueSchema } from "#src/export/column.ts";
import type { Table } from "#src/export/tables.ts";
import type { Snapshot } from "#src/store/read-snapshot.ts";

/** When a row group is written: at this many rows, or this many characters of text, whichever comes first. */
export interface RowGroupLimits {
  rows: number;
  characters: number;
}

const LIMITS: RowGroupLimits = { rows: 20_000, characters: 32_000_000 };

const textLength = (value: unknown): number => (typeof value === "string" ? value.length : 0);

/**
 * Writes a table of the store to a Parquet file (Snappy) and returns its number of rows. Holds one row group at a
 * time. Each column's description is in the file's metadata under the column's name. Throws where the file cannot
 * be written, and leaves what it has written of it.
 * hyparquet-writer does the format, because it is the one kept-up writer in JavaScript that takes row groups one by
 * one, knows lists and JSON, and brings no binary.
 */
export function writeParquet(
  snapshot: Snapshot,
  { columns, from }: Table,
  filename: string,
  limits: RowGroupLimits = LIMITS,
): number {
  const parquet = new ParquetWriter({
    writer: fileWriter(filename),
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.flatMap((column) => schemaElements(column)),
    ],
    kvMetadata: columns.map(({ name, description }) => ({ key: name, value: description })),
    createdBy: "gpu-hours",
  });
  const select = `SELECT ${columns.map(({ name, sql }) => `${sql} AS "${name}"`).join(", ")} ${from}`;
  const schema = z.object(
    Object.fromEntries(columns.map((column) => [column.name, valueSchema(column)])),
  );
  let group = columns.map((): unknown[] => []);
  let [written, rows, characters] = [0, 0, 0];
  const flush = () => {
    // A promise comes back only from writers that have something to wait for; this one writes at once.
    void parquet.write({
      columnData: columns.map(({ name }, index) => ({ name, data: group[index] ?? [] })),
      rowGroupSize: rows,
    });
    group = columns.map(() => []);
    written += rows;
    rows = 0;
    characters = 0;
  };
  for (const row of snapshot.rows(select, schema)) {
    for (const [index, { name }] of columns.entries()) {
      const value = row[name];
      group[index]?.push(value);
      characters += textLength(value);
    }
    rows += 1;
    if (rows >= limits.rows || characters >= limits.characters) flush();
  }
  if (rows > 0) flush();
  void parquet.finish();
  return written;
}
