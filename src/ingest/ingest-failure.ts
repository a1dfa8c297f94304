import type { RunProgress } from "#src/store/ingest-run.ts";

/** A run broke off: the input could not be read on, or the store not written. What was written before is kept. */
export class IngestFailure extends Error {
  readonly part: "source" | "store";
  /** What the store has of the run. */
  readonly progress: RunProgress;

  constructor(part: "source" | "store", progress: RunProgress, cause: unknown) {
    super(`the ${part} failed`, { cause });
    this.part = part;
    this.progress = progress;
  }
}
