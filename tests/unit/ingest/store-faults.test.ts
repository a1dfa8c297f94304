import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { getWriter } from "#src/store/writer.ts";
import { findDamage } from "../../setup/check-store.ts";
import { dumpStore } from "../../setup/dump-store.ts";
import { openTestStore } from "../../setup/store.ts";
import { paperLines, runIngest } from "./run-ingest.ts";

// Nobody has to wait for a quarter of a minute until a test's lock is given up.
vi.mock("#src/store/busy-timeout.ts", () => ({ BUSY_TIMEOUT_MS: 100 }));

let store: string;
beforeEach(() => {
  store = openTestStore();
});

const countPapers = () => dumpStore(store).Paper.length;

/** Papers in two parts, and something that happens when what makes full batches of the first one is written. */
async function* inTwoParts(between: () => unknown) {
  yield Buffer.from(FIRST);
  while (countPapers() < 200) await sleep(5);
  await between();
  yield Buffer.from(SECOND);
}

const FIRST = paperLines(205);
const SECOND = paperLines(200, 205);
const KEPT =
  "Its first 200 records are in the store, to line 200; give the same command again: it goes on from there.\n";

async function breakOff(between: () => unknown) {
  return runIngest(["-", "--batch", "20"], inTwoParts(between));
}

const limitPages = (count: number) => getWriter().all(`PRAGMA max_page_count = ${count}`);

async function expectTheRest() {
  expect(countPapers()).toBe(200);
  expect(findDamage(store)).toEqual([]);
  expect(await runIngest(["-", "--batch", "20"], FIRST + SECOND)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("405 read, 405 kept, 405 with a cost: 405 new, 0 changed"),
  });
  expect(countPapers()).toBe(405);
}

describe("a store that cannot be written", () => {
  it("is full: what is kept, what to do, and it goes on once there is room", async () => {
    const { code, stderr } = await breakOff(() => limitPages(1));
    expect([code, stderr]).toEqual([
      2,
      `ingest: -: the disk of the store ${store} is full; free some space on it (SQLITE_FULL). ${KEPT}`,
    ]);
    limitPages(1_000_000);
    await expectTheRest();
  });

  it("is read-only", async () => {
    const { code, stderr } = await breakOff(() => getWriter().run("PRAGMA query_only = ON"));
    expect([code, stderr]).toEqual([
      2,
      `ingest: -: the store ${store} cannot be written; make the file and its folder writable for you (SQLITE_READONLY). ${KEPT}`,
    ]);
    getWriter().run("PRAGMA query_only = OFF");
    await expectTheRest();
  });

  it("is locked by another program for too long", async () => {
    const other = new Database(store);
    const { code, stderr } = await breakOff(() => other.exec("BEGIN IMMEDIATE"));
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining(
        `ingest: -: another program has been writing to the store ${store} for 0.1 seconds; wait until it is done`,
      ),
    ]);
    expect(stderr).toContain(KEPT);
    // Nor is anything begun while it lasts.
    expect(await runIngest(["-"], paperLines(3, 900))).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /^ingest: -: another program has been writing .* Nothing of it was written; give the same command again\.\n$/u,
      ),
    });
    other.exec("ROLLBACK");
    other.close();
    await expectTheRest();
  });

  it("is written by another run over the same input", async () => {
    const { code, stderr } = await breakOff(() => {
      const other = new Database(store);
      other.exec(`UPDATE "IngestRun" SET "read" = "read" + 20`);
      other.close();
    });
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("another program is reading the same input into the store"),
    ]);
    expect(countPapers()).toBe(200);
  });
});
