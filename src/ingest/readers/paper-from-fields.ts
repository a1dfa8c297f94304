import type { PaperInput } from "#src/domain/paper.ts";
import { arxivUrl, monthOfArxivId, parseArxivId } from "#src/ingest/readers/arxiv-id.ts";
import { parseDate } from "#src/ingest/readers/parse-date.ts";
import type { FieldName } from "#src/ingest/readers/paper-fields.ts";

/** What a source says of a paper, by our names; authors are split already, everything else is text. */
export type Fields = Partial<Record<Exclude<FieldName, "authors">, string>> & {
  authors?: string[];
};

/** The paper in a piece of input, or why there is none. */
export type ReadPaper = { paper: PaperInput } | { rejected: string };

/**
 * When a paper was first published. Some of arXiv's formats give the newest version's date instead: an id tells the
 * month in which arXiv received the first one, and no later date is that one's.
 */
function firstPublished(date: string | null, arxivId: string | null): string | null {
  const received = monthOfArxivId(arxivId);
  if (received === null || date === null) return date;
  return date.slice(0, received.length) > received ? received : date;
}

function yearIn(text: string | undefined): number | null {
  const year = text === undefined ? undefined : /\b(?:19|20|21)\d{2}\b/u.exec(text)?.[0];
  return year === undefined ? null : Number(year);
}

/** Lone halves of surrogate pairs have no UTF-8, and text in SQLite ends at a NUL for many readers. */
function storable(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return whole.includes("\0") ? whole.replaceAll("\0", "\uFFFD") : whole;
}

const BLANK = 32;

/** Whether a text is of ASCII's letters and signs alone, with single blanks between them. */
function isInOneLine(text: string): boolean {
  let before = BLANK;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < BLANK || code > 126 || (code === BLANK && before === BLANK)) return false;
    before = code;
  }
  return before !== BLANK;
}

/** A text whose white space is single blanks, as that of most titles is already. */
function inOneLine(text: string): string {
  return isInOneLine(text) ? text : text.trim().replaceAll(/\s+/gu, " ");
}

const nonBlank = (text: string | undefined): string | null => text?.trim() || null;

function arxivIdOf({ arxivId, id, url }: Fields, doi: string | null): string | null {
  return (
    parseArxivId(arxivId) ?? parseArxivId(id) ?? parseArxivId(url) ?? parseArxivId(doi ?? undefined)
  );
}

/**
 * The paper that a source's facts make, or why they make none. The title's line breaks become blanks; the
 * abstract stays letter for letter. An `id`, `url` or `doi` of arXiv's form gives the arXiv id.
 */
export function paperFromFields(fields: Fields): ReadPaper {
  const title = inOneLine(storable(fields.title ?? ""));
  const abstract = storable(fields.abstract ?? "");
  if (title === "") return { rejected: "expected a title, got none" };
  if (!/\S/u.test(abstract))
    return { rejected: `expected an abstract beside the title "${title}", got none` };
  const doi = nonBlank(fields.doi?.replace(/^\s*(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)/iu, ""));
  const arxivId = arxivIdOf(fields, doi);
  const publishedOn = firstPublished(parseDate(fields.publishedOn), arxivId);
  return {
    paper: {
      title,
      abstract,
      arxivId,
      // A preprint's DOI from arXiv says no more than its id, and is not the published paper's.
      doi: doi === null || parseArxivId(doi) !== null ? null : doi,
      url: nonBlank(fields.url) ?? (arxivId !== null ? arxivUrl(arxivId) : null),
      authors: fields.authors ?? [],
      year: yearIn(fields.year) ?? yearIn(publishedOn ?? monthOfArxivId(arxivId) ?? undefined),
      publishedOn,
      updatedOn: parseDate(fields.updatedOn),
      venue: nonBlank(fields.venue),
    },
  };
}
