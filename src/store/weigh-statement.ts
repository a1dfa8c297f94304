import { contentHash, statementHash } from "#src/store/content-hash.ts";
import type { KnownPaper } from "#src/store/find-known.ts";
import { isNewer } from "#src/store/is-newer.ts";
import { factsOf, keepFacts, type PaperFactColumns } from "#src/store/keep-facts.ts";
import type { PaperRecord } from "#src/store/paper-record.ts";

/** What a source's statement of a paper makes of the stored one. */
export interface Weighed {
  /** The paper to be written in the stored one's place, whole; null where the stored text and its figures stay. */
  replacement: { record: PaperRecord; hash: string } | null;
  /** The facts to be written beside a text that stays; null where those stay too. */
  facts: PaperFactColumns | null;
  /** Whether the source is now the one that the paper is from. */
  newer: boolean;
  /** Of the statement, if the source says something other than before. */
  newStatement: string | null;
  /** Whether the paper has a headline cost in the end. */
  hasCost: boolean;
}

/** Authors as they are stored: a name that holds the separator is several from then on. */
const storedForm = (facts: PaperFactColumns) => ({ ...facts, authors: facts.authors.join("; ") });

/** Weighs what a source says of a paper against what the store has of it, if anything. */
export function weighStatement(
  given: PaperRecord,
  source: string,
  known: KnownPaper | null,
): Weighed {
  const said = statementHash(given);
  if (known === null) {
    return {
      replacement: { record: given, hash: contentHash(given) },
      facts: null,
      newer: true,
      newStatement: said,
      hasCost: given.headline !== null,
    };
  }
  const newer = isNewer({ updatedOn: given.updatedOn, hash: said, source }, known);
  const stored = factsOf(known);
  const facts = newer ? keepFacts(given, stored) : keepFacts(stored, given);
  const hash = newer ? contentHash(given) : known.contentHash;
  const sameText = hash === known.contentHash;
  const sameFacts = JSON.stringify(storedForm(facts)) === JSON.stringify(storedForm(stored));
  return {
    replacement: sameText ? null : { record: { ...given, ...facts }, hash },
    facts: sameText && !sameFacts ? facts : null,
    newer,
    newStatement: said === known.saidHash ? null : said,
    hasCost: newer ? given.headline !== null : known.costBound !== null,
  };
}
