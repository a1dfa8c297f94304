import Database from "better-sqlite3";

/** What is wrong with a store's file: its pages and indexes, its foreign keys, its full-text index. */
export function findDamage(path: string): unknown[] {
  const db = new Database(path);
  try {
    const pages = db.prepare("PRAGMA integrity_check").pluck().all();
    const keys = db.prepare("PRAGMA foreign_key_check").all();
    // With a rank of 1 it compares the index with the papers; it throws where they disagree.
    db.exec(`INSERT INTO "paper_search" ("paper_search", "rank") VALUES ('integrity-check', 1)`);
    return [...pages.filter((row) => row !== "ok"), ...keys];
  } finally {
    db.close();
  }
}
