import { findRun, reserveRuns, type IngestRun, type RunProgress } from "#src/store/ingest-run.ts";
import type { StoreWriter } from "#src/store/writer.ts";

/** An input of a command, and the fingerprint of a run over it; null where only opening it tells. */
export interface PlannedInput {
  name: string;
  fingerprint: string | null;
}

/**
 * Of inputs that are given together, those that were read to the end before one after them broke off. To read them
 * again would say last what others have said better since.
 */
function findDone(runs: readonly (IngestRun | null)[]): Map<number, RunProgress> {
  const at = runs.findLastIndex((run) => run?.finished === false);
  const done = new Map<number, RunProgress>();
  for (const [index, run] of runs.slice(0, Math.max(0, at)).entries()) {
    if (run?.finished && run.id < (runs[at]?.id ?? 0)) done.set(index, run.progress);
  }
  return done;
}

/**
 * Plans the runs of a command: those that broke off are gone on with, unless it is to begin anew, and all others are
 * noted at once, so that wherever it breaks off the store knows which of them are still to come. Returns the places of
 * the inputs for which nothing is left to do, and what became of them.
 */
export function planRuns(
  writer: StoreWriter,
  inputs: readonly PlannedInput[],
  restart: boolean,
): Map<number, RunProgress> {
  const runs: (IngestRun | null)[] = [];
  for (const { fingerprint } of inputs) {
    runs.push(fingerprint === null || restart ? null : findRun(writer, fingerprint));
  }
  const done = findDone(runs);
  const fresh = new Map<string, string>();
  for (const [index, { name, fingerprint }] of inputs.entries()) {
    const goesOn = runs[index]?.finished === false;
    if (fingerprint !== null && !goesOn && !done.has(index)) fresh.set(fingerprint, name);
  }
  reserveRuns(
    writer,
    [...fresh].map(([fingerprint, source]) => ({ fingerprint, source })),
  );
  return done;
}
