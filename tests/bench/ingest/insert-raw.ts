import Database from "better-sqlite3";
import { migrateStore } from "#src/store/migrate.ts";

/** Each table of a store, parents first, and the column that says which paper a row is of; null for none. */
const TABLES = [
  ["IngestRun", null],
  ["Hardware", null],
  ["Paper", "id"],
  ["PaperSource", "paperId"],
  ["Figure", "paperId"],
  ["Result", "paperId"],
  ["PaperHardware", "paperId"],
] as const;

/** Papers to a transaction, as many as ingest takes. */
const BATCH = 500;

interface Insert {
  sql: string;
  row: readonly unknown[];
}

/** The inserts that make a copy of a store, batch by batch. */
function listInserts(path: string): Insert[][] {
  const source = new Database(path, { readonly: true });
  const batches: Insert[][] = [];
  for (const [table, key] of TABLES) {
    const select = source.prepare<[], unknown[]>(`SELECT * FROM "${table}"`).raw();
    const names = select.columns().map(({ name }) => name);
    const sql = `INSERT INTO "${table}" VALUES (${names.map(() => "?").join(", ")})`;
    for (const row of select.all()) {
      const paper = key === null ? 0 : Number(row[names.indexOf(key)]) - 1;
      (batches[Math.floor(paper / BATCH)] ??= []).push({ sql, row });
    }
  }
  source.close();
  return batches;
}

/**
 * CPU milliseconds that better-sqlite3 alone takes to insert the rows of one store into a new one, with its indexes and
 * full-text search: what SQLite itself needs.
 */
export function measureRawInsert(from: string, to: string): number {
  const batches = listInserts(from);
  migrateStore(to);
  const target = new Database(to);
  target.pragma("synchronous = NORMAL");
  const statements = new Map<string, Database.Statement>();
  const before = process.cpuUsage();
  for (const batch of batches) {
    target.transaction(() => {
      for (const { sql, row } of batch) {
        const statement = statements.get(sql) ?? target.prepare(sql);
        statements.set(sql, statement);
        statement.run(...row);
      }
    })();
  }
  const { user, system } = process.cpuUsage(before);
  target.close();
  return (user + system) / 1000;
}
