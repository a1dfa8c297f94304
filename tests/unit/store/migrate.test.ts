import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrateStore } from "#src/store/migrate.ts";
import { findDamage } from "../../setup/check-store.ts";
import { readMigrations, type Migration } from "#src/store/read-migrations.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gpu-hours-migrate-"));
  path = join(folder, "new", "catalogue.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

function dump(): unknown {
  const db = new Database(path, { readonly: true });
  try {
    return [
      db.prepare("SELECT * FROM sqlite_schema").all(),
      db.prepare('SELECT * FROM "_prisma_migrations"').all(),
    ];
  } finally {
    db.close();
  }
}

const migration = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: `sum of ${sql}`,
});
const one = migration("1_one", "CREATE TABLE one (a);");
const two = migration("2_two", "CREATE TABLE two (a); INSERT INTO two VALUES (7);");

describe("migrateStore", () => {
  it("makes the store, its folder included, and does nothing the second time", () => {
    expect(migrateStore(path)).toEqual(readMigrations().map(({ name }) => name));
    const before = dump();
    expect(migrateStore(path)).toEqual([]);
    expect(dump()).toEqual(before);
  });

  it("leaves readers reading while somebody writes: the file is in WAL mode", () => {
    migrateStore(path);
    const db = new Database(path);
    expect(db.pragma("journal_mode", { simple: true })).toBe("wal");
    db.close();
  });

  it("needs no lock where there is nothing to do", () => {
    migrateStore(path);
    const writer = new Database(path);
    writer.exec("BEGIN IMMEDIATE");
    expect(migrateStore(path)).toEqual([]);
    writer.close();
  });

  it("applies only what is new", () => {
    migrateStore(path, [one]);
    expect(migrateStore(path, [one, two])).toEqual(["2_two"]);
  });

  it("makes of the papers of an older store papers with one source, found as before", () => {
    const [init, ...later] = readMigrations();
    if (init === undefined) throw new Error("there are migrations");
    migrateStore(path, [init]);
    const db = new Database(path);
    db.exec(`
      INSERT INTO "IngestRun" ("id", "source", "format", "startedAt") VALUES (3, 'old.jsonl', 'jsonl', '2025-01-01');
      INSERT INTO "Paper" ("slug", "title", "abstract", "titleKey", "contentHash", "doi", "runId")
      VALUES ('a-paper', 'A paper', 'Eight GPU hours.', 'apaper', 'x', '10.1/A', 3);
    `);
    expect(migrateStore(path)).toEqual(later.map(({ name }) => name));
    expect(db.prepare(`SELECT * FROM "PaperSource"`).all()).toMatchObject([
      { paperId: 1, source: "old.jsonl", runId: 3, titleKey: "apaper", doi: "10.1/A" },
    ]);
    db.close();
    expect(findDamage(path)).toEqual([]);
  });

  it("rejects a migration that was changed after it was applied, and names it", () => {
    migrateStore(path, [one]);
    const changed = { ...one, checksum: "another" };
    expect(() => migrateStore(path, [changed, two])).toThrow(
      /1_one .*was changed.*sum of CREATE TABLE one.*another/u,
    );
    expect(migrateStore(path, [one])).toEqual([]);
  });

  it("rejects a store that a newer version has migrated", () => {
    migrateStore(path, [one, two]);
    expect(() => migrateStore(path, [one])).toThrow(/2_two .*is unknown here.*newer version/u);
  });

  it("rejects a store in which Prisma left a migration unfinished", () => {
    migrateStore(path, [one]);
    const db = new Database(path);
    db.exec(`UPDATE "_prisma_migrations" SET "finished_at" = NULL`);
    db.close();
    expect(() => migrateStore(path, [one])).toThrow(/1_one .*begun and not finished/u);
  });

  it("takes a failed migration back whole and says which it was", () => {
    const bad = migration("2_bad", "CREATE TABLE half (a); CREATE TABLE one (a);");
    expect(() => migrateStore(path, [one, bad])).toThrow(/2_bad does not apply/u);
    expect(JSON.stringify(dump())).not.toMatch(/half|2_bad/u);
    expect(migrateStore(path, [one, two])).toEqual(["2_two"]);
  });
});
