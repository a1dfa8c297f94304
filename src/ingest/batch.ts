import type { MadeRecord } from "#src/ingest/make-record.ts";
import type { Reading } from "#src/ingest/readers/reader.ts";
import { digestReading } from "#src/ingest/pass-over.ts";
import type { RunStep, WrittenCounts } from "#src/store/advance-run.ts";
import type { RunProgress } from "#src/store/ingest-run.ts";
import type { GivenPaper } from "#src/store/paper-record.ts";

/** A batch is full when it has this many readings, unless somebody wants another number … */
export const BATCH_READINGS = 5000;
/** … or this many papers to be written, so that none takes long … */
export const MOST_RECORDS = 500;
/** … or this many characters of abstract: memory stays flat whatever comes. */
const MOST_CHARACTERS = 4_000_000;

/** What is read and not written yet, and how far a run comes by writing it. */
export class Batch {
  readonly papers: GivenPaper[] = [];
  readonly #before: RunProgress;
  readonly #withDigest: boolean;
  #after: RunProgress;
  #characters = 0;
  #records = 0;
  #leftOut = 0;

  constructor(before: RunProgress, withDigest: boolean) {
    this.#before = before;
    this.#after = { ...before };
    this.#withDigest = withDigest;
  }

  get readings(): number {
    return this.#after.read - this.#before.read;
  }

  isFull(mostReadings: number, mostRecords: number = MOST_RECORDS): boolean {
    return (
      this.readings >= mostReadings ||
      this.#records >= mostRecords ||
      this.#characters >= MOST_CHARACTERS
    );
  }

  /** Takes a reading, with what was made of it where it is a paper; null where that is left out. */
  take(reading: Reading, made: MadeRecord | null): void {
    const after = this.#after;
    after.read += 1;
    after.line = reading.line;
    if (reading.mark === undefined) after.sinceMark += 1;
    else {
      after.mark = reading.mark;
      after.sinceMark = 0;
    }
    if (this.#withDigest) after.digest = digestReading(after.digest, reading);
    if ("rejected" in reading) after.rejected += 1;
    else if (made === null) this.#leftOut += 1;
    else {
      after.figures += made.figureCount;
      this.#characters += made.paper.abstract.length;
      this.papers.push(made.paper);
      if (!made.paper.onlyIfKnown) this.#records += 1;
    }
  }

  /** What writing the batch notes of the run. */
  step(): RunStep {
    const { read, rejected, figures, mark, sinceMark, line, digest } = this.#after;
    return {
      readBefore: this.#before.read,
      leftOut: this.#leftOut,
      read,
      rejected,
      figures,
      mark,
      sinceMark,
      line,
      digest,
    };
  }

  /** How far the run is with the batch written. */
  progressWith(written: WrittenCounts): RunProgress {
    const before = this.#before;
    return {
      ...this.#after,
      added: before.added + written.added,
      changed: before.changed + written.changed,
      unchanged: before.unchanged + written.unchanged,
      skipped: before.skipped + written.skipped,
      withCost: before.withCost + written.withCost,
    };
  }
}
