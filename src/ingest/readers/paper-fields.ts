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
  | "updatedOn"
  | "venue"
  | "id";

/**
 * What sources call each fact, the more telling name first: arXiv's metadata, Semantic Scholar, OpenReview,
 * Hugging Face's daily papers, Papers with Code, conference lists, and what Zotero, Scopus and IEEE Xplore export.
 * Upper and lower case, blanks, "-" and "_" make no difference.
 */
export const FIELD_SPELLINGS: Readonly<Record<FieldName, readonly string[]>> = {
  title: ["title", "paper_title", "document_title", "article_title", "name"],
  abstract: ["abstract", "paper_abstract", "abstract_note", "abstract_text", "summary"],
  arxivId: ["arxiv_id", "arxiv", "eprint"],
  doi: ["doi"],
  url: ["url", "abs_url", "url_abs", "link", "paper_url", "pdf_url", "url_pdf", "pdf_link"],
  authors: ["authors_parsed", "authors", "author", "author_list", "creators"],
  year: ["year", "publication_year", "pub_year"],
  publishedOn: [
    "published_on",
    "published",
    "published_at",
    "publication_date",
    "date",
    "pdate",
    "cdate",
  ],
  updatedOn: ["updated_on", "updated", "updated_at", "update_date", "last_modified", "mdate"],
  venue: [
    "venue",
    "conference",
    "booktitle",
    "proceeding",
    "journal",
    "journal_ref",
    "journal_title",
    "container_title",
    "publication_title",
    "source_title",
    "publication_venue",
  ],
  id: ["id", "paper_id"],
};
