import { BAD_BYTES } from "#src/ingest/readers/decode-pieces.ts";
import { NamedFields } from "#src/ingest/readers/named-fields.ts";
import { paperFromFields } from "#src/ingest/readers/paper-from-fields.ts";
import type { Reading } from "#src/ingest/readers/reader.ts";
import { splitAuthors } from "#src/ingest/readers/split-authors.ts";

/**
 * Elements by their local names in lower case, and what we call what they hold: Atom and RSS as arXiv writes them,
 * and OAI-PMH in arXiv's own formats and in Dublin Core.
 */
const FIELDS: Readonly<Record<string, string>> = {
  title: "title",
  summary: "abstract",
  abstract: "abstract",
  description: "abstract",
  id: "id",
  identifier: "id",
  guid: "id",
  link: "url",
  published: "published",
  created: "published",
  date: "published",
  pubdate: "published",
  updated: "updated",
  doi: "doi",
  journal_ref: "venue",
  "journal-ref": "venue",
  journal_reference: "venue",
};

/** What arXiv's daily feed puts before the abstract. */
const ANNOUNCEMENT = /^\s*arXiv:\S+ Announce Type: \S+\s+Abstract: /u;

/** One paper of an XML file in the making: what its elements hold. */
export class XmlEntry {
  readonly #kind: string;
  readonly #line: number;
  readonly #fields = new Map<string, string>();
  readonly #authors: string[] = [];
  #forenames = "";
  #keyname = "";
  #suffix = "";
  /** Why the paper cannot be read, whatever else it holds. */
  #spoilt: string | null = null;
  /** OAI-PMH's: when the record last changed, and whether it is no more. */
  datestamp: string | null = null;
  isDeleted = false;

  /** The name of the element that holds the paper, and the line on which it begins. */
  constructor(kind: string, line: number) {
    this.#kind = kind;
    this.#line = line;
  }

  #addAuthor(...parts: readonly string[]): void {
    const name = parts.join(" ").trim().replaceAll(/\s+/gu, " ");
    if (name !== "") this.#authors.push(name);
  }

  /** Names in one text, as arXiv has them: each may have affiliations in parentheses behind it. */
  #addAuthors(text: string): void {
    let names = text;
    // From the innermost parentheses outwards.
    for (let outer = ""; outer !== names;) {
      outer = names;
      names = names.replaceAll(/\s*\([^()]*\)/gu, "");
    }
    this.#authors.push(...splitAuthors(names));
  }

  #keepField(element: string, text: string): void {
    const field = FIELDS[element];
    if (field === undefined) return;
    if (/^doi:/iu.test(text)) {
      this.#fields.set("doi", text);
      return;
    }
    // Dates of versions follow one another, in Dublin Core and in arXivRaw.
    if (element === "date") this.#fields.set("updated", text);
    // The first one holds: Dublin Core repeats descriptions (comments follow) and dates (revisions follow).
    if (!this.#fields.has(field)) this.#fields.set(field, text.replace(ANNOUNCEMENT, ""));
  }

  /** Takes note that the paper cannot be read. */
  spoil(why: string): void {
    this.#spoilt ??= why;
  }

  /** Takes the text of an element that has ended. */
  keep(name: string, text: string): void {
    if (text.includes(BAD_BYTES)) {
      this.spoil("expected UTF-8, got other bytes; convert the file or remove the paper");
    }
    const element = name.toLowerCase();
    if (element === "name") this.#addAuthor(text);
    else if (element === "creator") {
      // OAI-PMH has an element per author, the family name first; a feed has one element for all of them.
      if (this.#kind === "record") this.#addAuthor(...text.split(",").toReversed());
      else this.#addAuthors(text);
    } else if (element === "authors") this.#addAuthors(text);
    else if (element === "forenames") this.#forenames = text;
    else if (element === "keyname") this.#keyname = text;
    else if (element === "suffix") this.#suffix = text;
    else if (element === "author") {
      this.#addAuthor(this.#forenames, this.#keyname, this.#suffix);
      this.#forenames = "";
      this.#keyname = "";
      this.#suffix = "";
    } else if (element === "datestamp") this.datestamp = text.trim();
    else this.#keepField(element, text);
  }

  /** What arXiv's API says is wrong with a query, which it puts in the place of a paper; null for a paper. */
  get apiError(): string | null {
    if (!this.#fields.get("id")?.includes("arxiv.org/api/errors")) return null;
    return (this.#fields.get("abstract") ?? "").trim();
  }

  /** The paper, or why the elements make none. */
  finish(): Reading {
    const line = this.#line;
    if (this.#spoilt !== null) return { line, rejected: this.#spoilt };
    if (this.apiError !== null) {
      return { line, rejected: `expected a paper, got an error of arXiv's API: ${this.apiError}` };
    }
    // A paper of one version has no "updated" in OAI-PMH.
    const published = this.#fields.get("published");
    if (published !== undefined && !this.#fields.has("updated")) {
      this.#fields.set("updated", published);
    }
    const facts = new NamedFields();
    for (const [name, text] of this.#fields) facts.add(name, text);
    facts.add("authors", this.#authors);
    return { line, ...paperFromFields(facts.finish()) };
  }
}
