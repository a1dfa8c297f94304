/** A fact of a paper that a source may state. */
export type FieldName =
  | "title"
  | "abstract"
  | "arxivId"
  | "doi"
  | "url"
  | "authors"
  | "year"
  | "publishedOn"
  | "venue"
  | "id";

/**
 * What sources call each fact, the more telling name first: arXiv's metadata, Semantic Scholar, OpenReview,
 * Hugging Face's daily papers, conference lists. Upper and lower case, blanks, "-" and "_" make no difference.
 */
export const FIELD_SPELLINGS: Readonly<Record<FieldName, readonly string[]>> = {
  title: ["title", "paper_title"],
  abstract: ["abstract", "paper_abstract", "summary", "abstract_text"],
  arxivId: ["arxiv_id", "arxiv", "eprint"],
  doi: ["doi"],
  url: ["url", "link", "paper_url", "abs_url", "pdf_url"],
  authors: ["authors_parsed", "authors", "author", "creators"],
  year: ["year", "publication_year", "pub_year"],
  publishedOn: ["published_on", "published", "published_at", "publication_date", "date"],
  venue: ["venue", "conference", "booktitle", "journal", "journal_ref"],
  id: ["id", "paper_id"],
};
