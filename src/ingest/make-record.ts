import type { Figure } from "#src/domain/figure.ts";
import type { HardwareName } from "#src/domain/hardware.ts";
import type { PaperInput } from "#src/domain/paper.ts";
import { titleKeyOf } from "#src/domain/title-key.ts";
import { applyCorrections, correctionsOf } from "#src/ingest/apply-corrections.ts";
import type { Correction } from "#src/ingest/corrections.ts";
import type { Knowledge } from "#src/ingest/knowledge.ts";
import { addFacts, type PaperFacts } from "#src/ingest/paper-facts.ts";
import type { GivenPaper, PaperRecord, StoredFigure } from "#src/store/paper-record.ts";

/** A paper as it is to be stored, and what of our knowledge went into it. */
export interface MadeRecord {
  paper: GivenPaper;
  figureCount: number;
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

/** What is read of a paper before it is known whether the rest is needed. */
interface FiguresRead {
  paper: PaperInput;
  figures: Figure[];
  corrections: readonly Correction[];
  corrected: readonly StoredFigure[];
}

function readRest(
  { paper, figures, corrections, corrected }: FiguresRead,
  onlyIfKnown: boolean,
  knowledge: Knowledge,
): PaperRecord {
  const { title, abstract } = paper;
  const extraction = knowledge.extract({ title, abstract }, figures);
  return {
    ...paper,
    figures: corrected,
    results: extraction.results,
    hardware: extraction.hardware.map((name) => file(name, knowledge)),
    figureHardware: corrected
      .map(({ hardware }) => hardware)
      .filter((name) => name !== null && !extraction.hardware.includes(name))
      .map((name) => file(String(name), knowledge)),
    headline:
      corrections.length > 0 ? knowledge.headlineOf(corrected, abstract) : extraction.headline,
    onlyIfKnown,
  };
}

/** A paper that states nothing: its facts and the rest of it are looked for once they are asked for. */
function makeUnread(given: PaperInput, knowledge: Knowledge): MadeRecord {
  const read = (): PaperRecord => {
    const paper = addFacts(given, knowledge.facts.get(titleKeyOf(given.title)));
    return readRest({ paper, figures: [], corrections: [], corrected: [] }, true, knowledge);
  };
  return {
    paper: { ...given, onlyIfKnown: true, read },
    figureCount: 0,
    facts: undefined,
    unmatched: [],
    matched: [],
  };
}

/** What decides, beside what a paper states, what is made of it. */
export interface RecordRules {
  knowledge: Knowledge;
  /** Papers without any statement of compute are kept too. */
  keepAll: boolean;
  /** Whether the store may have a paper. */
  mayKnow: (paper: PaperInput) => boolean;
}

/**
 * Reads what a paper states, and adds what is known of it besides. Of a paper without any statement of compute nothing
 * is made, unless all are kept or the store may have it: then it is read no further for now.
 */
export function makeRecord(
  given: PaperInput,
  { knowledge, keepAll, mayKnow }: RecordRules,
): MadeRecord | null {
  const { title, abstract } = given;
  const figures = knowledge.extractFigures({ title, abstract });
  const corrections = correctionsOf(title, knowledge.corrections);
  if (!keepAll && figures.length + corrections.length === 0) {
    return mayKnow(given) ? makeUnread(given, knowledge) : null;
  }
  const { figures: corrected, unmatched } = applyCorrections(figures, corrections);
  const facts = knowledge.facts.get(titleKeyOf(title));
  const paper = addFacts(given, facts);
  const onlyIfKnown = !keepAll && corrected.length === 0;
  return {
    paper: readRest({ paper, figures, corrections, corrected }, onlyIfKnown, knowledge),
    figureCount: corrected.length,
    facts,
    unmatched,
    matched: corrections.filter((correction) => !unmatched.includes(correction)),
  };
}
