import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";

/*
 * The import table of docs/design.md is read, and every import that it allows or forbids is tried: one
 * file per folder holds them all, and the linter, with the project's own configuration, says which fail.
 */

const root = join(import.meta.dirname, "..", "..", "..");

const tableRow = /^\| `src\/(?<folder>\w+)`\s*\|[^|]*\|(?<allowed>[^|]*)\|$/gm;

/** folder → what its row says it may import. */
const table = new Map(
  [...readFileSync(join(root, "docs/design.md"), "utf8").matchAll(tableRow)].map((row) => [
    row.groups?.["folder"] ?? "",
    row.groups?.["allowed"] ?? "",
  ]),
);

const prisma = `import prisma from "@prisma/client";`;
const sqlite = `import sqlite from "better-sqlite3";`;

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({
      code: z.string().optional(),
      filename: z.string(),
      labels: z.array(z.object({ span: z.object({ line: z.int() }) })),
    }),
  ),
});

/** Every import that is tried from a folder, and whether the table allows it. */
function listTrials(folder: string): { line: string; allowed: boolean }[] {
  const words = table.get(folder) ?? "";
  const [values = "", types = ""] = words.split("types from");
  const trials = [...table.keys()]
    .filter((other) => other !== folder)
    .flatMap((other) => {
      const value = values.includes(`\`${other}\``);
      return [
        { line: `import ${other}Value from "#src/${other}/probe.ts";`, allowed: value },
        {
          line: `import type { T as ${other}Type } from "#src/${other}/probe.ts";`,
          allowed: value || types.includes(`\`${other}\``),
        },
      ];
    });
  return [
    ...trials,
    { line: `import x from "#src/extract/lexicon/units.ts";`, allowed: mayReadLexicon(folder) },
    {
      line: `import y from "#src/extract/list-units.ts";`,
      allowed: folder === "extract" || (table.get(folder) ?? "").includes("`extract`"),
    },
    { line: prisma, allowed: folder === "store" },
    { line: sqlite, allowed: folder === "store" },
    {
      line: `import { z } from "zod";`,
      allowed: !["extract", "normalize", "launch"].includes(folder),
    },
    {
      line: `import { readFileSync } from "node:fs";`,
      allowed: !["domain", "extract", "normalize"].includes(folder),
    },
    {
      line: `import neighbour from "../${folder === "domain" ? "query" : "domain"}/probe.ts";`,
      allowed: folder === "launch",
    },
  ];
}

function mayReadLexicon(folder: string): boolean {
  return folder === "extract" || /`extract(?:\/lexicon)?`/.test(table.get(folder) ?? "");
}

let tree: string;
let refused: Set<string>;

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), "gpu-hours-imports-"));
  cpSync(join(root, ".oxlintrc.json"), join(tree, ".oxlintrc.json"));
  for (const folder of table.keys()) {
    mkdirSync(join(tree, "src", folder), { recursive: true });
    const lines = listTrials(folder).map(({ line }) => line);
    writeFileSync(join(tree, "src", folder, "trial.ts"), lines.join("\n"));
  }
  const run = spawnSync(
    process.execPath,
    [join(root, "node_modules/oxlint/bin/oxlint"), "--format=json", "src"],
    { cwd: tree, encoding: "utf8" },
  );
  refused = new Set(
    reportSchema
      .parse(JSON.parse(run.stdout))
      .diagnostics.filter(({ code }) => code === "eslint(no-restricted-imports)")
      .map(({ filename, labels }) => `${filename.split("/").at(-2)}:${labels[0]?.span.line}`),
  );
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

test("the table has a row for every folder of src", () => {
  expect([...table.keys()].toSorted()).toEqual([
    "app",
    "components",
    "domain",
    "evaluate",
    "export",
    "extract",
    "ingest",
    "launch",
    "normalize",
    "query",
    "store",
  ]);
});

test.each([...table.keys()])(
  "the linter lets src/%s import what the table allows, and no more",
  (folder) => {
    const wrong = listTrials(folder).filter(
      ({ allowed }, index) => refused.has(`${folder}:${index + 1}`) === allowed,
    );
    expect(wrong).toEqual([]);
  },
);
