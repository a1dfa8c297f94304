import { z } from "zod";
import type { RunProgress } from "#src/store/ingest-run.ts";
import type { StoreWriter } from "#src/store/writer.ts";

/** What a batch's transaction adds up by itself; a caller tells the rest. */
export type WrittenCounts = Pick<
  RunProgress,
  "added" | "changed" | "unchanged" | "skipped" | "withCost"
>;

/** What a caller tells of a batch: how many readings came before it, and how far the source is read after it. */
export interface RunStep extends Omit<RunProgress, keyof WrittenCounts> {
  readBefore: number;
  /** Papers that are not given because they state no compute and the store has none such (see KnownFilter). */
  leftOut: number;
}

/** Another process went on with the run in the meantime. */
export class RunTakenError extends Error {}

const sourceRowsSchema = z.array(z.object({ source: z.string() }));

/**
 * Opens a finished run again and returns its source. Throws a RunTakenError where the run is not where its step begins.
 */
export function takeRun(writer: StoreWriter, runId: number, readBefore: number | null): string {
  const [run] = sourceRowsSchema.parse(
    writer.all(
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
export function advanceRun(
  writer: StoreWriter,
  runId: number,
  { readBefore: _before, leftOut: _leftOut, ...step }: RunStep,
  written: WrittenCounts,
): void {
  const absolute = Object.keys(step).map((column) => `"${column}" = ?`);
  const added = Object.keys(written).map((column) => `"${column}" = "${column}" + ?`);
  writer.run(
    `UPDATE "IngestRun" SET ${[...absolute, ...added].join(", ")} WHERE "id" = ?`,
    ...Object.values(step),
    ...Object.values(written),
    runId,
  );
}
