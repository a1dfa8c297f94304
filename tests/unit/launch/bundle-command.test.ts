import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const CACHE = "node_modules/.cache/gpu-hours";

let folder: string;
beforeAll(() => {
  // Within the project, as commands are.
  folder = mkdtempSync("tests/.command-");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  for (const file of readdirSync(CACHE).filter((name) => name.startsWith(basename(folder)))) {
    rmSync(join(CACHE, file));
  }
});

function run(...args: string[]) {
  const entry = `tests/${basename(folder)}/say.ts`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["src/launch/run-command.mjs", entry, ...args],
    { encoding: "utf8" },
  );
  return { stdout, stderr, status };
}

const writeGreeting = (greeting: string) =>
  writeFileSync(join(folder, "greeting.ts"), `export const greeting: string = "${greeting}";`);

it("runs a command as it is written now, with its arguments and its exit code", () => {
  writeGreeting("Hello");
  writeFileSync(
    join(folder, "say.ts"),
    `import { greeting } from "./greeting.ts";
     console.log([greeting, ...process.argv.slice(2)].join(" "));
     process.exitCode = 3;`,
  );
  expect(run("you", "there")).toEqual({ stdout: "Hello you there\n", stderr: "", status: 3 });
  expect(run("again")).toEqual({ stdout: "Hello again\n", stderr: "", status: 3 });
  writeGreeting("Good bye");
  expect(run("you")).toEqual({ stdout: "Good bye you\n", stderr: "", status: 3 });
});

it("names what is wrong with a source, and runs nothing of it", () => {
  writeGreeting("Hello\nthere");
  const { stdout, stderr, status } = run();
  expect([stdout, status]).toEqual(["", 2]);
  expect(stderr).toMatch(/greeting\.ts:1:\d+: ERROR: Unterminated string literal/u);
});
