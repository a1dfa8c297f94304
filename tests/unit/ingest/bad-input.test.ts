import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dumpStore } from "../../setup/dump-store.ts";
import { openTestStore } from "../../setup/store.ts";
import { paperLine, paperLines, runIngest } from "./run-ingest.ts";

let folder: string;
let store: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gpu-hours-bad-input-"));
  store = openTestStore();
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const titles = () => dumpStore(store).Paper.map(({ title }) => title);

/** One line of each kind that is no paper, with a paper before and after. */
const BAD_LINES = Buffer.concat([
  Buffer.from(paperLine(1)),
  Buffer.from('{"title": "Broken", "abstract": \n'),
  Buffer.from('{"title": "No abstract"}\n'),
  Buffer.from('{"title": "Not UTF-8 \xff", "abstract": "It is Latin-1."}\n', "latin1"),
  Buffer.from('{"title": "With a NUL", "abstract": "A \u0000 byte."}\n'),
  Buffer.from(`{"title": "Long", "abstract": "${"x".repeat(100 * 1024 * 1024)}"}\n`),
  Buffer.from("[1, 2]\n"),
  Buffer.from(paperLine(2)),
]);
const REASONS = [
  [2, "expected a JSON object: Unexpected end of JSON input"],
  [3, 'expected an abstract beside the title "No abstract", got none'],
  [4, "expected UTF-8, got other bytes; convert the file or remove the line"],
  [5, "expected text, got a NUL byte as character 40"],
  [6, "expected at most 16777216 bytes in a line, got 104857633"],
  [7, "expected a JSON object, got an array"],
] as const;

describe("input that is bad in places", () => {
  it.each([
    ["papers.jsonl", (bytes: Buffer) => bytes],
    ["papers.jsonl.gz", (bytes: Buffer) => gzipSync(bytes, { level: 1 })],
  ])("is named line by line, and the rest of %s goes in", async (name, pack) => {
    const path = file(name, pack(BAD_LINES));
    expect(await runIngest([path])).toEqual({
      code: 1,
      stdout: `${path}: 8 read, 2 kept, 2 with a cost: 2 new, 0 changed, 0 unchanged, 0 without compute left out, 6 rejected\n`,
      stderr: REASONS.map(([line, why]) => `${path}:${line}: ${why}\n`).join(""),
    });
    expect(titles()).toEqual(["Paper number 1", "Paper number 2"]);
  });

  it("loses nothing that comes before compressed data is damaged", async () => {
    const packed = gzipSync(paperLines(400), { level: 0 });
    const path = file("papers.jsonl.gz", packed.subarray(0, packed.length / 2));
    const { code, stderr, stdout } = await runIngest([path, "--batch", "30"]);
    const whole = Number(/(\d+) new/u.exec(stdout)?.[1]);
    expect(whole).toBeGreaterThan(190);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `${path}:${whole + 1}: the gzip data is damaged: unexpected end of file; nothing after it can be read\n`,
    });
    expect(titles()).toHaveLength(whole);
  });
});

describe("--strict", () => {
  it("stops at the first bad line, keeps what came before, and says how to go on", async () => {
    const path = file("papers.jsonl", `${paperLines(7)}nonsense\n${paperLines(3, 7)}more\n`);
    const { code, stdout, stderr } = await runIngest([path, "--strict", "--batch", "3"]);
    expect({ code, stderr: stderr.split("\n") }).toEqual({
      code: 2,
      stderr: [
        expect.stringContaining(`${path}:8: expected a JSON object`),
        `ingest: ${path}: stopped at what is named above, as --strict asks: correct it, or leave --strict out to pass over it. Its first 7 records are in the store, to line 7; give the same command again: it goes on from there.`,
        "",
      ],
    });
    expect(stdout).toContain("7 read, 7 kept");
    expect(titles()).toHaveLength(7);
    // Again the same line, and no paper twice; then over it, in a summary of the whole.
    expect(await runIngest([path, "--strict"])).toMatchObject({ code: 2 });
    const { code: codeAtEnd, ...rest } = await runIngest([path]);
    expect(codeAtEnd).toBe(1);
    expect(rest.stdout).toContain(
      "12 read, 10 kept, 10 with a cost: 10 new, 0 changed, 0 unchanged",
    );
    expect(rest.stderr).toMatch(/:8: [^\n]*\n[^\n]*:12: [^\n]*\n$/u);
    expect(titles()).toHaveLength(10);
  });
});

describe("an input that cannot be opened", () => {
  it("is named, and does not keep the others out, if its compressed data is damaged", async () => {
    const damaged = file("damaged.jsonl.gz", Buffer.from([0x1f, 0x8b, 0xff, 0xff, 0xff, 0xff]));
    const good = file("good.jsonl", paperLine(1));
    const { code, stdout, stderr } = await runIngest([damaged, good]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `${damaged}:1: the gzip data is damaged: unknown compression method; nothing of it can be read\n`,
    });
    expect(stdout).toContain(`${good}: 1 read, 1 kept`);
  });

  it("is named if it is a folder", async () => {
    expect(await runIngest([folder])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(new RegExp(`^ingest: ${folder}: EISDIR`, "u")),
    });
  });

  it("is not read if somebody has asked to stop by then", async () => {
    const path = file("papers.jsonl", paperLine(1));
    expect(await runIngest([path], "", AbortSignal.abort())).toMatchObject({
      code: 2,
      stderr: `ingest: ${path}: interrupted before it was read; give the same command again\n`,
    });
    expect(titles()).toEqual([]);
  });
});
