import { isJsonObject, type JsonObject } from "#src/ingest/readers/json-object.ts";
import type { MappedFields } from "#src/ingest/readers/mapped-fields.ts";
import { NamedFields } from "#src/ingest/readers/named-fields.ts";
import {
  paperFromFields,
  type Fields,
  type ReadPaper,
} from "#src/ingest/readers/paper-from-fields.ts";

/** What may hold a paper's facts beside the object itself: what it wraps, and its ids elsewhere. */
const WRAPPERS = ["paper", "content", "externalIds", "externalids", "external_ids"] as const;

/** arXiv's snapshot lists the versions of a paper with their dates: the first one's and the last one's. */
function addVersionDates(facts: NamedFields, versions: unknown): void {
  if (!Array.isArray(versions)) return;
  const [first, last]: unknown[] = [versions[0], versions.at(-1)];
  if (isJsonObject(first)) facts.add("published_on", first["created"]);
  if (isJsonObject(last)) facts.add("updated_on", last["created"]);
}

/** CSL-JSON has dates in parts: {"date-parts": [[2020, 5]]}. */
function addIssueDate(facts: NamedFields, issued: unknown): void {
  const parts: unknown = isJsonObject(issued) ? issued["date-parts"] : undefined;
  const date: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (!Array.isArray(date)) return;
  facts.add("date", date.map((part) => String(part).padStart(2, "0")).join("-"));
}

/** An OpenReview note has no address, but the forum it opens has one. */
function addForumPage(facts: NamedFields, forum: unknown): void {
  if (typeof forum !== "string") return;
  facts.add("url", `https://openreview.net/forum?id=${encodeURIComponent(forum)}`);
}

/** All that an object says of a paper, what it says in other words last. */
function fieldsIn(value: JsonObject): Fields {
  const facts = new NamedFields();
  facts.addAll(value);
  for (const name of facts.holdsMore ? WRAPPERS : []) {
    const inner = value[name];
    if (isJsonObject(inner)) facts.addAll(inner);
  }
  addVersionDates(facts, value["versions"]);
  addIssueDate(facts, value["issued"]);
  addForumPage(facts, value["forum"]);
  return facts.finish();
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
  const fields = fieldsIn(value);
  if (mapped.isUsed) {
    mapped.addTo(
      fields,
      (path) => valueAt(value, path),
      () => Object.keys(value),
    );
  }
  return paperFromFields(fields);
}
