import { z } from "zod";
import type { StoreClient } from "#src/store/client.ts";
import { NO_COUNTS, type RunCounts } from "#src/store/run-counts.ts";

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

/** Notes that a run begins over a source, and returns its id. A run without a fingerprint is never gone on with. */
export async function startRun(
  client: StoreClient,
  source: string,
  format: string,
  fingerprint: string | null = null,
): Promise<number> {
  const run = await client.ingestRun.create({
    data: { source, format, fingerprint, startedAt: new Date() },
    select: { id: true },
  });
  return run.id;
}

/** Notes runs that are to come, all or none. Their format is told when they begin (see openRun). */
export async function reserveRuns(
  client: StoreClient,
  runs: readonly { source: string; fingerprint: string }[],
): Promise<void> {
  const startedAt = new Date();
  const data = runs.map((run) => ({ ...run, format: "", startedAt }));
  if (data.length > 0) await client.ingestRun.createMany({ data });
}

/** Notes that a reserved run begins. */
export async function openRun(client: StoreClient, runId: number, format: string): Promise<void> {
  await client.ingestRun.update({
    where: { id: runId },
    data: { format, startedAt: new Date() },
  });
}

/** The last run over an input, told by its fingerprint; null where there is none. */
export async function findRun(client: StoreClient, fingerprint: string): Promise<IngestRun | null> {
  const rows = await client.$queryRawUnsafe(
    `SELECT "id", "finishedAt", "read", "added", "changed", "unchanged", "skipped", "rejected",
       "withCost", "figures", "mark", "sinceMark", "line", "digest"
     FROM "IngestRun" WHERE "fingerprint" = ? ORDER BY "id" DESC LIMIT 1`,
    fingerprint,
  );
  return z.array(runSchema).parse(rows)[0] ?? null;
}

/** Notes that a run came to its end. */
export async function finishRun(client: StoreClient, runId: number): Promise<void> {
  await client.ingestRun.update({ where: { id: runId }, data: { finishedAt: new Date() } });
}
