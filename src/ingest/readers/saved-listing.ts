import { paperInputSchema } from "#src/domain/paper.ts";
import { readLines } from "#src/ingest/readers/read-lines.ts";
import type { Reader, Reading } from "#src/ingest/readers/reader.ts";

/** What the page puts above its list. */
const FURNITURE = /^Get trending papers in your email inbox\b/u;

/** The button that stands before the first title, glued to it. */
const GLUED_BUTTON = /^Subscribe(?=[^\sa-z])/u;

/** Longer lines are abstracts: no title has so many characters. */
const LONGEST_TITLE = 250;

/** Titles end in a word or a question mark; an abstract that is as short as a title ends in a full stop. */
function looksLikeAbstract(text: string): boolean {
  return text.length > LONGEST_TITLE || /\.["')\]]*$/u.test(text);
}

/**
 * A page of search results saved as text: furniture on top, then a title and an abstract on alternate lines.
 * Blank lines do not count. A title whose next line is no abstract is rejected by its own line, and so is
 * an abstract without a title; reading goes on with the line after.
 */
async function* readListing(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Reading> {
  let title: { line: number; text: string } | null = null;
  let belowFurniture = false;
  let first = true;
  for await (const row of readLines(bytes)) {
    const { line } = row;
    if ("rejected" in row) {
      yield row;
      continue;
    }
    let text = row.text.trim();
    if (text === "") continue;
    if (first && FURNITURE.test(text)) {
      belowFurniture = true;
      continue;
    }
    if (first && belowFurniture) text = text.replace(GLUED_BUTTON, "");
    first = false;
    const isAbstract = looksLikeAbstract(text);
    if (title !== null && !isAbstract) yield lacksAbstract(title);
    if (isAbstract) {
      yield title === null
        ? {
            line,
            rejected: `expected a title, got an abstract ("${cutShort(text)}"); is its title missing?`,
          }
        : {
            line: title.line,
            paper: paperInputSchema.parse({ title: title.text, abstract: row.text }),
          };
    }
    title = isAbstract ? null : { line, text };
  }
  if (title !== null) yield lacksAbstract(title);
}

function lacksAbstract({ line, text }: { line: number; text: string }): Reading {
  return {
    line,
    rejected: `expected an abstract on the line after the title "${cutShort(text)}", got none`,
  };
}

function cutShort(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

export const savedListingReader: Reader = {
  format: "listing",
  endings: [".txt"],
  begins: /^Get trending papers/u,
  read: readListing,
};
