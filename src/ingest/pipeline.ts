import type { PaperInput } from "#src/domain/paper.ts";
import { Batch, BATCH_READINGS } from "#src/ingest/batch.ts";
import { beginRun, readFrom, type BegunRun } from "#src/ingest/begin-run.ts";
import type { Correction } from "#src/ingest/corrections.ts";
import { DamagedInputError } from "#src/ingest/damaged-input-error.ts";
import { IngestFailure } from "#src/ingest/ingest-failure.ts";
import type { Knowledge } from "#src/ingest/knowledge.ts";
import { makeRecord, type MadeRecord, type RecordRules } from "#src/ingest/make-record.ts";
import type { PaperFacts } from "#src/ingest/paper-facts.ts";
import type { Reading, Readings } from "#src/ingest/readers/reader.ts";
import type { Source } from "#src/ingest/source.ts";
import { finishRun, NO_PROGRESS, type RunProgress } from "#src/store/ingest-run.ts";
import { knownFilterOf, type KnownFilter } from "#src/store/known-filter.ts";
import { writePapers } from "#src/store/write-papers.ts";
import type { StoreWriter } from "#src/store/writer.ts";

export interface IngestOptions {
  knowledge: Knowledge;
  /** Keep papers without any statement of compute too. */
  keepAll: boolean;
  /** Of the input and all that decides what is read out of it; null where no run goes on with another one. */
  fingerprint?: string | null;
  /** Begin at the beginning, though a run over the same input broke off. */
  restart?: boolean;
  batchReadings?: number;
  /** Stop at the first piece of the input that is no paper. */
  strict?: boolean;
  /** Stops the run after what is read already. */
  signal?: AbortSignal;
  /** Called for each piece of the input that is no paper. */
  onRejected: (line: number, why: string) => void;
  /** Called at the beginning and after each batch, with what has become of the input so far. */
  onProgress: (progress: RunProgress) => void;
}

/** What a run came to, and what of our knowledge was of use. */
export interface IngestOutcome {
  runId: number;
  /** Of the whole run, from its first beginning. */
  progress: RunProgress;
  /** Why the run ended before its input did; null where it did not. The next run goes on from there. */
  stopped: "strict" | "interrupted" | null;
  facts: Set<PaperFacts>;
  matched: Set<Correction>;
  /** Corrections of papers that were read which match none of their figures. */
  unmatched: Set<Correction>;
}

/** Readings to the end; where the bytes are damaged, that is the last one. */
async function* withDamage(readings: Readings): Readings {
  let line = 0;
  try {
    for await (const some of readings) {
      line = some.at(-1)?.line ?? line;
      yield some;
    }
  } catch (error) {
    if (!(error instanceof DamagedInputError)) throw error;
    yield [{ line: line + 1, rejected: `${error.message}; nothing after it can be read` }];
  }
}

/** A run in the making: what it has read and what of that is written. */
class Ingestion {
  readonly outcome: IngestOutcome;
  readonly #writer: StoreWriter;
  readonly #options: IngestOptions;
  readonly #withDigest: boolean;
  readonly #paged: boolean;
  readonly #rules: RecordRules;
  /** As of the last batch: what others write meanwhile counts as written after this one's papers. */
  readonly #known: KnownFilter;
  #batch: Batch;

  constructor(writer: StoreWriter, source: Source, run: BegunRun, options: IngestOptions) {
    this.#writer = writer;
    this.#options = options;
    this.#withDigest = source.identity?.whole === false;
    this.#paged = source.paged ?? false;
    this.#known = knownFilterOf(writer);
    this.#rules = {
      knowledge: options.knowledge,
      keepAll: options.keepAll,
      mayKnow: (paper) => this.#known.mayKnow(paper),
    };
    this.#batch = this.#newBatch(run.progress);
    this.outcome = {
      runId: run.id,
      progress: run.progress,
      stopped: null,
      facts: new Set(),
      matched: new Set(),
      unmatched: new Set(),
    };
    options.onProgress(run.progress);
  }

  #newBatch(progress: RunProgress): Batch {
    callStore(progress, () => this.#known.refresh());
    return new Batch(progress, this.#withDigest);
  }

  /** Takes readings until one of them, or somebody, stops the run. What is taken is written but for the last batch. */
  async readAll(readings: Readings): Promise<void> {
    for await (const some of withDamage(readings)) {
      for (const reading of some) {
        this.#take(reading);
        if (this.outcome.stopped !== null) return;
      }
    }
  }

  #take(reading: Reading): void {
    const { strict = false, signal, batchReadings = BATCH_READINGS } = this.#options;
    if (signal?.aborted) {
      this.outcome.stopped = "interrupted";
      return;
    }
    if ("rejected" in reading) {
      this.#options.onRejected(reading.line, reading.rejected);
      if (strict) {
        this.outcome.stopped = "strict";
        return;
      }
    }
    this.#batch.take(reading, "paper" in reading ? this.#make(reading.paper) : null);
    const isFull = this.#paged
      ? reading.mark !== undefined || this.#batch.isFull(Infinity, Infinity)
      : this.#batch.isFull(batchReadings);
    if (isFull) this.write();
  }

  #make(paper: PaperInput): MadeRecord | null {
    const made = makeRecord(paper, this.#rules);
    if (made === null) return null;
    // What is to be written is known from here on: the same paper may come again before that.
    this.#known.note(made.paper);
    if (made.facts !== undefined) this.outcome.facts.add(made.facts);
    for (const correction of made.matched) this.outcome.matched.add(correction);
    for (const correction of made.unmatched) this.outcome.unmatched.add(correction);
    return made;
  }

  /** Writes what is taken and not written when a run breaks off, unless it will be taken again. */
  writeRest(): void {
    if (!this.#paged) this.write();
  }

  /** Writes what is taken and not written. */
  write(): void {
    if (this.#batch.readings === 0) return;
    const { runId, progress } = this.outcome;
    const written = callStore(progress, () =>
      writePapers(this.#writer, this.#batch.papers, runId, this.#batch.step()),
    );
    this.outcome.progress = this.#batch.progressWith(written);
    this.#batch = this.#newBatch(this.outcome.progress);
    this.#options.onProgress(this.outcome.progress);
  }
}

function callStore<T>(progress: RunProgress, call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw new IngestFailure("store", progress, error);
  }
}

/**
 * Reads a source, extracts, and writes in batches, each one transaction that notes how far the run has come. A run
 * over the same input that broke off is gone on with. However a run ends, what it has read by then is written (of a
 * paged source, to its last mark), but for a failure of the store: then the last batch is as if it had not been read. Throws an IngestFailure where the
 * source or the store fails; pieces of the input that are no papers do not.
 */
export async function ingestSource(
  writer: StoreWriter,
  source: Source,
  options: IngestOptions,
): Promise<IngestOutcome> {
  const { fingerprint = null, restart = false, signal } = options;
  const run = callStore(NO_PROGRESS, () => beginRun(writer, source, fingerprint, restart));
  const ingestion = new Ingestion(writer, source, run, options);
  const { outcome } = ingestion;
  try {
    await ingestion.readAll(readFrom(source, run.progress));
  } catch (error) {
    if (error instanceof IngestFailure) throw error;
    ingestion.writeRest();
    if (!signal?.aborted) throw new IngestFailure("source", outcome.progress, error);
    outcome.stopped = "interrupted";
  }
  if (outcome.stopped !== null) {
    ingestion.writeRest();
    return outcome;
  }
  ingestion.write();
  callStore(outcome.progress, () => finishRun(writer, run.id));
  return outcome;
}
