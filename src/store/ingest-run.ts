import type { StoreClient } from "#src/store/client.ts";

/** What became of the papers of one run. */
export interface RunCounts {
  read: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Without any statement of compute, and left out. */
  skipped: number;
  rejected: number;
}

export const NO_COUNTS: Readonly<RunCounts> = {
  read: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  skipped: 0,
  rejected: 0,
};

/** Notes that a run begins over a source, and returns its id. */
export async function startRun(
  client: StoreClient,
  source: string,
  format: string,
): Promise<number> {
  const run = await client.ingestRun.create({
    data: { source, format, startedAt: new Date() },
    select: { id: true },
  });
  return run.id;
}

/** Notes that a run came to its end. */
export async function finishRun(
  client: StoreClient,
  runId: number,
  counts: RunCounts,
): Promise<void> {
  await client.ingestRun.update({
    where: { id: runId },
    data: { ...counts, finishedAt: new Date() },
  });
}
