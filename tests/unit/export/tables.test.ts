import Database from "better-sqlite3";
import { expect, it } from "vitest";
import { TABLES } from "#src/export/tables.ts";
import { openTestStore } from "../../setup/store.ts";

/** What the store keeps for itself, or says under another name. */
const NOT_EXPORTED: Readonly<Record<string, readonly string[]>> = {
  Paper: ["id", "titleKey", "contentHash", "costDevice", "runId"],
  PaperSource: ["paperId", "runId", "statementHash", "titleKey"],
  Figure: ["id", "paperId", "hardwareId"],
  Result: ["id", "paperId"],
  PaperHardware: ["paperId", "hardwareId"],
  Hardware: ["id", "familyId"],
  HardwareFacts: ["hardwareId"],
};

const EXPORTED_AS: Readonly<Record<string, string>> = {
  Paper: "papers",
  PaperSource: "paper_sources",
  Figure: "figures",
  Result: "results",
  PaperHardware: "paper_hardware",
  Hardware: "hardware",
  HardwareFacts: "hardware",
};

it.each(Object.keys(EXPORTED_AS))(
  "%s: a column that the store gains is exported, or is among those that are not",
  (table) => {
    const db = new Database(openTestStore(), { readonly: true });
    const columns = db
      .prepare<[string], { name: string }>(`SELECT name FROM pragma_table_info(?)`)
      .all(table)
      .map(({ name }) => name);
    db.close();
    const exported = TABLES.find(({ name }) => name === EXPORTED_AS[table])?.columns ?? [];
    const names = new Set([...exported.map(({ name }) => name), ...(NOT_EXPORTED[table] ?? [])]);
    expect(columns.length).toBeGreaterThan(2);
    expect(columns.filter((name) => !names.has(name))).toEqual([]);
  },
);
