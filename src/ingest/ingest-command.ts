import { resolve } from "node:path";
import { fingerprintRun } from "#src/ingest/begin-run.ts";
import { WebClient } from "#src/ingest/connectors/web-client.ts";
import { describeUnmatched } from "#src/ingest/describe-correction.ts";
import { describeBreak, describeNoStart, describeStop } from "#src/ingest/describe-end.ts";
import { digestFiles } from "#src/ingest/digest-files.ts";
import { IngestFailure } from "#src/ingest/ingest-failure.ts";
import { loadKnowledge, type Knowledge } from "#src/ingest/knowledge.ts";
import { checkSource, openSource } from "#src/ingest/open-source.ts";
import { ingestSource } from "#src/ingest/pipeline.ts";
import { planRuns } from "#src/ingest/plan-runs.ts";
import {
  readArguments,
  USAGE,
  UsageError,
  type IngestRequest,
} from "#src/ingest/read-arguments.ts";
import { Report } from "#src/ingest/report.ts";
import { RULE_FILES } from "#src/ingest/rule-files.ts";
import type { Identity } from "#src/ingest/source.ts";
import type { Streams } from "#src/ingest/streams.ts";
import { getClient } from "#src/store/client.ts";
import { migrateStore } from "#src/store/migrate.ts";

/** 0 done, 1 done with rejected input or corrections that match nothing, 2 not done. */
type ExitCode = 0 | 1 | 2;

/** What every input of one call shares. */
interface Call {
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
interface Input {
  name: string;
  known: Identity | null;
}

async function ingestInput({ name, known }: Input, call: Call): Promise<ExitCode> {
  const { request, knowledge, rules, report, signal } = call;
  const { streams, web } = call;
  const source = await openSource(name, request, { stdin: streams.stdin, signal, known, web });
  const fingerprint = source.identity ? fingerprintRun(name, source.identity, rules) : null;
  try {
    const { progress, stopped, unmatched } = await ingestSource(getClient(), source, {
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

async function ingestInputs(inputs: readonly Input[], call: Call): Promise<ExitCode> {
  const { request, report, rules } = call;
  const planned = inputs.map(({ name, known }) => ({
    name,
    fingerprint: known === null ? null : fingerprintRun(name, known, rules),
  }));
  const done = await planRuns(getClient(), planned, request.restart);
  let code: ExitCode = 0;
  for (const [index, input] of inputs.entries()) {
    const before = done.get(index);
    if (before !== undefined) {
      report.finished(input.name, before, { done: true, note: "by the command that broke off" });
      if (before.rejected > 0) code = 1;
      continue;
    }
    const ended = await ingestInput(input, call);
    if (ended === 2) return 2;
    if (ended === 1) code = 1;
  }
  return code;
}

/** `npm run ingest`: adds the papers of files to the store, and tells on stdout and stderr what became of them. */
export async function runIngestCommand(
  args: readonly string[],
  streams: Streams,
  signal: AbortSignal = new AbortController().signal,
): Promise<ExitCode> {
  let report = new Report(streams, { quiet: false, json: false });
  let code: ExitCode = 2;
  try {
    const request = readArguments(args);
    report = new Report(streams, request);
    const inputs: Input[] = [];
    const web = new WebClient({ signal, report: (why) => report.waiting(why) });
    for (const name of request.names) {
      inputs.push({ name, known: await checkSource(name, request, web) });
    }
    const knowledge = loadKnowledge();
    const rules = JSON.stringify([
      digestFiles(resolve("."), RULE_FILES),
      request.keepAll,
      request.reader?.format,
      [...request.map],
    ]);
    migrateStore();
    code = await ingestInputs(inputs, { request, knowledge, rules, streams, report, signal, web });
  } catch (error) {
    report.failed(describeNoStart(error));
    if (error instanceof UsageError) streams.stderr.write(USAGE);
  }
  report.end();
  return code;
}
