import { z } from "zod";
import { NO_COUNTS, type RunCounts } from "#src/store/run-counts.ts";
import { insertRows } from "#src/store/insert-rows.ts";
import type { StoreWriter } from "#src/store/writer.ts";

/** How far a run has come: what its written batches hold. */
export interface RunProgress extends RunCounts {
  /** Where the source goes on, in words that only it knows, and the readings since that place. */
  mark: string | null;
  sinceMark: number;
  /** The line of the last reading. */
  line: number;
  /** Of all readings so far, where they have to be told from other ones. */
  digest: string | null;
}

/** A run before its first batch. */
export const NO_PROGRESS: Readonly<RunProgress> = {
  ...NO_COUNTS,
  mark: null,
  sinceMark: 0,
  line: 0,
  digest: null,
};

/** A run as the store has it. */
export interface IngestRun {
  id: number;
  finished: boolean;
  progress: RunProgress;
}

const runSchema = z
  .object({
    id: z.number(),
    finishedAt: z.unknown(),
    read: z.number(),
    added: z.number(),
    changed: z.number(),
    unchanged: z.number(),
    skipped: z.number(),
    rejected: z.number(),
    withCost: z.number(),
    figures: z.number(),
    mark: z.string().nullable(),
    sinceMark: z.number(),
    line: z.number(),
    digest: z.string().nullable(),
  })
  .transform(({ id, finishedAt, ...progress }) => ({
    id,
    finished: finishedAt !== null,
    progress,
  }));

const idSchema = z.array(z.object({ id: z.number() }));

/** A moment in the form in which Prisma stores it. */
const toTimestamp = (date: Date): string => date.toISOString().replace("Z", "+00:00");

/** Notes that a run begins over a source, and returns its id. A run without a fingerprint is never gone on with. */
export function startRun(
  writer: StoreWriter,
  source: string,
  format: string,
  fingerprint: string | null = null,
): number {
  const rows = writer.all(
    `INSERT INTO "IngestRun" ("source", "format", "fingerprint", "startedAt") VALUES (?, ?, ?, ?) RETURNING "id"`,
    source,
    format,
    fingerprint,
    toTimestamp(new Date()),
  );
  const [run] = idSchema.parse(rows);
  if (run === undefined) throw new Error(`the store gave the run over ${source} no id`);
  return run.id;
}

/** Notes runs that are to come, all or none. Their format is told when they begin (see openRun). */
export function reserveRuns(
  writer: StoreWriter,
  runs: readonly { source: string; fingerprint: string }[],
): void {
  if (runs.length === 0) return;
  const startedAt = toTimestamp(new Date());
  writer.transaction(() =>
    insertRows(
      writer,
      "IngestRun",
      runs.map(({ source, fingerprint }) => ({ source, fingerprint, format: "", startedAt })),
    ),
  );
}

/** Notes that a reserved run begins. */
export function openRun(writer: StoreWriter, runId: number, format: string): void {
  writer.run(
    `UPDATE "IngestRun" SET "format" = ?, "startedAt" = ? WHERE "id" = ?`,
    format,
    toTimestamp(new Date()),
    runId,
  );
}

/** The last run over an input, told by its fingerprint; null where there is none. */
export function findRun(writer: StoreWriter, fingerprint: string): IngestRun | null {
  const rows = writer.all(
    `SELECT "id", "finishedAt", "read", "added", "changed", "unchanged", "skipped", "rejected",
       "withCost", "figures", "mark", "sinceMark", "line", "digest"
     FROM "IngestRun" WHERE "fingerprint" = ? ORDER BY "id" DESC LIMIT 1`,
    fingerprint,
  );
  return z.array(runSchema).parse(rows)[0] ?? null;
}

/** Notes that a run came to its end. */
export function finishRun(writer: StoreWriter, runId: number): void {
  writer.run(
    `UPDATE "IngestRun" SET "finishedAt" = ? WHERE "id" = ?`,
    toTimestamp(new Date()),
    runId,
  );
}
