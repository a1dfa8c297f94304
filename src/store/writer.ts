import Database from "better-sqlite3";
import { BUSY_TIMEOUT_MS } from "#src/store/busy-timeout.ts";
import { databasePath } from "#src/store/database-path.ts";
import type { SqlValue } from "#src/store/query-rows.ts";

/**
 * A connection that writes to the store past Prisma: see docs/decisions/ingest-writes-past-prisma.md. Statements are
 * prepared once. Every call throws where SQLite rejects it.
 */
export class StoreWriter {
  readonly #db: Database.Database;
  readonly #statements = new Map<string, Database.Statement<SqlValue[]>>();

  constructor(path: string) {
    this.#db = new Database(path, { timeout: BUSY_TIMEOUT_MS });
    this.#db.pragma("foreign_keys = ON");
    // In WAL mode a crash of the machine can lose the last transactions whole, and never a part of one.
    this.#db.pragma("synchronous = NORMAL");
  }

  /** A statement to be run over and over. */
  prepare(sql: string): Database.Statement<SqlValue[]> {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#db.prepare<SqlValue[]>(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  /** Runs a statement that returns no rows. */
  run(sql: string, ...values: SqlValue[]): void {
    this.prepare(sql).run(...values);
  }

  /** The rows of a statement. */
  all(sql: string, ...values: SqlValue[]): unknown[] {
    return this.prepare(sql).all(...values);
  }

  /**
   * Runs `write` in one transaction: all of it or nothing. The write lock comes first, because a reader that turns
   * into a writer fails when another process wrote in between.
   */
  transaction<T>(write: () => T): T {
    return this.#db.transaction(write).immediate();
  }

  /** Changes whenever another connection has written to the store. */
  dataVersion(): unknown {
    return this.#db.pragma("data_version", { simple: true });
  }

  close(): void {
    this.#db.close();
  }
}

const writers = new Map<string, StoreWriter>();

/** The process's writing connection to a file, which has to be migrated (see migrate.ts). */
export function getWriter(path: string = databasePath()): StoreWriter {
  let writer = writers.get(path);
  if (writer === undefined) {
    writer = new StoreWriter(path);
    writers.set(path, writer);
  }
  return writer;
}

/** Closes the process's writing connection to a file, if it has one. */
export function closeWriter(path: string = databasePath()): void {
  writers.get(path)?.close();
  writers.delete(path);
}
