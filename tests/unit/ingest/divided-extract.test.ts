import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

let folder: string;
beforeEach(() => {
  // With a blank and a quotation mark, as people's folders have them.
  folder = mkdtempSync(join(tmpdir(), "gpu-hours it's-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The recipe as docs/beyond-one-machine.md has it. */
function readRecipe(): string {
  const [, recipe] =
    /```sh\n(.*?)```/su.exec(readFileSync("docs/beyond-one-machine.md", "utf8")) ?? [];
  if (recipe === undefined) throw new Error("expected a recipe in docs/beyond-one-machine.md");
  return recipe;
}

// GNU's split and nproc are Linux's; elsewhere they go by other names.
it.runIf(process.platform === "linux")(
  "gives, divided as the documentation says, what it gives undivided",
  () => {
    const papers = join(folder, "papers.jsonl");
    const seed = readFileSync("tests/fixtures/gold/seed.jsonl", "utf8").trim().split("\n");
    writeFileSync(papers, seed.map((line) => `${line}\n`).join(""));
    const out = join(folder, "out");
    mkdirSync(out);
    execFileSync("sh", ["-eu", "-c", readRecipe()], {
      env: { ...process.env, PAPERS: papers, OUT: out },
    });
    const divided = readFileSync(join(out, "answers.jsonl"), "utf8");
    const whole = execFileSync("npm", ["run", "-s", "extract"], {
      input: readFileSync(papers),
      encoding: "utf8",
    });
    expect(divided).toBe(whole);
    expect(divided.trim().split("\n")).toHaveLength(seed.length);
    expect(readdirSync(out).length).toBeGreaterThan(2);
  },
);
