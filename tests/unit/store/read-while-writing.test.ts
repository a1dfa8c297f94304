import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { z } from "zod";
import { getPaper } from "#src/query/get-paper.ts";
import { getWriter } from "#src/store/writer.ts";
import { startRun } from "#src/store/ingest-run.ts";
import { queryRows } from "#src/store/query-rows.ts";
import { writePapers } from "#src/store/write-papers.ts";
import { openTestStore } from "../../setup/store.ts";
import { makePaper } from "./records.ts";

/** Begins to write, and ends when its stdin does. */
const WRITER = `
  const db = require("better-sqlite3")(process.argv[1]);
  db.exec('BEGIN IMMEDIATE');
  db.exec(\`UPDATE "Paper" SET "title" = 'Half-way', "abstract" = 'No more.'\`);
  console.log("writing");
  process.stdin.on("end", () => { db.exec("COMMIT"); db.close(); }).resume();
`;

it("serves pages while another process is in the middle of writing", async () => {
  const path = openTestStore();
  writePapers(getWriter(), [makePaper()], startRun(getWriter(), "test", "test"));
  const writer = spawn(process.execPath, ["-e", WRITER, path]);
  await once(writer.stdout, "data");
  expect((await getPaper("a-paper"))?.paper.title).toBe("A paper");
  expect(
    await queryRows(
      `SELECT count(*) AS "n" FROM "paper_search" WHERE "paper_search" MATCH 'enough'`,
      [],
      z.object({ n: z.number() }),
    ),
  ).toEqual([{ n: 1 }]);
  writer.stdin.end();
  await once(writer, "close");
  expect((await getPaper("a-paper"))?.paper.title).toBe("Half-way");
});
