import Database from "better-sqlite3";
import type { Activity, Device, Kind, Role } from "#src/domain/figure.ts";
import { type Bound, middleOf } from "#src/domain/interval.ts";
import { slugify } from "#src/domain/slug.ts";
import { openTestStore } from "../../setup/store.ts";

/** A paper as these tests think of one: only what queries look at. */
export interface TestPaper {
  slug: string;
  title: string;
  abstract: string;
  authors: string[];
  year: number | null;
  cost: { low: number | null; high: number | null; bound: Bound; hardware?: string } | null;
  hardware: string[];
  figures: { kind: Kind; role: Role; bound: Bound; activity: Activity; device: Device | null }[];
  results: { metric: string; benchmark: string | null }[];
}

export const HARDWARE = [
  { name: "A100", family: "A100", vendor: "NVIDIA", device: "gpu" },
  { name: "A100 40GB", family: "A100", vendor: "NVIDIA", device: "gpu" },
  { name: "A100 80GB", family: "A100", vendor: "NVIDIA", device: "gpu" },
  { name: "V100", family: "V100", vendor: "NVIDIA", device: "gpu" },
  { name: "TPU v3", family: "TPU v3", vendor: "Google", device: "tpu" },
] as const;

/** A paper of which a test says only what matters to it. */
export function testPaper(paper: Partial<TestPaper> & { slug: string }): TestPaper {
  return {
    title: paper.slug,
    abstract: "An abstract.",
    authors: [],
    year: null,
    cost: null,
    hardware: [],
    figures: [],
    results: [],
    ...paper,
  };
}

function insertHardware(db: Database.Database) {
  const insert = db.prepare(
    `INSERT INTO Hardware (id, slug, name, vendor, device, familyId) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  for (const [index, { name, family, vendor, device }] of HARDWARE.entries()) {
    const familyId = HARDWARE.findIndex((other) => other.name === family) + 1;
    insert.run(index + 1, slugify(name), name, vendor, device, familyId);
  }
  db.prepare(
    `INSERT INTO HardwareFacts (hardwareId, memoryGb, releasedOn, source) VALUES (1, 40, '2020-05-14', 'https://example.org/a100')`,
  ).run();
}

function insertParts(db: Database.Database, paperId: number, paper: TestPaper) {
  const figure = db.prepare(
    `INSERT INTO Figure (paperId, ordinal, kind, low, high, bound, role, device, activity, field, start, "end", text, derivation)
     VALUES (?, ?, ?, 1, 2.5, ?, ?, ?, ?, 'abstract', 0, 2, 'An', '[]')`,
  );
  for (const [ordinal, { kind, bound, role, device, activity }] of paper.figures.entries()) {
    figure.run(paperId, ordinal, kind, bound, role, device, activity);
  }
  const result = db.prepare(
    `INSERT INTO Result (paperId, ordinal, metric, benchmark, value, unit, role, field, start, "end", text)
     VALUES (?, ?, ?, ?, 97.7, '%', 'own', 'abstract', 0, 2, 'An')`,
  );
  for (const [ordinal, { metric, benchmark }] of paper.results.entries()) {
    result.run(paperId, ordinal, metric, benchmark);
  }
  const link = db.prepare(
    `INSERT INTO PaperHardware (paperId, hardwareId, ordinal)
     SELECT ?, id, ? FROM Hardware WHERE name = ?`,
  );
  for (const [ordinal, name] of paper.hardware.entries()) link.run(paperId, ordinal, name);
}

/** Makes a store of these papers, which all queries read from then on. */
export function storePapers(papers: readonly TestPaper[]): void {
  const db = new Database(openTestStore());
  const insert = db.prepare(
    `INSERT INTO Paper (slug, title, abstract, titleKey, contentHash, authors, year, costLow, costHigh, costBound, costHardware, costMiddle, runId)
     VALUES (?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?, 1)`,
  );
  db.transaction(() => {
    db.exec(`INSERT INTO IngestRun (id, source, format, startedAt) VALUES (1, 'test', 'test', 0)`);
    insertHardware(db);
    for (const paper of papers) {
      const { slug, title, abstract, authors, year, cost } = paper;
      const costs = [
        cost?.low ?? null,
        cost?.high ?? null,
        cost?.bound ?? null,
        cost?.hardware ?? null,
      ];
      const middle = cost && middleOf(cost);
      const { lastInsertRowid } = insert.run(
        slug,
        title,
        abstract,
        slug,
        authors.join("; "),
        year,
        ...costs,
        middle,
      );
      insertParts(db, Number(lastInsertRowid), paper);
    }
  })();
  db.close();
}
