import { double, sample } from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { databasePath } from "#src/store/database-path.ts";
import { insertRows } from "#src/store/insert-rows.ts";
import { queryRows } from "#src/store/query-rows.ts";
import { startRun } from "#src/store/ingest-run.ts";
import { getWriter } from "#src/store/writer.ts";
import { openTestStore } from "../../setup/store.ts";

beforeEach(() => {
  openTestStore();
});

const anyRow = z.record(z.string(), z.unknown());

describe("queryRows", () => {
  it("binds values in order and gives integers as numbers", async () => {
    const rows = await queryRows(
      "SELECT ? AS a, ? AS b, count(*) AS n FROM Paper",
      ["x", null],
      anyRow,
    );
    expect(rows).toEqual([{ a: "x", b: null, n: 0 }]);
  });

  it("does not cut fractions off a computed column whose first row is whole", async () => {
    const rows = await queryRows(
      "SELECT value AS v FROM json_each(?)",
      ["[0, 2.5]"],
      z.object({ v: z.number() }),
    );
    expect(rows).toEqual([{ v: 0 }, { v: 2.5 }]);
  });

  it("cannot write", async () => {
    await expect(queryRows(`DELETE FROM "Paper" RETURNING "id"`, [], anyRow)).rejects.toThrow(
      /readonly/u,
    );
  });

  it("rejects rows that do not fit the schema", async () => {
    await expect(queryRows("SELECT 'x' AS v", [], z.object({ v: z.number() }))).rejects.toThrow(
      /expected number/u,
    );
  });

  it("says how to make a store where there is none", async () => {
    process.env["DATABASE_URL"] = "file:/nowhere/at/all.db";
    await expect(queryRows("SELECT 1", [], anyRow)).rejects.toThrow(
      /No store at \/nowhere\/at\/all\.db.*npm start/u,
    );
  });
});

describe("the way into the store", () => {
  it("keeps every number to its last bit", async () => {
    const writer = getWriter();
    const runId = startRun(writer, "s", "f");
    const numbers = sample(double({ noNaN: true, noDefaultInfinity: true }), 1000);
    const rows = numbers.map((costLow, id) => ({
      id,
      slug: `p${id}`,
      title: "T",
      abstract: "A",
      titleKey: "t",
      contentHash: "h",
      costLow,
      costBound: "exact",
      costMiddle: costLow,
      runId,
    }));
    insertRows(writer, "Paper", rows);
    const stored = await queryRows(
      `SELECT "costLow" AS v FROM "Paper" ORDER BY "id"`,
      [],
      z.object({ v: z.number() }),
    );
    expect(stored.map(({ v }) => v + 0)).toEqual(numbers.map((v) => v + 0));
  });
});

describe("databasePath", () => {
  it("follows DATABASE_URL, relative to the working directory", () => {
    expect(databasePath("file:./data/x.db")).toBe(`${process.cwd()}/data/x.db`);
    expect(databasePath("file:/tmp/x.db")).toBe("/tmp/x.db");
  });

  it("says what it expected instead of another database", () => {
    expect(() => databasePath("postgres://localhost/x")).toThrow(/expected a file.*got "postgres/u);
  });
});
