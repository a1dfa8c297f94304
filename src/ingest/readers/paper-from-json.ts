import { fieldsFromNamed, plainName } from "#src/ingest/readers/fields-from-named.ts";
import { isJsonObject, type JsonObject } from "#src/ingest/readers/json-object.ts";
import type { MappedFields } from "#src/ingest/readers/mapped-fields.ts";
import { paperFromFields, type ReadPaper } from "#src/ingest/readers/paper-from-fields.ts";

type Named = [name: string, value: unknown];

/** What may hold a paper's facts beside the object itself: what it wraps, and its ids elsewhere. */
const WRAPPERS: ReadonlySet<string> = new Set(["paper", "content", "externalids"]);

/** arXiv's snapshot lists the versions of a paper with their dates: the first one's and the last one's. */
function versionDates(versions: unknown): Named[] {
  if (!Array.isArray(versions)) return [];
  const [first, last] = [versions[0], versions.at(-1)].map((version: unknown) =>
    isJsonObject(version) ? version["created"] : undefined,
  );
  return [
    ["published_on", first],
    ["updated_on", last],
  ];
}

/** CSL-JSON has dates in parts: {"date-parts": [[2020, 5]]}. */
function issuedDate(issued: unknown): Named[] {
  const parts: unknown = isJsonObject(issued) ? issued["date-parts"] : undefined;
  const date: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (!Array.isArray(date)) return [];
  return [["date", date.map((part) => String(part).padStart(2, "0")).join("-")]];
}

/** An OpenReview note has no address, but the forum it opens has one. */
function forumPage(forum: unknown): Named[] {
  return typeof forum === "string"
    ? [["url", `https://openreview.net/forum?id=${encodeURIComponent(forum)}`]]
    : [];
}

/** All that an object says of a paper, what it says in other words last. */
function namedIn(value: JsonObject): Named[] {
  const own = Object.entries(value);
  const wrapped = own.flatMap(([name, inner]) =>
    WRAPPERS.has(plainName(name)) && isJsonObject(inner) ? Object.entries(inner) : [],
  );
  return [
    ...own,
    ...wrapped,
    ...versionDates(value["versions"]),
    ...issuedDate(value["issued"]),
    ...forumPage(value["forum"]),
  ];
}

/** What stands at "content.title.value" of an object; a name may have dots itself. */
function valueAt(value: unknown, path: string): unknown {
  if (Array.isArray(value) && /^\d+(?:\.|$)/u.test(path)) {
    const [index = ""] = path.split(".", 1);
    const rest = path.slice(index.length + 1);
    const item: unknown = value[Number(index)];
    return rest === "" ? item : valueAt(item, rest);
  }
  if (!isJsonObject(value)) return undefined;
  if (Object.hasOwn(value, path)) return value[path];
  for (let dot = path.indexOf("."); dot >= 0; dot = path.indexOf(".", dot + 1)) {
    const inner = valueAt(value[path.slice(0, dot)], path.slice(dot + 1));
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** The paper that a JSON value describes under any of the common names, or why it describes none. */
export function paperFromJson(value: unknown, mapped: MappedFields): ReadPaper {
  if (!isJsonObject(value)) {
    const got = Array.isArray(value) ? "an array" : value === null ? "null" : `a ${typeof value}`;
    return { rejected: `expected a JSON object, got ${got}` };
  }
  const fields = fieldsFromNamed(namedIn(value));
  mapped.addTo(
    fields,
    (path) => valueAt(value, path),
    () => Object.keys(value),
  );
  return paperFromFields(fields);
}
