import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { measurementSchema } from "#src/domain/accuracy.ts";
import { buildGold, buildPaper } from "./build-figure.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "gpu-hours-evaluate-"));
afterAll(() => rmSync(folder, { recursive: true }));

const abstract = "The model was trained for 96 GPU hours.";
const paper = JSON.stringify(
  buildPaper({ abstract, figures: [buildGold("96 GPU hours", 96)], headline: null }),
);

function evaluate(content: string, ...options: string[]) {
  const file = path.join(folder, "gold.jsonl");
  writeFileSync(file, content);
  return spawnSync(process.execPath, ["--import", "tsx", "src/evaluate/cli.ts", file, ...options], {
    cwd: root,
    encoding: "utf8",
  });
}

describe("npm run evaluate", { timeout: 60_000 }, () => {
  it("prints a table, and the errors when asked", () => {
    const { status, stdout, stderr } = evaluate(paper, "--errors");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^device_time +1 +1 +1 +1\.000 +1\.000 +1\.000$/m);
    // The gold line says that the headline is unknown, the text says 96.
    expect(stdout).toMatch(/^p1 {2}wrong headline: unknown; found 96$/m);
  });

  it("answers JSON to machines", () => {
    const { stdout } = evaluate(paper, "--json");
    const { measurement } = z.object({ measurement: measurementSchema }).parse(JSON.parse(stdout));
    expect(measurement).toMatchObject({ papers: 1, headline: { right: 0, of: 1 } });
  });

  it("names a malformed line, measures the others and exits with 1", () => {
    const { status, stdout, stderr } = evaluate(`${paper}\n{"id": 3}\n`);
    expect(status).toBe(1);
    expect(stderr).toMatch(/gold\.jsonl:2: id: /);
    expect(stdout).toMatch(/^1 paper$/m);
  });

  it("exits with 2 when there is nothing to do", () => {
    const missing = spawnSync(
      process.execPath,
      ["--import", "tsx", "src/evaluate/cli.ts", path.join(folder, "none.jsonl")],
      { cwd: root, encoding: "utf8" },
    );
    expect(missing.status).toBe(2);
    expect(missing.stderr).toMatch(/none\.jsonl/);
  });
});
