import { hash } from "node:crypto";
import type { PaperInput } from "#src/domain/paper.ts";
import type { PaperRecord } from "#src/store/paper-record.ts";

const hashOf = (values: readonly unknown[]): string => hash("sha256", JSON.stringify(values));

/** SHA-256 in hexadecimal over a paper's text and all that was read out of it: equal means nothing to write anew. */
export function contentHash(record: PaperRecord): string {
  const { title, abstract, updatedOn, figures, results, hardware, figureHardware, headline } =
    record;
  return hashOf([title, abstract, updatedOn, figures, results, hardware, figureHardware, headline]);
}

/** The same over a paper as a source states it: equal means that the source says nothing new. */
export function statementHash(paper: PaperInput): string {
  const { title, abstract, updatedOn, arxivId, doi, url, authors, year, publishedOn, venue } =
    paper;
  return hashOf([title, abstract, updatedOn, arxivId, doi, url, authors, year, publishedOn, venue]);
}
