import type { FieldMap } from "#src/ingest/readers/mapped-fields.ts";
import type { FieldName } from "#src/ingest/readers/paper-fields.ts";

/** What people call the facts that a map can place. */
const FACTS: ReadonlyMap<string, FieldName> = new Map([
  ["title", "title"],
  ["abstract", "abstract"],
  ["authors", "authors"],
  ["year", "year"],
  ["date", "publishedOn"],
  ["updated", "updatedOn"],
  ["id", "id"],
  ["arxiv", "arxivId"],
  ["doi", "doi"],
  ["url", "url"],
  ["venue", "venue"],
]);

/** Their names for people. */
export const FACT_NAMES = [...FACTS.keys()].join(", ");

/**
 * The map in "title=Paper title,abstract=text.long": a comma begins a further fact only before its name, so that
 * columns may have commas in theirs. Throws where a fact is unknown or has no place.
 */
export function readMap(text: string): FieldMap {
  const map = new Map<FieldName, string>();
  for (const part of text.split(/,(?=\s*\w+\s*=)/u)) {
    const [name = "", ...place] = part.split("=");
    const field = FACTS.get(name.trim().toLowerCase());
    const where = place.join("=").trim();
    if (field === undefined) {
      throw new Error(`--map: expected one of ${FACT_NAMES} before "=", got "${name.trim()}"`);
    }
    if (where === "")
      throw new Error(`--map: expected "${name.trim()}=WHERE", got "${part.trim()}"`);
    map.set(field, where);
  }
  return map;
}
