import type { MappedFields } from "#src/ingest/readers/mapped-fields.ts";
import type { ReadPaper } from "#src/ingest/readers/paper-from-fields.ts";
import { paperFromJson } from "#src/ingest/readers/paper-from-json.ts";

/** The paper in a piece of JSON text, or why there is none. */
export function parseJsonPaper(text: string, mapped: MappedFields): ReadPaper {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { rejected: `expected a JSON object: ${why}` };
  }
  return paperFromJson(value, mapped);
}
