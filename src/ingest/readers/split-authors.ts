type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

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

/** One author as sources write one: a name, {name}, {first, last}, {given, family}, or arXiv's [last, first, suffix]. */
function nameOf(author: unknown): string[] {
  if (isText(author)) return [author.trim()];
  if (Array.isArray(author)) {
    const [last, first, suffix] = author.filter((part) => typeof part === "string");
    return [[first, last, suffix].filter(isText).join(" ")].filter(isText);
  }
  if (!isObject(author)) return [];
  const whole = author["name"] ?? author["fullname"];
  if (isText(whole)) return [whole.trim()];
  const { first, given, middle, last, family } = author;
  return [[first, given, middle, last, family].flat().filter(isText).join(" ")].filter(isText);
}

/** The names of a paper's authors, in order, from any of the forms that sources use; none where there is none. */
export function splitAuthors(value: unknown): string[] {
  if (isText(value)) return splitText(value);
  if (Array.isArray(value)) return value.flatMap(nameOf);
  return isObject(value) ? splitAuthors(value["value"]) : [];
}
