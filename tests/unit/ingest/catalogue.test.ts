import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ingestCatalogue } from "#src/ingest/catalogue.ts";
import { dumpStore } from "../../setup/dump-store.ts";
import { openTestStore } from "../../setup/store.ts";

let store: string;
let root: string;
beforeEach(() => {
  store = openTestStore();
  root = mkdtempSync(join(tmpdir(), "gpu-hours-catalogue-"));
  mkdirSync(join(root, "src", "store"), { recursive: true });
  for (const part of [
    "data",
    "prisma",
    "src/domain",
    "src/extract",
    "src/ingest",
    "src/store/paper-rows.ts",
    "src/store/content-hash.ts",
  ]) {
    cpSync(part, join(root, part), {
      recursive: true,
      filter: (path) => !/\.db(?:-|$)/u.test(path),
    });
  }
  // Twelve papers do: two lines of furniture, two lines a paper; a line of names, a line a fact.
  keepLines("data/gpu-hours-papers.txt", 2 + 2 * 12);
  keepLines("data/paper-facts.csv", 1 + 12);
});
afterEach(() => rmSync(root, { recursive: true }));

function keepLines(name: string, count: number): void {
  const path = join(root, name);
  writeFileSync(path, readFileSync(path, "utf8").split("\n").slice(0, count).join("\n"));
}

function change(name: string, from: string | RegExp, to: string): void {
  const path = join(root, name);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(from, to));
  expect(readFileSync(path, "utf8")).not.toBe(text);
}

const runs = () => {
  const db = new Database(store, { readonly: true });
  const all = db
    .prepare(`SELECT "source", "read", "fingerprint" IS NOT NULL AS "whole" FROM "IngestRun"`)
    .all();
  db.close();
  return all;
};

describe("ingestCatalogue", () => {
  it("fills the store with the shipped papers, facts and accelerators, once", async () => {
    expect(await ingestCatalogue()).toEqual({
      summary: expect.stringContaining("110 new"),
      problems: [],
    });
    const { Paper, HardwareFacts } = dumpStore(store);
    expect(Paper).toHaveLength(110);
    expect(
      Paper.filter(
        ({ arxivId, url, year }) =>
          url === `https://arxiv.org/abs/${String(arxivId)}` && typeof year === "number",
      ),
    ).toHaveLength(110);
    expect(HardwareFacts.length).toBeGreaterThan(90);
    expect(await ingestCatalogue()).toEqual({
      summary: "The catalogue is up to date.",
      problems: [],
    });
    expect(runs()).toEqual([{ source: "data", read: 110, whole: 1 }]);
  });

  it("reads everything in again when a rule changed, and touches only what came out differently", async () => {
    await ingestCatalogue(root);
    const before = dumpStore(store);
    change("src/extract/extract.ts", /^/u, "// changed\n");
    expect(await ingestCatalogue(root)).toMatchObject({
      summary: expect.stringContaining("0 new, 0 changed, 12 unchanged"),
    });
    expect(dumpStore(store)).toEqual(before);
  });

  it("names a fact of no paper, and says so again at the next start", async () => {
    change("data/paper-facts.csv", "Single-Path NAS:", "Double-Path NAS:");
    const problems = [
      'data/paper-facts.csv:3: expected the title of a paper of data/gpu-hours-papers.txt, got "Double-Path NAS: Designing Hardware-Efficient ConvNets in less than 4 Hours"',
    ];
    expect(await ingestCatalogue(root)).toMatchObject({ problems });
    expect(dumpStore(store).Paper).toHaveLength(12);
    expect(await ingestCatalogue(root)).toMatchObject({ problems });
  });

  it("applies a correction with its reason, and recomputes the headline", async () => {
    const quote = "1,000,000 A100-GPU-hours";
    writeFileSync(
      join(root, "data/corrections.yaml"),
      `- { paper: "What Language Model to Train if You Have One Million GPU Hours?", quote: "${quote}", reason: half, set: { low: 500000, high: 500000 } }\n` +
        `- { paper: No such paper, quote: x, reason: r, notAFigure: true }\n` +
        `- { paper: "Who's Harry Potter? Approximate Unlearning in LLMs", quote: no such words, reason: r, notAFigure: true }\n`,
    );
    const { problems } = await ingestCatalogue(root);
    expect(problems).toEqual([
      expect.stringContaining('"No such paper" is no paper of'),
      expect.stringContaining('the correction of "no such words" in "Who'),
    ]);
    const { Paper, Figure } = dumpStore(store);
    expect(Figure.filter(({ correction }) => correction !== null)).toMatchObject([
      { text: quote, low: 500_000, correction: "half" },
    ]);
    expect(Paper[0]).toMatchObject({ costLow: 500_000, costHigh: 500_000 });
  });
});
