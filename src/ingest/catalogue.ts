import { resolve } from "node:path";
import { SHIPPED_SOURCE } from "#src/domain/shipped-source.ts";
import { digestFiles } from "#src/ingest/digest-files.ts";
import { RULE_FILES } from "#src/ingest/rule-files.ts";
import { migrateStore } from "#src/store/migrate.ts";
import { lastFingerprint } from "#src/store/run-fingerprint.ts";

// Whatever decides what the shipped papers become in the store.
const INGREDIENTS = ["data/gpu-hours-papers.txt", "data/hardware.csv", ...RULE_FILES];

/** What came of bringing the store up to date with data/. */
export interface CatalogueOutcome {
  /** In a sentence. */
  summary: string;
  /** What is wrong with the files of data/, a sentence each; everything else is in the store. */
  problems: string[];
}

/**
 * Makes the store what data/ says: creates or migrates it, and reads papers, facts and corrections in unless the
 * last run saw the same files and the same program. Throws where the store or a file of data/ cannot be used.
 */
export async function ingestCatalogue(root: string = resolve(".")): Promise<CatalogueOutcome> {
  migrateStore();
  const fingerprint = digestFiles(root, INGREDIENTS);
  if ((await lastFingerprint(SHIPPED_SOURCE)) === fingerprint) {
    return { summary: "The catalogue is up to date.", problems: [] };
  }
  // Only now, because loading Prisma and the rules takes longer than all of the above.
  const { readShippedData } = await import("#src/ingest/read-shipped-data.ts");
  return readShippedData(root, SHIPPED_SOURCE, fingerprint);
}
