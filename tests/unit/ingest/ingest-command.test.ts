import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runIngestCommand } from "#src/ingest/ingest-command.ts";
import { dumpStore } from "../../setup/dump-store.ts";
import { Sink } from "../../setup/sink.ts";
import { openTestStore } from "../../setup/store.ts";

const LISTING = "data/gpu-hours-papers.txt";
const WITH_COST = { title: "Cheap training", abstract: "Training takes 8 GPU hours." };
const WITHOUT = { title: "No cost", abstract: "Nothing is said of what it took." };
const lines = (...rows: readonly unknown[]) =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join("");

let folder: string;
let store: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gpu-hours-ingest-"));
  store = openTestStore();
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function ingest(args: readonly string[], stdin = "") {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const code = await runIngestCommand(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout,
    stderr,
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

const titles = () => dumpStore(store).Paper.map(({ title }) => title);

describe("npm run ingest", () => {
  it("leaves papers without any statement of compute out, and takes them with --all", async () => {
    const path = file("papers.jsonl", lines(WITH_COST, WITHOUT));
    expect(await ingest([path])).toEqual({
      code: 0,
      stdout: `${path}: 2 read, 1 kept, 1 with a cost: 1 new, 0 changed, 0 unchanged, 1 without compute left out, 0 rejected\n`,
      stderr: "",
    });
    expect(titles()).toEqual(["Cheap training"]);
    expect(await ingest([path, "--all"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("1 new, 0 changed, 1 unchanged"),
    });
    expect(titles()).toEqual(["Cheap training", "No cost"]);
  });

  it("changes nothing when the same file is read again", async () => {
    expect(await ingest([LISTING, "--all"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("110 new"),
    });
    const before = dumpStore(store);
    expect(before.Paper).toHaveLength(110);
    expect(before.Figure.length).toBeGreaterThan(100);
    expect(await ingest([LISTING, "--all"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("0 new, 0 changed, 110 unchanged"),
    });
    expect(await ingest([LISTING])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("110 unchanged"),
    });
    expect(dumpStore(store)).toEqual(before);
  });

  it("names rejected input by file and line, takes the rest, and returns 1", async () => {
    const path = file(
      "papers.jsonl",
      `${lines(WITH_COST)}{"title":\n${lines({ title: "Only a title" })}${lines({ ...WITH_COST, title: "Another" })}`,
    );
    const { code, stderr } = await ingest([path]);
    expect(code).toBe(1);
    expect(stderr.split("\n")).toEqual([
      expect.stringContaining(`${path}:2: expected a JSON object`),
      `${path}:3: expected an abstract beside the title "Only a title", got none`,
      "",
    ]);
    expect(titles()).toEqual(["Cheap training", "Another"]);
  });

  it("reads stdin and recognises its format", async () => {
    expect(await ingest(["-"], lines(WITH_COST))).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("-: 1 read, 1 kept, 1 with a cost: 1 new"),
    });
  });

  it("unpacks gzip, and recognises what is within", async () => {
    const path = join(folder, "papers.jsonl.gz");
    writeFileSync(path, gzipSync(lines(WITH_COST)));
    expect(await ingest([path])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("1 new"),
    });
  });

  it("says in a line why the store cannot be written, and returns 2", async () => {
    const db = new Database(store);
    db.exec(
      `CREATE TRIGGER full BEFORE INSERT ON "Paper" BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`,
    );
    db.close();
    const { code, stderr } = await ingest(["-"], lines(WITH_COST));
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^ingest: -: .*the disk is full.*Nothing of it was written.*\n$/u),
    ]);
  });

  it("says how it is called to who asks, which is no error", async () => {
    expect(await ingest(["--help"])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^usage: npm run -s ingest -- INPUT.*--restart/su),
      stderr: "",
    });
  });

  it("takes the format that it is told", async () => {
    const path = file("papers.txt", lines(WITH_COST));
    expect(await ingest([path, "--format", "jsonl"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("1 new"),
    });
  });

  it.each([
    [[], /expected at least one FILE.*usage:/su],
    [["--format", "docx", "x"], /--format: expected one of listing, jsonl.*got "docx"/u],
    [["--wrong", "x"], /--wrong/u],
    [["/nowhere/papers.jsonl"], /no such file.*\/nowhere\/papers\.jsonl/u],
  ])("returns 2 and says why when called with %j", async (args, why) => {
    const { code, stderr } = await ingest(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(why);
    expect(titles()).toEqual([]);
  });

  it("returns 2 for what is in no format that it knows", async () => {
    expect(await ingest(["-"], "<html>")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("-: cannot tell its format"),
    });
  });

  it("makes the store where DATABASE_URL says, as a command", () => {
    const path = join(folder, "elsewhere", "store.db");
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["src/launch/run-command.mjs", "src/ingest/cli.ts", "-", "--format", "jsonl"],
      {
        input: `${lines(WITH_COST)}nonsense\n`,
        env: { ...process.env, DATABASE_URL: `file:${path}` },
        encoding: "utf8",
      },
    );
    expect({ status, stdout, stderr }).toMatchObject({
      status: 1,
      stdout:
        "-: 2 read, 1 kept, 1 with a cost: 1 new, 0 changed, 0 unchanged, 0 without compute left out, 1 rejected\n",
      stderr: expect.stringMatching(/^-:2: expected a JSON object/u),
    });
    expect(dumpStore(path).Paper).toHaveLength(1);
    expect(titles()).toEqual([]);
  }, 60_000);
});
