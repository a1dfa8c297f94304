import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import type { z } from "zod";
import { BUSY_TIMEOUT_MS } from "#src/store/busy-timeout.ts";
import { databasePath } from "#src/store/database-path.ts";

/** The store at one moment, whatever is written to it meanwhile. */
export interface Snapshot {
  /**
   * Yields the rows of a SELECT, each checked by the schema; holds one at a time. Throws where SQLite rejects the
   * statement or a row does not fit.
   */
  rows<T>(sql: string, schema: z.ZodType<T>): Generator<T>;
}

/**
 * Calls `use` with a snapshot of the store and returns what it does. The connection is one of its own, because a
 * read transaction that lasts would hold up whoever shares it. Throws where there is no store.
 */
export function readSnapshot<T>(use: (snapshot: Snapshot) => T, path: string = databasePath()): T {
  if (!existsSync(path)) {
    throw new Error(`No store at ${path}. "npm start" or "npm run ingest" makes one.`);
  }
  const db = new Database(path, { readonly: true, timeout: BUSY_TIMEOUT_MS });
  try {
    return db.transaction(() =>
      use({
        *rows(sql, schema) {
          for (const row of db.prepare(sql).iterate()) yield schema.parse(row);
        },
      }),
    )();
  } finally {
    db.close();
  }
}
