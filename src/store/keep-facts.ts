import type { PaperInput } from "#src/domain/paper.ts";
import type { KnownPaper } from "#src/store/find-known.ts";

/** What sources state of a paper beside its text. */
export type PaperFactColumns = Pick<
  PaperInput,
  "arxivId" | "doi" | "url" | "authors" | "year" | "publishedOn" | "venue"
>;

/** A stored paper's facts. */
export function factsOf(known: KnownPaper): PaperFactColumns {
  const { arxivId, doi, url, authors, year, publishedOn, venue } = known;
  return {
    arxivId,
    doi,
    url,
    authors: authors === "" ? [] : authors.split("; "),
    year,
    publishedOn,
    venue,
  };
}

/** The facts of the source that counts more, and from the other one those that it lacks. */
export function keepFacts(first: PaperFactColumns, second: PaperFactColumns): PaperFactColumns {
  return {
    arxivId: first.arxivId ?? second.arxivId,
    doi: first.doi ?? second.doi,
    url: first.url ?? second.url,
    authors: first.authors.length > 0 ? first.authors : second.authors,
    year: first.year ?? second.year,
    publishedOn: first.publishedOn ?? second.publishedOn,
    venue: first.venue ?? second.venue,
  };
}
