import { FIELD_SPELLINGS, type FieldName } from "#src/ingest/readers/paper-fields.ts";
import type { Fields } from "#src/ingest/readers/paper-from-fields.ts";
import { splitAuthors } from "#src/ingest/readers/split-authors.ts";

const plainName = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]/gu, "");

const FIELD_BY_NAME: ReadonlyMap<string, { field: FieldName; rank: number }> = new Map(
  Object.keys(FIELD_SPELLINGS)
    .filter((field): field is FieldName => field in FIELD_SPELLINGS)
    .flatMap((field) =>
      FIELD_SPELLINGS[field].map((name, rank) => [plainName(name), { field, rank }] as const),
    ),
);

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** OpenReview wraps each value ({"value": …}), and an id may be a number. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  return isObject(value) ? textOf(value["value"] ?? value["name"]) : undefined;
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
    if (known.field === "authors") {
      const authors = splitAuthors(value);
      if (authors.length === 0) continue;
      fields.authors = authors;
    } else {
      const text = textOf(value);
      if (text === undefined || text.trim() === "") continue;
      fields[known.field] = text;
    }
    ranks.set(known.field, known.rank);
  }
  return fields;
}
