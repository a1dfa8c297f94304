import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runExportCommand } from "#src/export/export-command.ts";
import { dumpStore } from "../../setup/dump-store.ts";
import { Sink } from "../../setup/sink.ts";
import { openTestStore } from "../../setup/store.ts";
import { makeOddStore, PAPERS } from "./odd-store.ts";
import { queryDuckDb } from "./query-duckdb.ts";

const FILES = ["figures", "hardware", "paper_hardware", "paper_sources", "papers", "results"].map(
  (name) => `${name}.parquet`,
);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gpu-hours-export-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function exportTo(...args: string[]) {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const code = runExportCommand(args, { stdout, stderr });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

const readTable = (name: string) => queryDuckDb(`SELECT * FROM '${folder}/${name}.parquet'`);

type Row = Readonly<Record<string, unknown>>;

/** The row with some columns under other names or taken from other tables, and without its keys. */
function retell(row: Row, leftOut: readonly string[], told: Row): Row {
  const kept = Object.entries(row).filter(([name]) => !leftOut.includes(name));
  return { ...Object.fromEntries(kept), ...told };
}

const wholeDay = (text: unknown) =>
  text === "2024-02-29" || text === "2020-05-14" ? new Date(text) : null;

/** What the store has, as the files should tell it. */
function readStore(path: string) {
  const { Paper, PaperSource, Figure, Result, Hardware, HardwareFacts, PaperHardware } =
    dumpStore(path);
  const slugOf = (id: unknown) => Paper.find((row) => row["id"] === id)?.["slug"];
  const nameOf = (id: unknown) => Hardware.find((row) => row["id"] === id)?.["name"] ?? null;
  const noFacts = Object.fromEntries(Object.keys(HardwareFacts[0] ?? {}).map((key) => [key, null]));
  return {
    papers: Paper.map((row) =>
      retell(row, ["id", "titleKey", "contentHash", "runId", "costDevice"], {
        authors: row["authors"] === "" ? [] : String(row["authors"]).split("; "),
        publishedDate: wholeDay(row["publishedOn"]),
        source: "päpers.jsonl",
        device: row["costDevice"],
      }),
    ),
    paper_sources: PaperSource.map((row) =>
      retell(row, ["paperId", "runId", "statementHash", "titleKey"], {
        paper: slugOf(row["paperId"]),
      }),
    ),
    figures: Figure.map((row) =>
      retell(row, ["id", "paperId", "hardwareId"], {
        paper: slugOf(row["paperId"]),
        hardware: nameOf(row["hardwareId"]),
      }),
    ),
    results: Result.map((row) => retell(row, ["id", "paperId"], { paper: slugOf(row["paperId"]) })),
    paper_hardware: PaperHardware.map((row) =>
      retell(row, ["paperId", "hardwareId"], {
        paper: slugOf(row["paperId"]),
        hardware: nameOf(row["hardwareId"]),
      }),
    ),
    hardware: Hardware.map((row) => {
      const facts = HardwareFacts.find(({ hardwareId }) => hardwareId === row["id"]) ?? noFacts;
      return retell({ ...row, ...facts }, ["id", "familyId", "hardwareId"], {
        family: Hardware.find(({ id }) => id === row["familyId"])?.["slug"] ?? null,
        releasedDate: wholeDay(facts["releasedOn"]),
      });
    }),
  };
}

describe("npm run export", () => {
  it("writes files of which DuckDB makes the store's rows, every column of them", async () => {
    const store = readStore(makeOddStore());
    const { code, stdout, stderr } = exportTo("--parquet", folder);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(
      `${folder}: 60 papers, 90 paper_sources, ${store.figures.length} figures, ${store.results.length} results, ` +
        `${store.paper_hardware.length} paper_hardware, 3 hardware\n`,
    );
    expect(readdirSync(folder).sort()).toEqual(FILES);
    expect(await readTable("papers")).toEqual(store.papers);
    expect(await readTable("paper_sources")).toEqual(store.paper_sources);
    expect(await readTable("figures")).toEqual(store.figures);
    expect(await readTable("results")).toEqual(store.results);
    expect(await readTable("paper_hardware")).toEqual(store.paper_hardware);
    expect(await readTable("hardware")).toEqual(store.hardware);
    expect(store.papers).toHaveLength(PAPERS);
  });

  it("gives columns types, and says in the file what they hold", async () => {
    openTestStore();
    expect(exportTo("--parquet", folder).code).toBe(0);
    const described = async (name: string) =>
      Object.fromEntries(
        (await queryDuckDb(`DESCRIBE SELECT * FROM '${folder}/${name}.parquet'`)).map((row) => [
          row["column_name"],
          row["column_type"],
        ]),
      );
    expect(await described("papers")).toMatchObject({
      slug: "VARCHAR",
      authors: "VARCHAR[]",
      year: "INTEGER",
      publishedOn: "VARCHAR",
      publishedDate: "DATE",
      costLow: "DOUBLE",
    });
    expect(await described("figures")).toMatchObject({
      low: "DOUBLE",
      deviceCount: "DOUBLE",
      start: "INTEGER",
      derivation: "JSON",
    });
    expect(await described("hardware")).toMatchObject({ releasedDate: "DATE", memoryGb: "DOUBLE" });
    const [said] = await queryDuckDb(
      `SELECT value::VARCHAR AS words FROM parquet_kv_metadata('${folder}/papers.parquet') WHERE key = 'costLow'`,
    );
    expect(said?.["words"]).toMatch(/device-hours/u);
  });

  it("answers a question across the files", async () => {
    makeOddStore();
    exportTo("--parquet", folder);
    const rows = await queryDuckDb(
      `SELECT h.family, count(*)::INTEGER AS figures FROM '${folder}/figures.parquet' f
       JOIN '${folder}/papers.parquet' p ON p.slug = f.paper JOIN '${folder}/hardware.parquet' h ON h.name = f.hardware
       GROUP BY ALL`,
    );
    expect(rows).toEqual([{ family: "a100", figures: 45 }]);
  });

  it("leaves a folder with other files in it as it is, and names one", () => {
    openTestStore();
    writeFileSync(join(folder, "notes.txt"), "mine");
    const { code, stderr } = exportTo("--parquet", folder);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `export: ${folder}: expected an empty folder, found "notes.txt". Name another folder or empty this one; nothing was written.\n`,
    );
    expect(readdirSync(folder)).toEqual(["notes.txt"]);
  });

  it("makes the folder, and takes the place of what a killed export left", () => {
    openTestStore();
    const deep = join(folder, "a", "b");
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, "papers.parquet.unfinished"), "PAR1");
    expect(exportTo("--parquet", deep).code).toBe(0);
    expect(readdirSync(deep).sort()).toEqual(FILES);
  });

  it("writes nothing where a row cannot be written, and says which column", () => {
    const db = new Database(makeOddStore());
    db.exec(`UPDATE "Result" SET "ordinal" = 3000000000 WHERE "id" = 7`);
    db.close();
    const { code, stderr } = exportTo("--parquet", folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^export: results\.parquet: .*ordinal/su);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("names what is in the way of the folder", () => {
    openTestStore();
    const path = join(folder, "file");
    writeFileSync(path, "");
    expect(exportTo("--parquet", path)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(path),
    });
  });

  it.each([
    [[], /expected --parquet DIR.*usage:/su],
    [["--csv", "x"], /--csv.*usage:/su],
    [["--parquet", "x", "y"], /usage:/u],
  ])("says how it is called when called with %j", (args, why) => {
    const { code, stderr } = exportTo(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(why);
  });

  it("says the same to who asks, which is no error", () => {
    expect(exportTo("--help")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("usage: npm run -s export -- --parquet DIR"),
      stderr: "",
    });
  });

  it("names the store that is not there, as a command", () => {
    const store = join(folder, "none.db");
    const { status, stderr } = spawnSync(
      process.execPath,
      ["src/launch/run-command.mjs", "src/export/cli.ts", "--parquet", join(folder, "out")],
      { env: { ...process.env, DATABASE_URL: `file:${store}` }, encoding: "utf8" },
    );
    expect([status, stderr]).toEqual([
      2,
      `export: No store at ${store}. "npm start" or "npm run ingest" makes one.\n`,
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
