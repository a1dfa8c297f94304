import { z } from "zod";
import type { RunProgress } from "#src/store/ingest-run.ts";
import type { Executor, Row } from "#src/store/insert-rows.ts";

/** What a batch's transaction adds up by itself; a caller tells the rest. */
export type WrittenCounts = Pick<
  RunProgress,
  "added" | "changed" | "unchanged" | "skipped" | "withCost"
>;

/** What a caller tells of a batch: how many readings came before it, and how far the source is read after it. */
export interface RunStep extends Omit<RunProgress, keyof WrittenCounts> {
  readBefore: number;
}

/** Another process went on with the run in the meantime. */
export class RunTakenError extends Error {}

const sourceRowsSchema = z.array(z.object({ source: z.string() }));

/**
 * Takes the store's write lock and returns the run's source. A write before the first read waits for the lock; a
 * reader that turns into a writer fails when another process wrote in between. Throws a RunTakenError where the run
 * is not where its step begins.
 */
export async function takeRun(
  tx: Executor,
  runId: number,
  readBefore: number | null,
): Promise<string> {
  const [run] = sourceRowsSchema.parse(
    await tx.$queryRawUnsafe(
      `UPDATE "IngestRun" SET "finishedAt" = NULL WHERE "id" = ? AND "read" = coalesce(?, "read") RETURNING "source"`,
      runId,
      readBefore,
    ),
  );
  if (run === undefined) {
    throw new RunTakenError("another process is going on with the same input");
  }
  return run.source;
}

/** Notes in a batch's transaction how far the run has come, so that both are kept or neither. */
export async function advanceRun(
  tx: Executor,
  runId: number,
  { readBefore: _before, ...step }: RunStep,
  written: WrittenCounts,
): Promise<void> {
  const set: Row = { ...step };
  const absolute = Object.keys(set).map((column) => `"${column}" = ?`);
  const added = Object.keys(written).map((column) => `"${column}" = "${column}" + ?`);
  await tx.$executeRawUnsafe(
    `UPDATE "IngestRun" SET ${[...absolute, ...added].join(", ")} WHERE "id" = ?`,
    ...Object.values(set),
    ...Object.values(written),
    runId,
  );
}
