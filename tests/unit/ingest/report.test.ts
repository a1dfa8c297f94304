import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runIngestCommand } from "#src/ingest/ingest-command.ts";
import { Sink } from "../../setup/sink.ts";
import { openTestStore } from "../../setup/store.ts";
import { paperLine, paperLines, runIngest } from "./run-ingest.ts";

let folder: string;
let path: string;
beforeEach(() => {
  openTestStore();
  folder = mkdtempSync(join(tmpdir(), "gpu-hours-report-"));
  path = join(folder, "papers.jsonl");
  const silent = JSON.stringify({ title: "Silent", abstract: "Nothing is said of any cost." });
  writeFileSync(path, `${paperLines(6)}nonsense\n${silent}\n${paperLine(6)}`);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A terminal of so many columns. */
class Terminal extends Sink {
  readonly isTTY = true;
  readonly columns = 100;
}

async function runOnTerminal(...args: readonly string[]) {
  const [stdout, stderr] = [new Sink(), new Terminal()];
  const streams = { stdin: Readable.from([]), stdout, stderr };
  const code = await runIngestCommand([path, ...args], streams);
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** What a terminal shows in the end of what was written to it. */
const shown = (text: string) =>
  text
    .split("\n")
    .map((line) => line.split("\r\u001B[K").at(-1))
    .join("\n");

describe("what an ingest tells", () => {
  it("is a bar on a terminal while it lasts, and a summary", async () => {
    const { stdout, stderr } = await runOnTerminal("--batch", "2");
    expect(stdout).toBe(
      `${path}: 9 read, 7 kept, 7 with a cost: 7 new, 0 changed, 0 unchanged, 1 without compute left out, 1 rejected\n`,
    );
    expect(stderr).toMatch(/█+░* \d+%  6 read  [\d,]+\/s  6 figures/u);
    expect(shown(stderr)).toMatch(/^[^\n]*papers\.jsonl:7: expected a JSON object[^\n]*\n$/u);
  });

  it("is only what goes wrong with --quiet", async () => {
    const { code, stdout, stderr } = await runOnTerminal("--quiet");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^[^\r\n]*papers\.jsonl:7: [^\n]*\n$/u);
  });

  it("is one JSON object with --json, of all inputs together and each", async () => {
    const other = join(folder, "other.jsonl");
    writeFileSync(other, paperLine(3) + paperLine(20));
    const { code, stdout, stderr } = await runOnTerminal("--json", other);
    expect(code).toBe(1);
    expect(stderr).not.toContain("\r");
    expect(stdout.trimEnd()).not.toContain("\n");
    expect(JSON.parse(stdout)).toEqual({
      done: true,
      read: 11,
      kept: 9,
      withCost: 9,
      new: 8,
      changed: 0,
      unchanged: 1,
      skipped: 1,
      rejected: 1,
      figures: 9,
      sources: [
        expect.objectContaining({ source: path, done: true, read: 9, new: 7, rejected: 1 }),
        expect.objectContaining({ source: other, done: true, read: 2, new: 1, unchanged: 1 }),
      ],
      errors: [],
    });
  });

  it("is JSON too when it is not done, with the reason", async () => {
    const { code, stdout } = await runIngest([path, "--json", "--strict"]);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      done: false,
      read: 6,
      kept: 6,
      sources: [{ source: path, done: false }],
      errors: [expect.stringContaining("stopped at what is named above")],
    });
    expect(JSON.parse((await runIngest(["--json", "/nowhere.jsonl"])).stdout)).toMatchObject({
      done: false,
      sources: [],
      errors: [expect.stringContaining("/nowhere.jsonl")],
    });
  });

  it("says what is wrong with an option", async () => {
    expect(await runIngest([path, "--batch", "none"])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/--batch: expected a number of records, got "none".*usage:/su),
    });
  });
});
