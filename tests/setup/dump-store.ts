import Database from "better-sqlite3";

/** The tables that hold what was read, in the order of their keys. Runs are left out: each one adds a row. */
const TABLES = [
  "Paper",
  "PaperSource",
  "Figure",
  "Result",
  "Hardware",
  "HardwareFacts",
  "PaperHardware",
] as const;

/** Every row of the store, by table. */
export function dumpStore(
  path: string,
): Record<(typeof TABLES)[number], Record<string, unknown>[]> {
  const db = new Database(path, { readonly: true });
  try {
    const all = (table: string) =>
      db.prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}" ORDER BY rowid`).all();
    return {
      Paper: all("Paper"),
      PaperSource: all("PaperSource"),
      Figure: all("Figure"),
      Result: all("Result"),
      Hardware: all("Hardware"),
      HardwareFacts: all("HardwareFacts"),
      PaperHardware: all("PaperHardware"),
    };
  } finally {
    db.close();
  }
}
