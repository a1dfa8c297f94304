import { describeUnmatched } from "#src/ingest/describe-correction.ts";
import { describeCounts } from "#src/ingest/describe-counts.ts";
import { describeFailure } from "#src/ingest/describe-failure.ts";
import { loadKnowledge, type Knowledge } from "#src/ingest/knowledge.ts";
import { checkSource, openSource } from "#src/ingest/open-source.ts";
import { ingestSource, type IngestOutcome } from "#src/ingest/pipeline.ts";
import {
  readArguments,
  USAGE,
  UsageError,
  type IngestRequest,
} from "#src/ingest/read-arguments.ts";
import type { Streams } from "#src/ingest/streams.ts";
import { getClient } from "#src/store/client.ts";
import { migrateStore } from "#src/store/migrate.ts";

async function ingestFile(
  name: string,
  request: IngestRequest,
  knowledge: Knowledge,
  { stdin, stdout, stderr }: Streams,
): Promise<IngestOutcome> {
  const source = await openSource(name, request, stdin);
  const clearLine = stderr.isTTY ? "\r\u001B[K" : "";
  const outcome = await ingestSource(getClient(), source, {
    knowledge,
    keepAll: request.keepAll,
    onRejected: (line, why) => stderr.write(`${clearLine}${name}:${line}: ${why}\n`),
    onProgress: (counts) => {
      if (stderr.isTTY) stderr.write(`${clearLine}${name}: ${describeCounts(counts)}`);
    },
  });
  stderr.write(clearLine);
  stdout.write(`${name}: ${describeCounts(outcome.counts)}\n`);
  return outcome;
}

/**
 * `npm run ingest`: adds the papers of files to the store. Returns the exit code: 0 done, 1 done with rejected
 * input or corrections that match nothing (each named on stderr), 2 not done.
 */
export async function runIngestCommand(
  args: readonly string[],
  streams: Streams,
): Promise<0 | 1 | 2> {
  try {
    const request = readArguments(args);
    for (const name of request.names) await checkSource(name);
    const knowledge = loadKnowledge();
    migrateStore();
    let code: 0 | 1 = 0;
    for (const name of request.names) {
      const { counts, unmatched } = await ingestFile(name, request, knowledge, streams);
      for (const correction of unmatched)
        streams.stderr.write(`${describeUnmatched(correction)}\n`);
      if (counts.rejected > 0 || unmatched.size > 0) code = 1;
    }
    return code;
  } catch (error) {
    streams.stderr.write(`ingest: ${describeFailure(error)}\n`);
    if (error instanceof UsageError) streams.stderr.write(USAGE);
    return 2;
  }
}
