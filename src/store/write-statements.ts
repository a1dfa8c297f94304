import type { PaperInput } from "#src/domain/paper.ts";
import { upsertRows } from "#src/store/insert-rows.ts";
import { sourceRow } from "#src/store/paper-rows.ts";
import type { PaperHandle } from "#src/store/write-pending.ts";
import type { StoreWriter } from "#src/store/writer.ts";

/** What a source states of a paper that is stored by now. */
export interface PendingStatement {
  paper: PaperHandle;
  statement: PaperInput;
  hash: string;
}

/** Notes what a source says of papers, in the place of what it said of them before. */
export function writeStatements(
  writer: StoreWriter,
  pending: readonly PendingStatement[],
  { runId, source }: { runId: number; source: string },
): void {
  upsertRows(
    writer,
    "PaperSource",
    ["paperId", "source"],
    pending.map(({ paper, statement, hash }) =>
      sourceRow(statement, { paperId: paper.id, source, runId, hash }),
    ),
  );
}
