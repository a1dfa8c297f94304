import type { Executor } from "#src/store/insert-rows.ts";
import type { PaperFactColumns } from "#src/store/keep-facts.ts";

/** Facts to be written beside the text of a stored paper, and the run that the paper is from then on. */
export interface PendingFacts {
  id: number;
  runId: number;
  facts: PaperFactColumns;
}

const COLUMNS = ["arxivId", "doi", "url", "authors", "year", "publishedOn", "venue"] as const;

/** Writes facts of papers and leaves their text and figures alone. */
export async function writeFacts(tx: Executor, pending: readonly PendingFacts[]): Promise<void> {
  if (pending.length === 0) return;
  const set = COLUMNS.map((column, index) => `"${column}" = value->>${index + 2}`).join(", ");
  const rows = pending.map(({ id, runId, facts }) => [
    id,
    runId,
    ...COLUMNS.map((column) => (column === "authors" ? facts.authors.join("; ") : facts[column])),
  ]);
  await tx.$executeRawUnsafe(
    `UPDATE "Paper" SET "runId" = value->>1, ${set} FROM json_each(?) WHERE "Paper"."id" = value->>0`,
    JSON.stringify(rows),
  );
}
