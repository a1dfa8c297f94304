import { fieldsFromNamed } from "#src/ingest/readers/fields-from-named.ts";
import { paperFromFields } from "#src/ingest/readers/paper-from-fields.ts";
import type { Reading } from "#src/ingest/readers/reader.ts";

/**
 * Elements by their local names, and what we call what they hold: arXiv's Atom feed, OAI-PMH in arXiv's own
 * format, and in Dublin Core.
 */
const FIELDS: Readonly<Record<string, string>> = {
  title: "title",
  summary: "abstract",
  abstract: "abstract",
  description: "abstract",
  id: "id",
  identifier: "id",
  published: "published",
  created: "published",
  date: "date",
  doi: "doi",
  journal_ref: "journal_ref",
  "journal-ref": "journal_ref",
};

/** One paper of an XML file in the making: what its elements hold. */
export class XmlEntry {
  readonly #line: number;
  readonly #fields = new Map<string, string>();
  readonly #authors: string[] = [];
  #forenames = "";
  #keyname = "";
  #suffix = "";

  constructor(line: number) {
    this.#line = line;
  }

  #addAuthor(...parts: readonly string[]): void {
    const name = parts.join(" ").trim().replaceAll(/\s+/gu, " ");
    if (name !== "") this.#authors.push(name);
  }

  /** Takes the text of an element that has ended. */
  keep(element: string, text: string): void {
    if (element === "name") this.#addAuthor(text);
    // Dublin Core puts the family name first.
    else if (element === "creator") this.#addAuthor(...text.split(",").toReversed());
    else if (element === "forenames") this.#forenames = text;
    else if (element === "keyname") this.#keyname = text;
    else if (element === "suffix") this.#suffix = text;
    else if (element === "author") {
      this.#addAuthor(this.#forenames, this.#keyname, this.#suffix);
      this.#forenames = "";
      this.#keyname = "";
      this.#suffix = "";
    } else {
      const field = FIELDS[element];
      // The first one holds: Dublin Core repeats descriptions (comments follow) and dates (revisions follow).
      if (field !== undefined && !this.#fields.has(field)) this.#fields.set(field, text);
    }
  }

  /** The paper, or why the elements make none. */
  finish(): Reading {
    const fields = fieldsFromNamed([...this.#fields, ["authors", this.#authors]]);
    return { line: this.#line, ...paperFromFields(fields) };
  }
}
