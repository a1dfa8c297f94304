import { isJsonObject } from "#src/ingest/readers/json-object.ts";
import { FIELD_SPELLINGS, type FieldName } from "#src/ingest/readers/paper-fields.ts";
import type { Fields } from "#src/ingest/readers/paper-from-fields.ts";
import { splitAuthors } from "#src/ingest/readers/split-authors.ts";

/** A name as names are compared: "Paper Title" and "paper_title" are one. */
export const plainName = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/gu, "");

const FIELD_BY_NAME: ReadonlyMap<string, { field: FieldName; rank: number }> = new Map(
  Object.keys(FIELD_SPELLINGS)
    .filter((field): field is FieldName => field in FIELD_SPELLINGS)
    .flatMap((field) =>
      FIELD_SPELLINGS[field].map((name, rank) => [plainName(name), { field, rank }] as const),
    ),
);

/** OpenReview wraps each value ({"value": …}), Crossref puts a title into an array, and an id may be a number. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value) && value.length === 1) return textOf(value[0]);
  return isJsonObject(value) ? textOf(value["value"] ?? value["name"]) : undefined;
}

/** Sets a fact to what a source has for it. Returns whether there is any; a blank value is none. */
export function setField(fields: Fields, field: FieldName, value: unknown): boolean {
  if (field === "authors") {
    const authors = splitAuthors(value);
    if (authors.length === 0) return false;
    fields.authors = authors;
  } else {
    const text = textOf(value);
    if (text === undefined || text.trim() === "") return false;
    fields[field] = text;
  }
  return true;
}

/**
 * A paper's facts by our names, out of what a source calls them. Of two names for one fact the more telling one
 * holds (see FIELD_SPELLINGS), whichever comes first; blank values do not count.
 */
export function fieldsFromNamed(named: Iterable<readonly [name: string, value: unknown]>): Fields {
  const fields: Fields = {};
  const ranks = new Map<FieldName, number>();
  for (const [name, value] of named) {
    const known = FIELD_BY_NAME.get(plainName(name));
    if (known === undefined || known.rank >= (ranks.get(known.field) ?? Infinity)) continue;
    if (setField(fields, known.field, value)) ranks.set(known.field, known.rank);
  }
  return fields;
}
