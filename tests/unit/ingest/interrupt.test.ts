import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dumpStore } from "../../setup/dump-store.ts";
import { openTestStore } from "../../setup/store.ts";
import { paperLine, paperLines, runIngest } from "./run-ingest.ts";

let folder: string;
let store: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gpu-hours-interrupt-"));
  store = openTestStore();
});
afterEach(() => rmSync(folder, { recursive: true }));

const BATCH = 30;

const countPapers = () => dumpStore(store).Paper.length;

/** Lines, of which the second half comes only after something is kept and somebody has asked to stop. */
async function* stopHalfway(lines: readonly string[], stop: () => void) {
  yield Buffer.from(lines.slice(0, lines.length / 2).join(""));
  while (countPapers() < lines.length / 2 - BATCH) await sleep(5);
  stop();
  yield Buffer.from(lines.slice(lines.length / 2).join(""));
}

// More than what is looked at to tell one input from another.
const LINES = Array.from({ length: 400 }, (_, at) => paperLine(at));

async function breakOff(lines: readonly string[]) {
  const controller = new AbortController();
  const stdin = stopHalfway(lines, () => controller.abort());
  return runIngest(["-", "--batch", String(BATCH)], stdin, controller.signal);
}

describe("an ingest that is interrupted", () => {
  it("keeps what it has read, says how to go on, and goes on", async () => {
    const { code, stdout, stderr } = await breakOff(LINES);
    expect(code).toBe(2);
    const kept = Number(/(\d+) new/u.exec(stdout)?.[1]);
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(400);
    expect(countPapers()).toBe(kept);
    expect(stderr).toBe(
      `ingest: -: interrupted. Its first ${kept} records are in the store, to line ${kept}; give the same command again: it goes on from there.\n`,
    );
    const rest = await runIngest(["-"], LINES.join(""));
    expect(rest).toMatchObject({ code: 0, stdout: expect.stringContaining("400 read, 400 kept") });
    expect(rest.stdout).toContain("400 new, 0 changed, 0 unchanged");
  });

  it("does not take another input for the rest of one that began alike", async () => {
    const { stdout } = await breakOff(LINES);
    const kept = Number(/(\d+) new/u.exec(stdout)?.[1]);
    const others = LINES.with(kept - 2, paperLine(5000)).join("");
    const { code, stderr } = await runIngest(["-"], others);
    expect(code).toBe(2);
    expect(stderr).toContain(
      `expected the ${kept} records that were read of this input before, got others; give that input again, or begin anew with --restart`,
    );
    expect(countPapers()).toBe(kept);
    expect(await runIngest(["-", "--restart"], others)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`${400 - kept + 1} new, 0 changed, ${kept - 1} unchanged`),
    });
  });

  it("does not take an input that ends too soon for the same one", async () => {
    await breakOff(LINES);
    const { code, stderr } = await runIngest(["-"], LINES.slice(0, 190).join(""));
    expect([code, stderr]).toEqual([2, expect.stringContaining("got others")]);
  });

  it("begins anew with a file that was changed, and with --all", async () => {
    const path = join(folder, "papers.jsonl");
    writeFileSync(path, `${paperLines(20)}nonsense\n${paperLines(20, 20)}`);
    const strict = () => runIngest([path, "--strict"]);
    expect(await strict()).toMatchObject({ code: 2, stdout: expect.stringContaining("20 new") });
    expect(await runIngest([path, "--strict", "--all"])).toMatchObject({
      code: 2,
      stdout: expect.stringContaining(
        "20 read, 20 kept, 20 with a cost: 0 new, 0 changed, 20 unchanged",
      ),
    });
    utimesSync(path, new Date(), new Date(Date.now() + 5000));
    expect(await runIngest([path])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("20 new, 0 changed, 20 unchanged"),
    });
  });

  it("does not read again what the same command had read to the end before", async () => {
    const [first, second] = ["first.jsonl", "second.jsonl"].map((name) => join(folder, name));
    if (first === undefined || second === undefined) throw new Error("two names make two paths");
    writeFileSync(first, `${paperLine(1, { venue: "Old" })}bad\n`);
    writeFileSync(second, `${paperLine(1, { venue: "New" })}nonsense\n${paperLine(2)}`);
    // Bad lines of the first file do not count here: it is read without --strict by another command.
    expect(await runIngest([first, second])).toMatchObject({ code: 1 });
    const fresh = openTestStore();
    writeFileSync(first, paperLine(1, { venue: "Old" }));
    expect(await runIngest([first, second, "--strict"])).toMatchObject({ code: 2 });
    const { code, stdout } = await runIngest([first, second]);
    expect(code).toBe(1);
    expect(stdout.split("\n")).toEqual([
      expect.stringMatching(
        /first\.jsonl: 1 read, .* 1 new, .*\(by the command that broke off\)$/u,
      ),
      expect.stringMatching(/second\.jsonl: 3 read, .* 1 new, 1 changed, .* 1 rejected$/u),
      "",
    ]);
    expect(dumpStore(fresh).Paper[0]).toMatchObject({ venue: "New" });
  });

  it.each(["SIGINT", "SIGTERM"] as const)(
    "ends on %s though its input is still open, with exit code 2",
    async (signal) => {
      const child = spawn(
        process.execPath,
        [
          "src/launch/run-command.mjs",
          "src/ingest/cli.ts",
          "-",
          "--format",
          "jsonl",
          "--batch",
          "10",
        ],
        { env: { ...process.env, DATABASE_URL: `file:${store}` } },
      );
      let stderr = "";
      child.stderr.on("data", (part) => (stderr += String(part)));
      child.stdin.write(LINES.join(""));
      while (countPapers() < 100) await sleep(20);
      child.kill(signal);
      const code = await new Promise((resolve) => child.on("close", resolve));
      expect(code).toBe(2);
      expect(stderr).toMatch(/^ingest: -: interrupted\. Its first \d+ records are in the store/u);
      expect(stderr).toContain(`Its first ${countPapers()} records`);
    },
  );
});
