import { resolve } from "node:path";
import { fingerprintRun } from "#src/ingest/begin-run.ts";
import { WebClient } from "#src/ingest/connectors/web-client.ts";
import { describeNoStart } from "#src/ingest/describe-end.ts";
import { digestFiles } from "#src/ingest/digest-files.ts";
import { ingestInput, type Call, type ExitCode, type Input } from "#src/ingest/ingest-input.ts";
import { loadKnowledge } from "#src/ingest/knowledge.ts";
import { checkSource } from "#src/ingest/open-source.ts";
import { planRuns } from "#src/ingest/plan-runs.ts";
import { readArguments, USAGE, UsageError } from "#src/ingest/read-arguments.ts";
import { Report } from "#src/ingest/report.ts";
import { RULE_FILES } from "#src/ingest/rule-files.ts";
import type { Streams } from "#src/ingest/streams.ts";
import { migrateStore } from "#src/store/migrate.ts";
import { getWriter } from "#src/store/writer.ts";

async function ingestInputs(inputs: readonly Input[], call: Call): Promise<ExitCode> {
  const { request, report, rules } = call;
  const planned = inputs.map(({ name, known }) => ({
    name,
    fingerprint: known === null ? null : fingerprintRun(name, known, rules),
  }));
  const done = planRuns(getWriter(), planned, request.restart);
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
  if (args.includes("--help")) {
    streams.stdout.write(USAGE);
    return 0;
  }
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
