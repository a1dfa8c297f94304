import { isJsonObject } from "#src/ingest/readers/json-object.ts";
import { FIELD_SPELLINGS, type FieldName } from "#src/ingest/readers/paper-fields.ts";
import type { Fields } from "#src/ingest/readers/paper-from-fields.ts";
import { splitAuthors } from "#src/ingest/readers/split-authors.ts";

/** A fact that a name stands for, and how telling the name is: 0 is the best. */
interface Spelling {
  field: FieldName;
  rank: number;
}

/** A name as names are compared: "Paper Title" and "paper_title" are one. */
export const plainName = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/gu, "");

const SPELLINGS: ReadonlyMap<string, Spelling> = new Map(
  Object.keys(FIELD_SPELLINGS)
    .filter((field): field is FieldName => field in FIELD_SPELLINGS)
    .flatMap((field) =>
      FIELD_SPELLINGS[field].map((name, rank) => [plainName(name), { field, rank }] as const),
    ),
);

/** Names that were looked up before: an input has few of them, over and over. */
const lookedUp = new Map<string, Spelling | null>();
const MOST_LOOKED_UP = 1000;

function spellingOf(name: string): Spelling | null {
  let spelling = lookedUp.get(name);
  if (spelling === undefined) {
    spelling = SPELLINGS.get(plainName(name)) ?? null;
    if (lookedUp.size < MOST_LOOKED_UP) lookedUp.set(name, spelling);
  }
  return spelling;
}

/** OpenReview wraps each value ({"value": …}), Crossref puts a title into an array, and an id may be a number. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value) && value.length === 1) return textOf(value[0]);
  return isJsonObject(value) ? textOf(value["value"] ?? value["name"]) : undefined;
}

const BLANK = /^\s*$/u;

/** Sets a fact to what a source has for it. Returns whether there is any; a blank value is none. */
export function setField(fields: Fields, field: FieldName, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (field === "authors") {
    const authors = splitAuthors(value);
    if (authors.length === 0) return false;
    fields.authors = authors;
  } else {
    const text = textOf(value);
    if (text === undefined || BLANK.test(text)) return false;
    fields[field] = text;
  }
  return true;
}

/**
 * A paper's facts by our names, gathered from what a source calls them. Of two names for one fact the more telling one
 * holds (see FIELD_SPELLINGS), whichever comes first; blank values do not count.
 */
export class NamedFields {
  readonly #fields: Fields = {};
  readonly #ranks: Partial<Record<FieldName, number>> = {};
  /** What may be the authors, by rank: only the first that names any is taken apart. */
  readonly #authors: unknown[] = [];

  add(name: string, value: unknown): void {
    const spelling = spellingOf(name);
    if (spelling === null) return;
    const { field, rank } = spelling;
    if (field === "authors") this.#authors[rank] ??= value;
    else if (rank < (this.#ranks[field] ?? Infinity) && setField(this.#fields, field, value)) {
      this.#ranks[field] = rank;
    }
  }

  /** What there is so far. */
  finish(): Fields {
    for (const value of this.#authors) if (setField(this.#fields, "authors", value)) break;
    return this.#fields;
  }

  /** Whether anything that was added has properties of its own. */
  holdsMore = false;

  /** Adds every property of an object. */
  addAll(values: Readonly<Record<string, unknown>>): void {
    for (const name of Object.keys(values)) {
      const value = values[name];
      if (typeof value === "object" && value !== null) this.holdsMore = true;
      this.add(name, value);
    }
  }
}
