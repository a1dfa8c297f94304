import type { PaperFactColumns } from "#src/store/keep-facts.ts";
import type { StoreWriter } from "#src/store/writer.ts";

/** Facts to be written beside the text of a stored paper, and the run that the paper is from then on. */
export interface PendingFacts {
  id: number;
  runId: number;
  facts: PaperFactColumns;
}

const COLUMNS = ["arxivId", "doi", "url", "authors", "year", "publishedOn", "venue"] as const;

/** Writes facts of papers and leaves their text and figures alone. */
export function writeFacts(writer: StoreWriter, pending: readonly PendingFacts[]): void {
  if (pending.length === 0) return;
  const set = COLUMNS.map((column) => `"${column}" = ?`).join(", ");
  const statement = writer.prepare(`UPDATE "Paper" SET "runId" = ?, ${set} WHERE "id" = ?`);
  for (const { id, runId, facts } of pending) {
    const values = COLUMNS.map((column) =>
      column === "authors" ? facts.authors.join("; ") : facts[column],
    );
    statement.run(runId, ...values, id);
  }
}
