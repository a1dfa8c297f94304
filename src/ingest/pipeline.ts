import type { Correction } from "#src/ingest/corrections.ts";
import type { Knowledge } from "#src/ingest/knowledge.ts";
import { makeRecord } from "#src/ingest/make-record.ts";
import type { PaperFacts } from "#src/ingest/paper-facts.ts";
import { BEGINNING, type Source } from "#src/ingest/source.ts";
import type { StoreClient } from "#src/store/client.ts";
import { finishRun, NO_COUNTS, startRun, type RunCounts } from "#src/store/ingest-run.ts";
import type { PaperRecord } from "#src/store/paper-record.ts";
import { writePapers } from "#src/store/write-papers.ts";

/** A batch is written when it has this many papers … */
const BATCH_PAPERS = 500;
/** … or this many characters of abstract, whichever comes first: memory stays flat whatever comes. */
const BATCH_CHARACTERS = 4_000_000;

export interface IngestOptions {
  knowledge: Knowledge;
  /** Keep papers without any statement of compute too. */
  keepAll: boolean;
  /** Called for each piece of the input that is no paper. */
  onRejected: (line: number, why: string) => void;
  /** Called after each batch, with what has become of the input so far. */
  onProgress: (counts: RunCounts) => void;
}

/** What a run came to, and what of our knowledge was of use. */
export interface IngestOutcome {
  runId: number;
  counts: RunCounts;
  facts: Set<PaperFacts>;
  matched: Set<Correction>;
  /** Corrections of papers that were read which match none of their figures. */
  unmatched: Set<Correction>;
}

/**
 * Reads a source, extracts, and writes in batches, each one transaction. What is written stays written when a
 * later batch fails. Throws where the bytes or the store fail; pieces of the input that are no papers do not.
 */
export async function ingestSource(
  client: StoreClient,
  source: Source,
  { knowledge, keepAll, onRejected, onProgress }: IngestOptions,
): Promise<IngestOutcome> {
  const counts: RunCounts = { ...NO_COUNTS };
  const runId = await startRun(client, source.name, source.format);
  const outcome: IngestOutcome = {
    runId,
    counts,
    facts: new Set(),
    matched: new Set(),
    unmatched: new Set(),
  };
  let batch: PaperRecord[] = [];
  let characters = 0;
  const flush = async () => {
    const written = await writePapers(client, batch, runId);
    counts.added += written.added;
    counts.changed += written.changed;
    counts.unchanged += written.unchanged;
    counts.skipped += written.skipped;
    batch = [];
    characters = 0;
    onProgress(counts);
  };
  for await (const reading of source.read(BEGINNING)) {
    counts.read += 1;
    if ("rejected" in reading) {
      counts.rejected += 1;
      onRejected(reading.line, reading.rejected);
      continue;
    }
    const made = makeRecord(reading.paper, keepAll, knowledge);
    if (made.facts !== undefined) outcome.facts.add(made.facts);
    for (const correction of made.matched) outcome.matched.add(correction);
    for (const correction of made.unmatched) outcome.unmatched.add(correction);
    batch.push(made.record);
    characters += reading.paper.abstract.length;
    if (batch.length >= BATCH_PAPERS || characters >= BATCH_CHARACTERS) await flush();
  }
  if (batch.length > 0) await flush();
  await finishRun(client, runId, counts);
  return outcome;
}
