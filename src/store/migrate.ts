import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { z } from "zod";
import { BUSY_TIMEOUT_MS } from "#src/store/busy-timeout.ts";
import { databasePath } from "#src/store/database-path.ts";
import { readMigrations, type Migration } from "#src/store/read-migrations.ts";

// Prisma's own table, so that its command line sees the same history as we do.
const HISTORY_TABLE = `
CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

const historyRowSchema = z.object({
  migration_name: z.string(),
  checksum: z.string(),
  finished_at: z.union([z.number(), z.string()]).nullable(),
});

/** Throws where the store's history is not a beginning of the migrations that we have. */
function checkHistory(
  db: Database.Database,
  path: string,
  migrations: readonly Migration[],
): Set<string> {
  const history = z
    .array(historyRowSchema)
    .parse(db.prepare(`SELECT * FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`).all());
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of history) {
    const migration = known.get(row.migration_name);
    const named = `migration ${row.migration_name} of the store ${path}`;
    if (migration === undefined) {
      throw new Error(
        `${named} is unknown here: the store is of a newer version. Update the program, or move the store away.`,
      );
    }
    if (row.finished_at === null) {
      throw new Error(`${named} was begun and not finished. Move the store away and start again.`);
    }
    if (migration.checksum !== row.checksum) {
      throw new Error(
        `${named} was changed after it was applied: expected ${row.checksum}, got ${migration.checksum}. ` +
          "Restore the file and put the change into a new migration.",
      );
    }
  }
  return new Set(history.map((row) => row.migration_name));
}

/** Whether nothing is left to do: then no lock is needed, for which a long write would keep us waiting. */
function isUpToDate(
  db: Database.Database,
  path: string,
  migrations: readonly Migration[],
): boolean {
  const hasHistory = db
    .prepare(`SELECT 1 FROM sqlite_schema WHERE "name" = '_prisma_migrations'`)
    .get();
  if (hasHistory === undefined) return false;
  const applied = checkHistory(db, path, migrations);
  return migrations.every(({ name }) => applied.has(name));
}

function applyMigration(db: Database.Database, { name, sql, checksum }: Migration): void {
  const startedAt = Date.now();
  try {
    db.exec(sql);
  } catch (error) {
    throw new Error(`migration ${name} does not apply; the store is as it was before it`, {
      cause: error,
    });
  }
  db.prepare(
    `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
     VALUES (?, ?, ?, ?, ?, 1)`,
  ).run(randomUUID(), checksum, name, startedAt, Date.now());
}

/**
 * Creates the store if there is none, applies the migrations that it lacks, each in a transaction of its own,
 * and returns their names. Throws where the store's history disagrees with the files, and leaves it as it was.
 */
export function migrateStore(
  path: string = databasePath(),
  migrations: readonly Migration[] = readMigrations(),
): string[] {
  mkdirSync(dirname(path), { recursive: true });
  const db = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    // Readers go on reading while a writer commits; the setting stays with the file.
    db.pragma("journal_mode = WAL");
    if (isUpToDate(db, path, migrations)) return [];
    db.exec(HISTORY_TABLE);
    const applied: string[] = [];
    for (const migration of migrations) {
      // The write lock comes first, so that of two processes the second one sees what the first one did.
      const step = db.transaction(() => {
        if (checkHistory(db, path, migrations).has(migration.name)) return;
        applyMigration(db, migration);
        applied.push(migration.name);
      });
      step.immediate();
    }
    return applied;
  } finally {
    db.close();
  }
}
