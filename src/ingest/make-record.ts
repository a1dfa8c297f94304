import type { HardwareName } from "#src/domain/hardware.ts";
import type { PaperInput } from "#src/domain/paper.ts";
import { titleKeyOf } from "#src/domain/title-key.ts";
import { applyCorrections, correctionsOf } from "#src/ingest/apply-corrections.ts";
import type { Correction } from "#src/ingest/corrections.ts";
import type { Knowledge } from "#src/ingest/knowledge.ts";
import { addFacts, type PaperFacts } from "#src/ingest/paper-facts.ts";
import type { PaperRecord } from "#src/store/paper-record.ts";

/** A paper as it is to be stored, and what of our knowledge went into it. */
export interface MadeRecord {
  record: PaperRecord;
  facts: PaperFacts | undefined;
  /** Corrections of this paper that match none of its figures, and those that do. */
  unmatched: Correction[];
  matched: Correction[];
}

function file(name: string, { fileHardware }: Knowledge): HardwareName {
  const filed = fileHardware(name);
  if (filed === null) throw new Error(`the hardware lexicon has no row for "${name}"; add one`);
  return filed;
}

/** Reads what a paper states, and adds what is known of it besides. */
export function makeRecord(given: PaperInput, keepAll: boolean, knowledge: Knowledge): MadeRecord {
  const { title, abstract } = given;
  const extraction = knowledge.extract({ title, abstract });
  const corrections = correctionsOf(title, knowledge.corrections);
  const { figures, unmatched } = applyCorrections(extraction.figures, corrections);
  const facts = knowledge.facts.get(titleKeyOf(title));
  const paper = addFacts(given, facts);
  return {
    record: {
      ...paper,
      figures,
      results: extraction.results,
      hardware: extraction.hardware.map((name) => file(name, knowledge)),
      figureHardware: figures
        .map(({ hardware }) => hardware)
        .filter((name) => name !== null && !extraction.hardware.includes(name))
        .map((name) => file(String(name), knowledge)),
      headline:
        corrections.length > 0 ? knowledge.headlineOf(figures, abstract) : extraction.headline,
      onlyIfKnown: !keepAll && figures.length === 0,
    },
    facts,
    unmatched,
    matched: corrections.filter((correction) => !unmatched.includes(correction)),
  };
}
