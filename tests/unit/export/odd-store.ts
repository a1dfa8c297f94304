import Database from "better-sqlite3";
import { double, integer, sample, string } from "fast-check";
import { openTestStore } from "../../setup/store.ts";

type Value = string | number | null;

/** Papers in the store: enough for several row groups of a few rows. */
export const PAPERS = 60;

function makeInsert(db: Database.Database) {
  return (table: string, row: Readonly<Record<string, Value>>) => {
    const names = Object.keys(row);
    const columns = names.map((name) => `"${name}"`).join(", ");
    const marks = names.map(() => "?").join(", ");
    db.prepare(`INSERT INTO "${table}" (${columns}) VALUES (${marks})`).run(...Object.values(row));
  };
}

const finite = { noNaN: true, noDefaultInfinity: true } as const;
const text = (seed: number) =>
  sample(string({ unit: "binary", minLength: 1, maxLength: 40 }), { numRuns: PAPERS, seed }).map(
    // SQLite's text ends at a NUL for many readers, and the store has none.
    (value) => value.replaceAll("\0", "0"),
  );

/**
 * A store with everything in it that a column can hold: text of any script, numbers of any size, open ends, nulls in
 * every column that has them, dates as exact as known. Returns its path.
 */
export function makeOddStore(): string {
  const path = openTestStore();
  const db = new Database(path);
  const insert = makeInsert(db);
  const titles = text(1);
  const quotes = text(2);
  const numbers = sample(double({ ...finite, min: 0 }), { numRuns: PAPERS, seed: 3 });
  const values = sample(double(finite), { numRuns: PAPERS, seed: 4 });
  const offsets = sample(integer({ min: 0, max: 2 ** 31 - 2 }), { numRuns: PAPERS, seed: 5 });
  const dates = ["2024-02-29", "2024-05", "2024", null, "2023-02-31"];
  db.transaction(() => {
    insert("IngestRun", { id: 1, source: "päpers.jsonl", format: "jsonl", startedAt: 0 });
    const hardware = { vendor: "NVIDIA", device: "gpu", familyId: 1 };
    insert("Hardware", { id: 1, slug: "a100", name: "A100", ...hardware });
    insert("Hardware", { id: 2, slug: "a100-80gb", name: "A100 80GB", ...hardware });
    insert("Hardware", { id: 3, slug: "odd", name: "Odd", ...hardware, familyId: null });
    insert("HardwareFacts", {
      hardwareId: 1,
      memoryGb: 40,
      tdpWatts: 0.1,
      fp16FlopPerSecond: 3.12e14,
      releasedOn: "2020-05-14",
      source: "https://example.org/a100",
    });
    insert("HardwareFacts", { hardwareId: 2, releasedOn: "2020", source: "" });
    for (let index = 0; index < PAPERS; index += 1) {
      const [number = 0, value = 0, start = 0] = [numbers[index], values[index], offsets[index]];
      const isKnown = index % 3 === 0;
      insert("Paper", {
        id: index + 1,
        slug: `paper-${index}`,
        title: titles[index] ?? "",
        abstract: quotes.slice(0, index + 1).join(" "),
        titleKey: "",
        contentHash: "",
        authors: ["", "Ada Lovelace", "Ada Lovelace; 黄 伟; O'Brien, Jr."][index % 3] ?? "",
        arxivId: isKnown ? "2406.00153" : null,
        doi: isKnown ? null : "10.1/x",
        url: isKnown ? "https://example.org" : null,
        year: isKnown ? 2024 : null,
        publishedOn: dates[index % dates.length] ?? null,
        updatedOn: isKnown ? "2025-01-31" : null,
        venue: isKnown ? null : "ICML",
        costLow: isKnown ? number : null,
        costBound: isKnown ? "at_least" : null,
        costDevice: isKnown ? "gpu" : null,
        costHardware: isKnown ? "A100" : null,
        costMiddle: isKnown ? number : null,
        runId: 1,
      });
      for (const source of ["arxiv:all", "päpers.jsonl"].slice(index % 2)) {
        insert("PaperSource", {
          paperId: index + 1,
          source,
          runId: 1,
          statementHash: "",
          titleKey: "",
          arxivId: isKnown ? "2406.00153" : null,
          doi: isKnown ? null : "10.1/X",
          url: isKnown ? "https://example.org" : null,
          updatedOn: isKnown ? "2025-01-31" : null,
        });
      }
      const quoted = { start, end: start + 1, text: quotes[index] ?? "", field: "abstract" };
      for (let ordinal = 0; ordinal < index % 4; ordinal += 1) {
        insert("Figure", {
          paperId: index + 1,
          ordinal,
          kind: "operations",
          low: ordinal === 0 ? null : number,
          high: ordinal === 1 ? null : number,
          bound: "between",
          role: "own",
          device: ordinal === 0 ? null : "gpu",
          hardwareId: ordinal === 0 ? null : 2,
          deviceCount: ordinal === 0 ? null : 0.5,
          activity: "training",
          ...quoted,
          derivation: JSON.stringify([
            { part: "amount", low: number, unit: quoted.text, end: null },
          ]),
          correction: ordinal === 0 ? null : (titles[index] ?? ""),
        });
        insert("Result", {
          paperId: index + 1,
          ordinal,
          metric: "accuracy",
          benchmark: ordinal === 0 ? null : "CIFAR-10",
          value,
          unit: ordinal === 0 ? "" : "%",
          role: "prior",
          ...quoted,
        });
        insert("PaperHardware", { paperId: index + 1, hardwareId: ordinal + 1, ordinal });
      }
    }
  })();
  db.close();
  return path;
}
