import { paperInputSchema } from "#src/domain/paper.ts";
import { readLines } from "#src/ingest/readers/read-lines.ts";
import type { Reader, Reading, Readings } from "#src/ingest/readers/reader.ts";

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
async function* readListing(bytes: AsyncIterable<Uint8Array>): Readings {
  const listing = new Listing();
  for await (const lines of readLines(bytes)) {
    yield lines.flatMap((line): Reading[] => ("rejected" in line ? [line] : listing.read(line)));
  }
  yield listing.finish();
}

interface TextLine {
  line: number;
  text: string;
}

/** A listing as far as it is read. */
class Listing {
  /** A title whose abstract is still to come. */
  #title: TextLine | null = null;
  #belowFurniture = false;
  #isFirst = true;

  /** What a line makes certain. */
  read({ line, text: given }: TextLine): Reading[] {
    let text = given.trim();
    if (text === "") return [];
    if (this.#isFirst && FURNITURE.test(text)) {
      this.#belowFurniture = true;
      return [];
    }
    if (this.#isFirst && this.#belowFurniture) text = text.replace(GLUED_BUTTON, "");
    this.#isFirst = false;
    const title = this.#title;
    if (!looksLikeAbstract(text)) {
      const readings = this.finish();
      this.#title = { line, text };
      return readings;
    }
    this.#title = null;
    return [title === null ? lacksTitle(line, text) : readPaper(title, given)];
  }

  /** What no line comes after makes certain. */
  finish(): Reading[] {
    return this.#title === null ? [] : [lacksAbstract(this.#title)];
  }
}

function readPaper(title: TextLine, abstract: string): Reading {
  return { line: title.line, paper: paperInputSchema.parse({ title: title.text, abstract }) };
}

function lacksTitle(line: number, abstract: string): Reading {
  return {
    line,
    rejected: `expected a title, got an abstract ("${cutShort(abstract)}"); is its title missing?`,
  };
}

function lacksAbstract({ line, text }: TextLine): Reading {
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
