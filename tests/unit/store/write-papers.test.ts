import Database from "better-sqlite3";
import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { getWriter } from "#src/store/writer.ts";
import { startRun } from "#src/store/ingest-run.ts";
import type { PaperRecord } from "#src/store/paper-record.ts";
import { queryRows } from "#src/store/query-rows.ts";
import { writePapers } from "#src/store/write-papers.ts";
import { dumpStore } from "../../setup/dump-store.ts";
import { openTestStore } from "../../setup/store.ts";
import { A100, A100_80, FIGURE, makePaper } from "./records.ts";

let path: string;
beforeEach(() => {
  path = openTestStore();
});

async function write(...records: readonly PaperRecord[]) {
  const runId = startRun(getWriter(), "test", "test");
  return writePapers(getWriter(), records, runId);
}

async function slugsMatching(words: string): Promise<string[]> {
  const rows = await queryRows(
    `SELECT "slug" FROM "paper_search" JOIN "Paper" ON "Paper"."id" = "paper_search"."rowid" WHERE "paper_search" MATCH ? ORDER BY "slug"`,
    [words],
    z.object({ slug: z.string() }),
  );
  return rows.map(({ slug }) => slug);
}

describe("writePapers", () => {
  it("stores all that a record says", async () => {
    expect(await write(makePaper({ authors: ["A. One", "B. Two"], year: 2024 }))).toEqual({
      added: 1,
      changed: 0,
      unchanged: 0,
      skipped: 0,
      withCost: 1,
    });
    const { Paper, Figure, Result, Hardware, PaperHardware } = dumpStore(path);
    expect(Paper).toMatchObject([
      {
        slug: "a-paper",
        titleKey: "apaper",
        authors: "A. One; B. Two",
        year: 2024,
        costLow: 8,
        costHigh: 8,
        costMiddle: 8,
        costBound: "exact",
        costDevice: "gpu",
        costHardware: "A100",
      },
    ]);
    expect(Figure).toMatchObject([
      {
        ordinal: 0,
        low: 8,
        high: 8,
        start: 0,
        end: 12,
        hardwareId: Hardware[0]?.["id"],
        deviceCount: null,
      },
    ]);
    expect(JSON.parse(z.string().parse(Figure[0]?.["derivation"]))).toEqual(FIGURE.derivation);
    expect(Result).toMatchObject([{ metric: "accuracy", value: 97.5, unit: "%" }]);
    expect(PaperHardware).toMatchObject([{ ordinal: 0 }]);
  });

  it("does not touch a paper that is the same as before", async () => {
    await write(makePaper());
    const before = dumpStore(path);
    expect(await write(makePaper())).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
    expect(dumpStore(path)).toEqual(before);
  });

  it("replaces a changed paper whole, under its slug and id", async () => {
    await write(makePaper({ arxivId: "2401.00001" }));
    const [before] = dumpStore(path).Paper;
    const outcome = await write(
      makePaper({
        arxivId: "2401.00001",
        title: "Another title",
        abstract: "Nothing is stated.",
        figures: [],
        results: [],
        hardware: [],
        headline: null,
      }),
    );
    expect(outcome).toMatchObject({ added: 0, changed: 1 });
    const after = dumpStore(path);
    expect(after.Paper).toMatchObject([
      {
        id: before?.["id"],
        slug: "a-paper",
        title: "Another title",
        costLow: null,
        costBound: null,
      },
    ]);
    expect([after.Figure, after.Result, after.PaperHardware]).toEqual([[], [], []]);
  });

  it("leaves the old paper whole when writing the new one fails half-way", async () => {
    await write(makePaper());
    const before = dumpStore(path);
    const db = new Database(path);
    db.exec(
      `CREATE TRIGGER fault BEFORE INSERT ON "Result" WHEN new."metric" = 'fault' BEGIN SELECT RAISE(ABORT, 'the disk is on fire'); END`,
    );
    db.close();
    const [result] = makePaper().results;
    if (result === undefined) throw new Error("the paper has a result");
    const changed = makePaper({
      abstract: "Changed. Very much so.",
      results: [{ ...result, metric: "fault" }],
    });
    await expect(write(makePaper({ title: "A new one" }), changed)).rejects.toThrow(
      /the disk is on fire/u,
    );
    expect(dumpStore(path)).toEqual(before);
  });

  it("gives papers of one title slugs of their own, and they keep them", async () => {
    const papers = ["2401.00001", "2401.00002", "2401.00003"].map((arxivId) =>
      makePaper({ arxivId }),
    );
    await write(...papers.slice(0, 2));
    await write(...papers);
    await write(...papers.toReversed());
    expect(dumpStore(path).Paper.map(({ slug, arxivId }) => [arxivId, slug])).toEqual([
      ["2401.00001", "a-paper"],
      ["2401.00002", "a-paper-2"],
      ["2401.00003", "a-paper-3"],
    ]);
  });

  it("knows a paper by arXiv id, else DOI, else title and first author", async () => {
    await write(makePaper({ arxivId: "2401.00001", doi: "10.1/a", authors: ["Ada Lovelace"] }));
    const same = [
      makePaper({ title: "Retitled", arxivId: "2401.00001" }),
      makePaper({ title: "Retitled again", doi: "10.1/a" }),
      makePaper({ title: "RETITLED — again!" }),
    ];
    for (const paper of same) expect(await write(paper)).toMatchObject({ added: 0, changed: 1 });
    const others = [
      makePaper({ title: "Retitled again", arxivId: "2401.00009", authors: ["Ada Lovelace"] }),
      makePaper({ title: "Retitled again", authors: ["Charles Babbage"] }),
    ];
    for (const paper of others) expect(await write(paper)).toMatchObject({ added: 1, changed: 0 });
  });

  it("keeps facts that only the older source knew", async () => {
    await write(
      makePaper({ arxivId: "2401.00001", year: 2024, venue: "ICML", authors: ["A. One"] }),
    );
    await write(makePaper({ abstract: "8 A100 hours, newer text.", results: [] }));
    expect(dumpStore(path).Paper).toMatchObject([
      {
        abstract: "8 A100 hours, newer text.",
        arxivId: "2401.00001",
        year: 2024,
        venue: "ICML",
        authors: "A. One",
      },
    ]);
  });

  it("lets the later of one paper given twice hold", async () => {
    const later = makePaper({ abstract: "8 A100 hours, the later one.", results: [] });
    expect(await write(makePaper(), later)).toMatchObject({ added: 1, changed: 1 });
    expect(dumpStore(path).Paper).toMatchObject([{ abstract: later.abstract }]);
  });

  it("takes two records of one stored paper, found by different marks, one after the other", async () => {
    await write(makePaper({ arxivId: "2401.00001" }));
    const byTitle = makePaper({ abstract: "8 A100 hours, not the last word.", results: [] });
    const byId = makePaper({ title: "Retitled", arxivId: "2401.00001" });
    expect(await write(byTitle, byId)).toMatchObject({ added: 0, changed: 2 });
    expect(dumpStore(path).Paper).toMatchObject([
      { slug: "a-paper", title: "Retitled", abstract: byId.abstract },
    ]);
  });

  it("leaves out what states no compute unless the store has it", async () => {
    const silent = makePaper({ figures: [], headline: null, onlyIfKnown: true });
    expect(await write(silent)).toMatchObject({ skipped: 1 });
    expect(dumpStore(path).Paper).toEqual([]);
    await write(makePaper());
    expect(await write(silent)).toMatchObject({ changed: 1, skipped: 0 });
    expect(dumpStore(path).Figure).toEqual([]);
  });

  it("files variants under their family, in the order in which the paper names them", async () => {
    await write(
      makePaper({ hardware: [A100_80, A100], figures: [{ ...FIGURE, hardware: "A100 80GB" }] }),
    );
    const rows = await queryRows(
      `SELECT h."name", f."name" AS "family" FROM "PaperHardware" JOIN "Hardware" h ON h."id" = "hardwareId" JOIN "Hardware" f ON f."id" = h."familyId" ORDER BY "ordinal"`,
      [],
      z.record(z.string(), z.string()),
    );
    expect(rows).toEqual([
      { name: "A100 80GB", family: "A100" },
      { name: "A100", family: "A100" },
    ]);
  });

  it("keeps the full-text index in step with what is added, changed and deleted", async () => {
    await write(
      makePaper({ title: "Köln café", authors: ["Zoë Ångström"] }),
      makePaper({ title: "Second" }),
    );
    expect(await slugsMatching("koln")).toEqual(["koln-cafe"]);
    expect(await slugsMatching("angstrom")).toEqual(["koln-cafe"]);
    expect(await slugsMatching("hour*")).toEqual(["koln-cafe", "second"]);
    await write(makePaper({ title: "Second", abstract: "All different.", results: [] }));
    expect(await slugsMatching("hour*")).toEqual(["koln-cafe"]);
    expect(await slugsMatching("different")).toEqual(["second"]);
    const db = new Database(path);
    db.pragma("foreign_keys = ON");
    db.exec(
      `DELETE FROM "Paper" WHERE "slug" = 'koln-cafe'; INSERT INTO "paper_search" ("paper_search", "rank") VALUES ('integrity-check', 1)`,
    );
    db.close();
    expect(await slugsMatching("cafe")).toEqual([]);
    expect(dumpStore(path).Figure).toHaveLength(1);
  });

  it("cuts long slugs at a word", async () => {
    await write(makePaper({ title: `${"word ".repeat(30)}end` }), makePaper({ title: "\\{\\}" }));
    const slugs = dumpStore(path).Paper.map(({ slug }) => z.string().parse(slug));
    expect(slugs[0]).toMatch(/^(?:word-)+word$/u);
    expect(slugs[0]?.length).toBeLessThanOrEqual(80);
    expect(slugs[1]).toBe("paper");
  });
});
