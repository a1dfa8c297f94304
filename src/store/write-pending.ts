import { insertRows, upsertRows } from "#src/store/insert-rows.ts";
import type { PaperRecord } from "#src/store/paper-record.ts";
import { figureRow, hardwareRow, paperRow, resultRow } from "#src/store/paper-rows.ts";
import { writeHardware } from "#src/store/write-hardware.ts";
import type { StoreWriter } from "#src/store/writer.ts";

/** A stored paper, or one that is to be: its id is null until it is written. */
export interface PaperHandle {
  id: number | null;
  slug: string;
}

/** A record that has to be written, and the stored paper whose place it takes. */
export interface Pending {
  paper: PaperHandle;
  record: PaperRecord;
  hash: string;
}

function deleteParts(writer: StoreWriter, pending: readonly Pending[]): void {
  for (const { paper } of pending) {
    if (paper.id === null) continue;
    for (const table of ["Figure", "Result", "PaperHardware"]) {
      writer.run(`DELETE FROM "${table}" WHERE "paperId" = ?`, paper.id);
    }
  }
}

/** Writes the rows of Paper. */
function writeTexts(writer: StoreWriter, pending: readonly Pending[], runId: number): void {
  const rowOf = ({ paper, record, hash }: Pending) => paperRow(record, { ...paper, hash, runId });
  const known = pending.filter(({ paper }) => paper.id !== null);
  upsertRows(writer, "Paper", ["id"], known.map(rowOf));
  const added = pending.filter(({ paper }) => paper.id === null);
  const ids = insertRows(writer, "Paper", added.map(rowOf));
  for (const [index, { paper }] of added.entries()) paper.id = ids[index] ?? null;
}

/** Writes papers whole, in the place of what the store has of them, and tells the new ones' ids to their handles. */
export function writePending(
  writer: StoreWriter,
  pending: readonly Pending[],
  runId: number,
): void {
  if (pending.length === 0) return;
  deleteParts(writer, pending);
  const hardwareIds = writeHardware(
    writer,
    pending.flatMap(({ record }) => [...record.hardware, ...record.figureHardware]),
  );
  writeTexts(writer, pending, runId);
  insertRows(
    writer,
    "Figure",
    pending.flatMap(({ record, paper: { id: paperId } }) =>
      record.figures.map((figure, ordinal) => figureRow(figure, { paperId, ordinal, hardwareIds })),
    ),
  );
  insertRows(
    writer,
    "Result",
    pending.flatMap(({ record, paper: { id: paperId } }) =>
      record.results.map((result, ordinal) => resultRow(result, { paperId, ordinal })),
    ),
  );
  insertRows(
    writer,
    "PaperHardware",
    pending.flatMap(({ record, paper: { id: paperId } }) =>
      record.hardware.map(({ name }, ordinal) =>
        hardwareRow(name, { paperId, ordinal, hardwareIds }),
      ),
    ),
  );
}
