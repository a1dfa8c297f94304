import type { StoreClient } from "#src/store/client.ts";
import { findRun, type RunProgress } from "#src/store/ingest-run.ts";

/**
 * Of inputs that are given together, by the fingerprints of their runs, those that were read to the end before one
 * after them broke off: their places, and what became of them. To read them again would say last what others have
 * said better since.
 */
export async function findDoneBefore(
  client: StoreClient,
  fingerprints: readonly (string | null)[],
): Promise<Map<number, RunProgress>> {
  const runs = [];
  for (const fingerprint of fingerprints) {
    runs.push(fingerprint === null ? null : await findRun(client, fingerprint));
  }
  const at = runs.findLastIndex((run) => run?.finished === false);
  const done = new Map<number, RunProgress>();
  for (const [index, run] of runs.slice(0, Math.max(0, at)).entries()) {
    if (run?.finished && run.id < (runs[at]?.id ?? 0)) done.set(index, run.progress);
  }
  return done;
}
