import type { PaperRow } from "#src/query/rows.ts";

/** Who, when and where, in one line: "Chen et al., 2023, ICLR". Empty where nothing is known. */
export function paperByline({
  authors,
  year,
  venue,
}: Pick<PaperRow, "authors" | "year" | "venue">): string {
  return [sayAuthors(authors), ...listWhenAndWhere({ year, venue })]
    .filter((part) => part !== "")
    .join(", ");
}

/** Year and venue, as far as known: "2023", "ICLR". A venue that is named with its year, as most are, says both. */
export function listWhenAndWhere({ year, venue }: Pick<PaperRow, "year" | "venue">): string[] {
  const isDated = venue !== null && /\b(?:19|20)\d\d\b/.test(venue);
  return [isDated ? null : year, venue].filter((part) => part !== null).map(String);
}

/** Two authors by surname, more as "first et al."; sources that know only the first one say "et al." themselves. */
export function sayAuthors(authors: readonly string[]): string {
  const named = authors.filter((name) => !isOthers(name));
  const [first, second] = named.map((name) => name.trim().split(/\s+/).at(-1) ?? name);
  if (first === undefined) return "";
  const isMore = named.length > 2 || named.length < authors.length;
  if (isMore) return `${first} et al.`;
  return second === undefined ? first : `${first} and ${second}`;
}

/** All authors in full: "Ada Lovelace, Alan Turing et al.". */
export function listAuthors(authors: readonly string[]): string {
  const names = authors.filter((name) => !isOthers(name)).join(", ");
  return authors.some(isOthers) ? `${names} et al.` : names;
}

function isOthers(name: string): boolean {
  return /^et al\.?$/i.test(name.trim());
}
