import { z } from "zod";
import { insertRows, upsertRows, type Executor } from "#src/store/insert-rows.ts";
import type { PaperRecord } from "#src/store/paper-record.ts";
import { figureRow, hardwareRow, paperRow, resultRow } from "#src/store/paper-rows.ts";
import { writeHardware } from "#src/store/write-hardware.ts";

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

const writtenSchema = z.array(z.object({ id: z.number(), slug: z.string() }));

async function deleteParts(tx: Executor, pending: readonly Pending[]): Promise<void> {
  const replaced = pending.map(({ paper }) => paper.id).filter((id) => id !== null);
  for (const table of replaced.length > 0 ? ["Figure", "Result", "PaperHardware"] : []) {
    await tx.$executeRawUnsafe(
      `DELETE FROM "${table}" WHERE "paperId" IN (SELECT value FROM json_each(?))`,
      JSON.stringify(replaced),
    );
  }
}

/** Writes papers whole, in the place of what the store has of them, and tells the new ones' ids to their handles. */
export async function writePending(
  tx: Executor,
  pending: readonly Pending[],
  runId: number,
): Promise<void> {
  if (pending.length === 0) return;
  await deleteParts(tx, pending);
  const hardwareIds = await writeHardware(
    tx,
    pending.flatMap(({ record }) => [...record.hardware, ...record.figureHardware]),
  );
  const written = writtenSchema.parse(
    await upsertRows(
      tx,
      "Paper",
      ["id"],
      ["id", "slug"],
      pending.map(({ paper, record, hash }) => paperRow(record, { ...paper, hash, runId })),
    ),
  );
  const idBySlug = new Map(written.map(({ id, slug }) => [slug, id]));
  for (const { paper } of pending) paper.id = idBySlug.get(paper.slug) ?? null;
  await insertRows(
    tx,
    "Figure",
    pending.flatMap(({ record, paper: { id: paperId } }) =>
      record.figures.map((figure, ordinal) => figureRow(figure, { paperId, ordinal, hardwareIds })),
    ),
  );
  await insertRows(
    tx,
    "Result",
    pending.flatMap(({ record, paper: { id: paperId } }) =>
      record.results.map((result, ordinal) => resultRow(result, { paperId, ordinal })),
    ),
  );
  await insertRows(
    tx,
    "PaperHardware",
    pending.flatMap(({ record, paper: { id: paperId } }) =>
      record.hardware.map(({ name }, ordinal) =>
        hardwareRow(name, { paperId, ordinal, hardwareIds }),
      ),
    ),
  );
}
