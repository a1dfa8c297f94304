import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import { z } from "zod";
import { BUSY_TIMEOUT_MS } from "#src/store/busy-timeout.ts";
import { databasePath } from "#src/store/database-path.ts";

/** A value that SQLite binds. */
export type SqlValue = string | number | null;

declare global {
  // See client.ts: one connection outlives Next's reloads.
  var storeReaders: Map<string, Database.Database> | undefined;
}

/** A connection that cannot write, whatever it is asked: pages read while an ingest goes on. */
function openReader(path: string): Database.Database {
  const readers = (globalThis.storeReaders ??= new Map<string, Database.Database>());
  const known = readers.get(path);
  if (known !== undefined) return known;
  if (!existsSync(path)) {
    throw new Error(`No store at ${path}. "npm start" or "npm run ingest" makes one.`);
  }
  const reader = new Database(path, { readonly: true, timeout: BUSY_TIMEOUT_MS });
  readers.set(path, reader);
  return reader;
}

/**
 * Runs one SELECT with the values of its `?` in order, and parses every row.
 * It reads by a connection of its own and not through Prisma, which takes the type of a computed
 * column from its first row and cuts the fractions off the others.
 * Integers come as numbers, timestamps as ISO text, JSON as text. Throws where SQLite rejects the
 * statement, a row does not fit the schema, or there is no store.
 */
export async function queryRows<T>(
  sql: string,
  params: readonly SqlValue[],
  schema: z.ZodType<T>,
): Promise<T[]> {
  const rows = openReader(databasePath())
    .prepare<SqlValue[]>(sql)
    .all(...params);
  return z.array(schema).parse(rows);
}

/** Closes the process's reading connection of a file, if it has one. */
export function closeReader(path: string = databasePath()): void {
  globalThis.storeReaders?.get(path)?.close();
  globalThis.storeReaders?.delete(path);
}
