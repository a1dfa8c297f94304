import Database from "better-sqlite3";
import { expect, it } from "vitest";
import { z } from "zod";
import { readSnapshot } from "#src/store/read-snapshot.ts";
import { openTestStore } from "../../setup/store.ts";

const SOURCES = `SELECT "source" FROM "IngestRun" ORDER BY "id"`;
const sourceSchema = z.object({ source: z.string() });

function addRun(path: string, source: string): void {
  const db = new Database(path);
  db.prepare(`INSERT INTO "IngestRun" ("source", "format", "startedAt") VALUES (?, '', 0)`).run(
    source,
  );
  db.close();
}

it("shows the store as it was when it was first read, whatever is written meanwhile", () => {
  const path = openTestStore();
  addRun(path, "before");
  const seen = readSnapshot((snapshot) => {
    const before = [...snapshot.rows(SOURCES, sourceSchema)];
    addRun(path, "meanwhile");
    return [before, [...snapshot.rows(SOURCES, sourceSchema)]];
  });
  expect(seen).toEqual([[{ source: "before" }], [{ source: "before" }]]);
  expect(readSnapshot((snapshot) => [...snapshot.rows(SOURCES, sourceSchema)])).toHaveLength(2);
});

it("cannot write", () => {
  openTestStore();
  expect(() =>
    readSnapshot((snapshot) => [
      ...snapshot.rows(`DELETE FROM "IngestRun" RETURNING "source"`, sourceSchema),
    ]),
  ).toThrow(/readonly/u);
});

it("says which row does not fit", () => {
  const path = openTestStore();
  addRun(path, "x");
  expect(() =>
    readSnapshot((snapshot) => [...snapshot.rows(SOURCES, z.object({ source: z.number() }))]),
  ).toThrow(/expected number/u);
});

it("names the store that is not there", () => {
  expect(() => readSnapshot(() => null, "/nowhere/store.db")).toThrow(/No store at \/nowhere/u);
});
