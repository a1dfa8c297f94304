import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { closeClient } from "#src/store/client.ts";
import { migrateStore } from "#src/store/migrate.ts";
import { closeReader } from "#src/store/query-rows.ts";
import { closeWriter } from "#src/store/writer.ts";

// Made once per test file and copied from then on, which is quicker than migrating for every test.
const folder = mkdtempSync(join(tmpdir(), "gpu-hours-store-"));
const template = join(folder, "template.db");
const copies: string[] = [];

/**
 * Makes an empty, migrated store of the caller's own, points DATABASE_URL at it until the next call, and
 * returns its path. Call it in a test, in `beforeEach` or in `beforeAll`.
 */
export function openTestStore(): string {
  if (copies.length === 0) migrateStore(template);
  const path = join(folder, `${copies.length}.db`);
  copyFileSync(template, path);
  copies.push(path);
  process.env["DATABASE_URL"] = `file:${path}`;
  return path;
}

afterAll(async () => {
  for (const path of copies) {
    closeReader(path);
    closeWriter(path);
    await closeClient(path);
  }
  rmSync(folder, { recursive: true, force: true });
});
