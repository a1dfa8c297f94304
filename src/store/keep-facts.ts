import type { KnownPaper } from "#src/store/find-known.ts";
import type { PaperRecord } from "#src/store/paper-record.ts";

/**
 * A paper as a newer source states it, with the facts that only the stored one has. Text and what was read
 * out of it come from the newer source alone.
 */
export function keepFacts(record: PaperRecord, known: KnownPaper): PaperRecord {
  return {
    ...record,
    arxivId: record.arxivId ?? known.arxivId,
    doi: record.doi ?? known.doi,
    url: record.url ?? known.url,
    authors:
      record.authors.length > 0 || known.authors === ""
        ? record.authors
        : known.authors.split("; "),
    year: record.year ?? known.year,
    publishedOn: record.publishedOn ?? known.publishedOn,
    venue: record.venue ?? known.venue,
  };
}
