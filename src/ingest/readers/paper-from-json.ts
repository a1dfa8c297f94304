import type { PaperInput } from "#src/domain/paper.ts";
import { fieldsFromNamed } from "#src/ingest/readers/fields-from-named.ts";
import { paperFromFields } from "#src/ingest/readers/paper-from-fields.ts";

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects that may hold a paper's facts: its own, what it wraps, and its ids elsewhere. */
function layersOf(value: JsonObject): JsonObject[] {
  const wrapped = [value["paper"], value["content"], value["externalIds"], value["external_ids"]];
  return [value, ...wrapped.filter(isObject)];
}

/** The paper that a JSON value describes under any of the common names, or why it describes none. */
export function paperFromJson(value: unknown): { paper: PaperInput } | { rejected: string } {
  if (!isObject(value)) {
    const got = Array.isArray(value) ? "an array" : value === null ? "null" : `a ${typeof value}`;
    return { rejected: `expected a JSON object, got ${got}` };
  }
  return paperFromFields(
    fieldsFromNamed(layersOf(value).flatMap((layer) => Object.entries(layer))),
  );
}
