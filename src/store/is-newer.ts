import type { KnownPaper } from "#src/store/find-known.ts";

/** ISO dates as far as both are exact: "2024" and "2024-05-01" do not tell which is later. */
function compareDates(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  const length = Math.min(a.length, b.length);
  const [one, other] = [a.slice(0, length), b.slice(0, length)];
  return one === other ? 0 : one < other ? -1 : 1;
}

/**
 * Whether what a source states of a paper is newer than the stored text: by the paper's own date where both know
 * one, else because it is said later. A source that says again what it said before others spoke says nothing new.
 */
export function isNewer(
  statement: { updatedOn: string | null; hash: string; source: string },
  known: Pick<KnownPaper, "updatedOn" | "textSource" | "saidHash">,
): boolean {
  const order = compareDates(statement.updatedOn, known.updatedOn);
  if (order !== 0) return order > 0;
  return known.textSource === statement.source || known.saidHash !== statement.hash;
}
