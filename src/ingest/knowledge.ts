import { resolve } from "node:path";
import type { HardwareName } from "#src/domain/hardware.ts";
import { headlineOf } from "#src/extract/headline.ts";
import type { Extraction, Headline } from "#src/domain/extraction.ts";
import type { Figure } from "#src/domain/figure.ts";
import { fileHardware } from "#src/extract/collect-hardware.ts";
import { extract, extractFigures } from "#src/extract/extract.ts";
import { CORRECTIONS_FILE, readCorrections, type Correction } from "#src/ingest/corrections.ts";
import { PAPER_FACTS_FILE, readPaperFacts, type PaperFacts } from "#src/ingest/paper-facts.ts";

/** What is brought to bear on a paper as a source states it. */
export interface Knowledge {
  /** The figures alone, which is quick where there are none. */
  extractFigures: (input: { title: string; abstract: string }) => Figure[];
  /** Everything, for a paper whose figures are known. */
  extract: (input: { title: string; abstract: string }, figures: Figure[]) => Extraction;
  /** The headline cost anew, for figures that were corrected. */
  headlineOf: (figures: readonly Figure[], abstract: string) => Headline | null;
  /** How an accelerator is filed; null for a name that nobody knows. */
  fileHardware: (name: string) => HardwareName | null;
  facts: ReadonlyMap<string, PaperFacts>;
  corrections: readonly Correction[];
}

/**
 * The rules of src/extract, with the facts and corrections that lie under `root`, the project's folder. Throws where
 * one of those files is wrong.
 */
export function loadKnowledge(root: string = "."): Knowledge {
  return {
    extractFigures,
    extract,
    headlineOf,
    fileHardware,
    facts: readPaperFacts(resolve(root, PAPER_FACTS_FILE)),
    corrections: readCorrections(resolve(root, CORRECTIONS_FILE)),
  };
}
