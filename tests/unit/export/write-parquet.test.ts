import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { TABLES } from "#src/export/tables.ts";
import { writeParquet } from "#src/export/write-parquet.ts";
import { readSnapshot } from "#src/store/read-snapshot.ts";
import { makeOddStore, PAPERS } from "./odd-store.ts";
import { queryDuckDb } from "./query-duckdb.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gpu-hours-parquet-"));
  makeOddStore();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The rows of each row group of the papers' file, when row groups are limited so. */
async function groupSizes(limits: { rows: number; characters: number }): Promise<unknown[]> {
  const path = join(folder, "papers.parquet");
  const [papers] = TABLES;
  if (papers === undefined) throw new Error("no table");
  expect(readSnapshot((snapshot) => writeParquet(snapshot, papers, path, limits))).toBe(PAPERS);
  const rows = await queryDuckDb(
    `SELECT row_group_id, any_value(row_group_num_rows)::INTEGER AS size FROM parquet_metadata('${path}')
     GROUP BY row_group_id ORDER BY row_group_id`,
  );
  const slugs = await queryDuckDb(`SELECT slug FROM '${path}'`);
  expect(slugs.map(({ slug }) => slug)).toEqual(
    Array.from({ length: PAPERS }, (_, index) => `paper-${index}`),
  );
  return rows.map(({ size }) => size);
}

it("writes a row group whenever it has so many rows, and then the rest", async () => {
  expect(await groupSizes({ rows: 25, characters: Infinity })).toEqual([25, 25, 10]);
});

it("writes a row group whenever it has so much text", async () => {
  expect(await groupSizes({ rows: Infinity, characters: 1 })).toEqual(
    Array.from({ length: PAPERS }, () => 1),
  );
});
