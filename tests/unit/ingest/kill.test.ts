import { spawn } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, it } from "vitest";
import { RULE_FILES } from "#src/ingest/rule-files.ts";
import { exportPapersCsv } from "#src/query/export-csv.ts";
import { parseSearchParams } from "#src/query/parse-search-params.ts";
import { closeReader } from "#src/store/query-rows.ts";
import { findDamage } from "../../setup/check-store.ts";
import { dumpStore } from "../../setup/dump-store.ts";
import { openTestStore } from "../../setup/store.ts";

const LAUNCHER = resolve("src/launch/run-command.mjs");
const KILLS = 50;
const RECORDS = 400;
const BATCH = 2;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gpu-hours-kill-"));
  // A copy of what the command looks at: whoever edits a rule meanwhile would make it begin anew.
  for (const part of RULE_FILES) {
    cpSync(part, join(folder, part), { recursive: true });
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Papers with figures and without, bad lines, and papers that come again under other titles, older or newer. */
function writeCorpus(): string {
  const lines = Array.from({ length: RECORDS }, (_, at) => {
    if (at % 13 === 5) return `{"title": "cut off at ${at}`;
    const number = at % 11 === 7 ? at - 7 : at;
    return JSON.stringify({
      id: `2401.${String(number).padStart(5, "0")}`,
      title: at % 3 === 0 ? `A model of size ${number % 40}` : `Model ${at}: faster`,
      abstract:
        at % 4 === 1
          ? `Nothing is said here of what model ${at} took.`
          : `We train it on ${1 + (at % 8)} A100 GPUs for ${at + 2} hours. It reaches 9${at % 10}.5% accuracy on CIFAR-10.`,
      authors: [`Author ${number % 17}`],
      update_date: at % 5 === 0 ? `2024-0${1 + (at % 9)}-11` : null,
    });
  });
  return `${lines.join("\n")}\n`;
}

interface Input {
  args: readonly string[];
  stdin: Buffer | null;
}

/** The same papers as a file, compressed, and through a pipe; each after another file, which is read first. */
function makeInputs(): Input[] {
  const corpus = writeCorpus();
  const first = join(folder, "first.jsonl");
  const plain = join(folder, "papers.jsonl");
  const packed = `${plain}.gz`;
  writeFileSync(first, corpus.split("\n").slice(20, 36).join("\n").replaceAll("GPUs", "devices"));
  writeFileSync(plain, corpus);
  writeFileSync(packed, gzipSync(corpus));
  const options = ["--all", "--batch", String(BATCH)];
  return [
    { args: [first, plain, ...options], stdin: null },
    { args: [packed, ...options], stdin: null },
    { args: ["-", ...options], stdin: Buffer.from(corpus) },
  ];
}

function start(store: string, { args, stdin }: Input) {
  const child = spawn(process.execPath, [LAUNCHER, "src/ingest/cli.ts", ...args], {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: `file:${store}` },
    stdio: ["pipe", "pipe", "pipe"],
  });
  // Whoever is killed does not read to the end.
  child.stdin.on("error", () => {});
  child.stdin.end(stdin ?? "");
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (part) => (stdout += String(part)));
  child.stderr.on("data", (part) => (stderr += String(part)));
  let running = true;
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((end) => {
    child.on("close", (code) => {
      running = false;
      end({ code, stdout, stderr });
    });
  });
  return { kill: () => child.kill("SIGKILL"), isRunning: () => running, ended };
}

/** The records that the store has of all runs. */
function countRead(store: string): number {
  // Closed each time: SQLite mends what a killed process left when the first connection is made.
  const db = new Database(store, { readonly: true });
  try {
    return Number(db.prepare(`SELECT coalesce(sum("read"), 0) FROM "IngestRun"`).pluck().get());
  } finally {
    db.close();
  }
}

const summaryOf = ({ code, stdout }: { code: number | null; stdout: string }) =>
  `${code} ${stdout.split("\n").at(-2)}`;

/** Whether every run that was begun or noted came to its end: what was killed then had nothing left to write. */
function isDone(store: string): boolean {
  const db = new Database(store, { readonly: true });
  try {
    const open = `SELECT count(*) - count("finishedAt") FROM "IngestRun" HAVING count(*) > 0`;
    return db.prepare(open).pluck().get() === 0;
  } finally {
    db.close();
  }
}

/** Everything of a store that anybody gets to see, and everything else but the times of its runs. */
async function contentOf(store: string) {
  process.env["DATABASE_URL"] = `file:${store}`;
  let csv = "";
  for await (const piece of exportPapersCsv(parseSearchParams({}).state)) csv += piece;
  closeReader(store);
  return { csv, tables: dumpStore(store) };
}

function copyStore(name: string, template: string): string {
  const path = join(folder, name);
  copyFileSync(template, path);
  return path;
}

it(`ends in the same store as if nothing had happened, killed ${KILLS} times`, async () => {
  const template = openTestStore();
  const inputs = makeInputs();
  let kills = 0;
  let continued = 0;

  /** Kills the command again and again, until it has come to its end in spite of that; null where it could not tell. */
  async function runToEnd(store: string, input: Input) {
    for (;;) {
      const before = countRead(store);
      if (before > 0) continued += 1;
      const child = start(store, input);
      if (kills < KILLS) {
        kills += 1;
        // Some at any moment from the start on, most while batches are being written.
        if (kills % 5 < 3) {
          while (child.isRunning() && countRead(store) === before) await sleep(2);
          await sleep(Math.random() * 100);
        } else await sleep(Math.random() * 600);
        const wasRunning = child.isRunning();
        child.kill();
        if (!wasRunning) kills -= 1;
      }
      const ended = await child.ended;
      if (ended.code !== null) return ended;
      expect(findDamage(store)).toEqual([]);
      if (isDone(store)) {
        kills -= 1;
        return null;
      }
    }
  }

  /** The store of an undisturbed run, and those of runs that were killed. */
  async function runInput(lane: number, input: Input) {
    const whole = copyStore(`whole-${lane}.db`, template);
    const undisturbed = await start(whole, input).ended;
    expect(undisturbed).toMatchObject({ code: 1, stdout: expect.stringMatching(/400 read/u) });
    const summaries = new Set([summaryOf(undisturbed)]);
    const killed: string[] = [];
    for (let round = 0; kills < KILLS; round += 1) {
      const store = copyStore(`killed-${lane}-${round}.db`, template);
      const ended = await runToEnd(store, input);
      if (ended !== null) summaries.add(summaryOf(ended));
      killed.push(store);
    }
    expect([...summaries]).toHaveLength(1);
    return { whole, killed };
  }

  for (const { whole, killed } of await Promise.all(
    inputs.map((input, lane) => runInput(lane, input)),
  )) {
    const expected = await contentOf(whole);
    expect(expected.tables.Paper.length).toBeGreaterThan(100);
    for (const store of killed) {
      expect(findDamage(store)).toEqual([]);
      expect(await contentOf(store)).toEqual(expected);
    }
  }
  expect(kills).toBe(KILLS);
  // If none were, nothing was tested.
  expect(continued).toBeGreaterThan(KILLS / 5);
}, 240_000);
