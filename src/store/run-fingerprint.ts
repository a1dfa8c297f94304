import { z } from "zod";
import type { StoreClient } from "#src/store/client.ts";
import { queryRows } from "#src/store/query-rows.ts";

const rowSchema = z.object({ fingerprint: z.string().nullable() });

/**
 * The fingerprint of the last finished run over a source, or null. It is read past Prisma: whoever asks wants
 * to know quickly that there is nothing to do.
 */
export async function lastFingerprint(source: string): Promise<string | null> {
  const [last] = await queryRows(
    `SELECT "fingerprint" FROM "IngestRun" WHERE "source" = ? AND "finishedAt" IS NOT NULL ORDER BY "id" DESC LIMIT 1`,
    [source],
    rowSchema,
  );
  return last?.fingerprint ?? null;
}

/** Notes that all of a run's input is in the store as this fingerprint of it says. */
export async function noteFingerprint(
  client: StoreClient,
  runId: number,
  fingerprint: string,
): Promise<void> {
  await client.ingestRun.update({ where: { id: runId }, data: { fingerprint } });
}
