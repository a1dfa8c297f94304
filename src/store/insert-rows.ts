import type { SqlValue } from "#src/store/query-rows.ts";
import type { StoreWriter } from "#src/store/writer.ts";

/** A row to be written, by column. */
export type Row = Readonly<Record<string, SqlValue>>;

const quote = (name: string): string => `"${name}"`;

function insertSql(table: string, columns: readonly string[]): string {
  return `INSERT INTO ${quote(table)} (${columns.map(quote).join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`;
}

/** A row's values in the order of the columns. Columns that it lacks are null. */
const valuesOf = (row: Row, columns: readonly string[]): SqlValue[] =>
  columns.map((column) => row[column] ?? null);

/** Inserts rows of one table, which all have the columns of the first one, and returns the ids that it gave them. */
export function insertRows(writer: StoreWriter, table: string, rows: readonly Row[]): number[] {
  const [first] = rows;
  if (first === undefined) return [];
  const columns = Object.keys(first);
  const statement = writer.prepare(insertSql(table, columns));
  return rows.map((row) => Number(statement.run(...valuesOf(row, columns)).lastInsertRowid));
}

/** Inserts rows, or updates the ones whose key is taken. */
export function upsertRows(
  writer: StoreWriter,
  table: string,
  key: readonly string[],
  rows: readonly Row[],
): void {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const updates = columns
    .filter((column) => !key.includes(column))
    .map((column) => `${quote(column)} = excluded.${quote(column)}`);
  const statement = writer.prepare(
    `${insertSql(table, columns)} ON CONFLICT (${key.map(quote).join(", ")}) DO UPDATE SET ${updates.join(", ")}`,
  );
  for (const row of rows) statement.run(...valuesOf(row, columns));
}
