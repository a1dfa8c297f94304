import type { Prisma } from "#src/store/generated/client.ts";

/** The part of a Prisma client that a transaction has too. */
export type Executor = Pick<Prisma.TransactionClient, "$executeRawUnsafe" | "$queryRawUnsafe">;

/** A row to be written, by column. */
export type Row = Readonly<Record<string, string | number | null>>;

const quote = (name: string): string => `"${name}"`;

/**
 * An INSERT whose one parameter is a JSON array of arrays, a value per column. Rows go to SQLite in one
 * statement, which is ten times as quick as Prisma's createMany and has no limit of bound values.
 */
function insertSql(table: string, columns: readonly string[]): string {
  const values = columns.map((_, index) => `value->>${index}`).join(", ");
  // WHERE keeps SQLite from taking the ON of a conflict clause for that of a join.
  return `INSERT INTO ${quote(table)} (${columns.map(quote).join(", ")}) SELECT ${values} FROM json_each(?) WHERE true`;
}

/** The rows as the statement's parameter. Columns that a row lacks are null. */
function rowsJson(columns: readonly string[], rows: readonly Row[]): string {
  return JSON.stringify(rows.map((row) => columns.map((column) => row[column] ?? null)));
}

/** Inserts rows of one table, which all have the columns of the first one. */
export async function insertRows(tx: Executor, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  await tx.$executeRawUnsafe(insertSql(table, columns), rowsJson(columns, rows));
}

/**
 * Inserts rows, or updates the ones whose key is taken, and returns `returned` of each row written.
 * A row that would stay as it is counts as written.
 */
export async function upsertRows(
  tx: Executor,
  table: string,
  key: readonly string[],
  returned: readonly string[],
  rows: readonly Row[],
): Promise<unknown> {
  const [first] = rows;
  if (first === undefined) return [];
  const columns = Object.keys(first);
  const updates = columns
    .filter((column) => !key.includes(column))
    .map((column) => `${quote(column)} = excluded.${quote(column)}`);
  return tx.$queryRawUnsafe(
    `${insertSql(table, columns)} ON CONFLICT (${key.map(quote).join(", ")}) DO UPDATE SET ${updates.join(", ")} RETURNING ${returned.map(quote).join(", ")}`,
    rowsJson(columns, rows),
  );
}
