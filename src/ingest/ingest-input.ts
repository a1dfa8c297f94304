import { fingerprintRun } from "#src/ingest/begin-run.ts";
import type { WebClient } from "#src/ingest/connectors/web-client.ts";
import { DamagedInputError } from "#src/ingest/damaged-input-error.ts";
import { describeUnmatched } from "#src/ingest/describe-correction.ts";
import { describeBreak, describeStop } from "#src/ingest/describe-end.ts";
import { IngestFailure } from "#src/ingest/ingest-failure.ts";
import type { Knowledge } from "#src/ingest/knowledge.ts";
import { openSource } from "#src/ingest/open-source.ts";
import { ingestSource } from "#src/ingest/pipeline.ts";
import type { IngestRequest } from "#src/ingest/read-arguments.ts";
import type { Report } from "#src/ingest/report.ts";
import type { Identity, Source } from "#src/ingest/source.ts";
import type { Streams } from "#src/ingest/streams.ts";
import { NO_COUNTS } from "#src/store/run-counts.ts";
import { getWriter } from "#src/store/writer.ts";

/** 0 done, 1 done with rejected input or corrections that match nothing, 2 not done. */
export type ExitCode = 0 | 1 | 2;

/** What every input of one call shares. */
export interface Call {
  request: IngestRequest;
  knowledge: Knowledge;
  /** Of all that decides, beside an input, what is read out of it. */
  rules: string;
  streams: Streams;
  report: Report;
  signal: AbortSignal;
  web: WebClient;
}

/** An input as it is named, and what tells it from others if that is known before it is opened. */
export interface Input {
  name: string;
  known: Identity | null;
}

/** The input, opened; else what becomes of the command. Throws where the command cannot go on. */
async function openInput({ name, known }: Input, call: Call): Promise<Source | ExitCode> {
  const { request, report, signal, streams, web } = call;
  try {
    return await openSource(name, request, { stdin: streams.stdin, signal, known, web });
  } catch (error) {
    if (signal.aborted) {
      report.failed(`${name}: interrupted before it was read; give the same command again`);
      return 2;
    }
    if (error instanceof DamagedInputError && !request.strict) {
      report.rejected(`${name}:1: ${error.message}; nothing of it can be read`);
      report.finished(name, { ...NO_COUNTS, read: 1, rejected: 1 }, { done: true });
      return 1;
    }
    const why = error instanceof Error ? error.message : String(error);
    throw why.includes(name) ? error : new Error(`${name}: ${why}`, { cause: error });
  }
}

/** Reads one input of a command into the store, and reports what became of it. */
export async function ingestInput(input: Input, call: Call): Promise<ExitCode> {
  const source = await openInput(input, call);
  if (typeof source === "number") return source;
  const { name, known } = input;
  const { request, knowledge, rules, report, signal } = call;
  const fingerprint = source.identity ? fingerprintRun(name, source.identity, rules) : null;
  try {
    const { progress, stopped, unmatched } = await ingestSource(getWriter(), source, {
      knowledge,
      keepAll: request.keepAll,
      fingerprint,
      // Of the inputs that are known beforehand it is planned already.
      restart: request.restart && known === null,
      strict: request.strict,
      batchReadings: request.batchReadings,
      signal,
      onRejected: (line, why) => report.rejected(`${name}:${line}: ${why}`),
      onProgress: report.progressOf(name, source.extent),
    });
    for (const correction of unmatched) report.rejected(describeUnmatched(correction));
    report.finished(name, progress, { done: stopped === null });
    if (stopped !== null) {
      report.failed(`${name}: ${describeStop(stopped, progress, fingerprint !== null)}`);
      return 2;
    }
    return progress.rejected > 0 || unmatched.size > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof IngestFailure)) throw error;
    report.finished(name, error.progress, { done: false });
    report.failed(`${name}: ${describeBreak(error, fingerprint !== null)}`);
    return 2;
  }
}
