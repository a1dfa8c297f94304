import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { PaperInput } from "#src/domain/paper.ts";
import { titleKeyOf } from "#src/domain/title-key.ts";
import { arxivUrl } from "#src/ingest/readers/arxiv-id.ts";

/** Where the facts lie that a saved listing does not state. */
export const PAPER_FACTS_FILE = "data/paper-facts.csv";

const factRowSchema = z.object({
  title: z.string().min(1),
  arxiv_id: z.string().min(1),
  year: z.coerce.number().int(),
  venue: z.string(),
  authors: z.string(),
});

/** What is known of a paper beside its text, and the line it stands on. */
export interface PaperFacts {
  line: number;
  title: string;
  arxivId: string;
  year: number;
  venue: string | null;
  /** In order; a last one "et al." stands for the others. */
  authors: string[];
}

const recordsSchema = z.array(
  z.object({ record: factRowSchema, info: z.object({ lines: z.number() }) }),
);

/** The facts of data/paper-facts.csv by title key (see titleKeyOf). Throws where the file is none such. */
export function readPaperFacts(path: string): Map<string, PaperFacts> {
  const rows = recordsSchema.parse(parse(readFileSync(path), { columns: true, info: true }));
  return new Map(
    rows.map(({ record, info }) => [
      titleKeyOf(record.title),
      {
        line: info.lines,
        title: record.title,
        arxivId: record.arxiv_id,
        year: record.year,
        venue: record.venue || null,
        authors: record.authors.split("; ").filter((name) => name !== ""),
      },
    ]),
  );
}

/** The paper with what its source leaves out. Facts of another arXiv id are of another paper. */
export function addFacts(paper: PaperInput, facts: PaperFacts | undefined): PaperInput {
  if (facts === undefined || (paper.arxivId !== null && paper.arxivId !== facts.arxivId))
    return paper;
  return {
    ...paper,
    arxivId: facts.arxivId,
    url: paper.url ?? arxivUrl(facts.arxivId),
    year: paper.year ?? facts.year,
    venue: paper.venue ?? facts.venue,
    authors: paper.authors.length > 0 ? paper.authors : facts.authors,
  };
}
