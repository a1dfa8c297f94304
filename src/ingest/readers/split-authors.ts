import { isJsonObject } from "#src/ingest/readers/json-object.ts";

const isText = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "";

/** "Ada Lovelace, Charles Babbage and Alan Turing" and the same with ";", which spares commas in names. */
function splitText(text: string): string[] {
  const separator = text.includes(";") ? /;/u : /,|\s+and\s+/u;
  return text
    .split(separator)
    .map((name) =>
      name
        .replace(/^\s*and\s+/u, "")
        .trim()
        .replaceAll(/\s+/gu, " "),
    )
    .filter((name) => name !== "");
}

/** Parts of a name, as far as they are any. */
function joined(...parts: readonly unknown[]): string {
  let name = "";
  for (const part of parts) {
    if (isText(part)) name += name === "" ? part : ` ${part}`;
  }
  return name;
}

/**
 * One author as sources write one: a name, {name}, {first, last}, {given, family}, or arXiv's [last, first, suffix];
 * blank for none.
 */
function nameOf(author: unknown): string {
  if (typeof author === "string") return author.trim();
  if (Array.isArray(author)) return joined(author[1], author[0], author[2]);
  if (!isJsonObject(author)) return "";
  const whole = author["name"] ?? author["fullname"];
  if (isText(whole)) return whole.trim();
  const { first, given, middle, last, family } = author;
  // A middle name may be several.
  return joined(first, given, ...(Array.isArray(middle) ? middle : [middle]), last, family);
}

/** The names of a paper's authors, in order, from any of the forms that sources use; none where there is none. */
export function splitAuthors(value: unknown): string[] {
  if (isText(value)) return splitText(value);
  if (Array.isArray(value)) return value.map(nameOf).filter((name) => name !== "");
  return isJsonObject(value) ? splitAuthors(value["value"]) : [];
}
