import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, it } from "vitest";
import { getClient, closeClient } from "#src/store/client.ts";
import { storeFaultOf } from "#src/store/store-fault.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gpu-hours-fault-"));
  path = join(folder, "store.db");
});
afterEach(async () => {
  await closeClient(path);
  rmSync(folder, { recursive: true });
});

function faultOf(use: (db: Database.Database) => void, options: Database.Options = {}) {
  const db = new Database(path, options);
  try {
    use(db);
    return "none";
  } catch (error) {
    return storeFaultOf(error)?.kind ?? null;
  } finally {
    db.close();
  }
}

/** The same by Prisma, which wraps SQLite's errors in its own. */
async function faultOfClient(sql: string) {
  try {
    await getClient(path).$executeRawUnsafe(sql);
    return "none";
  } catch (error) {
    return storeFaultOf(error)?.kind ?? null;
  }
}

const FILL = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50)
  INSERT INTO t SELECT randomblob(4000) FROM n`;

it("tells what SQLite's errors come from, whoever hands them on", async () => {
  expect(faultOf((db) => db.exec("CREATE TABLE t (a)"))).toBe("none");
  expect(faultOf((db) => db.exec("DELETE FROM t"), { readonly: true })).toBe("read-only");
  expect(faultOf((db) => db.exec(`PRAGMA max_page_count = 10; ${FILL}`))).toBe("full");
  expect(faultOf((db) => db.exec("no SQL"))).toBe(null);
  const holder = new Database(path);
  holder.exec("BEGIN IMMEDIATE");
  expect(faultOf((db) => db.exec("BEGIN IMMEDIATE"), { timeout: 10 })).toBe("locked");
  holder.close();
  await getClient(path).$queryRawUnsafe("PRAGMA max_page_count = 10");
  expect(await faultOfClient(FILL)).toBe("full");
  expect(await faultOfClient("no SQL")).toBe(null);
  expect(
    storeFaultOf(new Error("outer", { cause: { code: "SQLITE_READONLY_DIRECTORY" } })),
  ).toEqual({ kind: "read-only", code: "SQLITE_READONLY_DIRECTORY" });
});

it("tells a file that is no store, and a folder that is not there", () => {
  writeFileSync(path, "not a database, but long enough to look like a file of one".repeat(100));
  expect(faultOf((db) => db.exec("CREATE TABLE t (a)"))).toBe("damaged");
  expect(storeFaultOf(Object.assign(new Error("x"), { code: "SQLITE_CANTOPEN" }))).toMatchObject({
    kind: "missing",
  });
});
