import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import type { Readable, Writable } from "node:stream";
import { parseArgs } from "node:util";
import { FORMAT_NAMES, readerOfFormat, recogniseReader } from "#src/ingest/choose-reader.ts";
import { decompress } from "#src/ingest/decompress.ts";
import { describeUnmatched } from "#src/ingest/describe-correction.ts";
import { describeCounts } from "#src/ingest/describe-counts.ts";
import { describeFailure } from "#src/ingest/describe-failure.ts";
import { loadKnowledge, type Knowledge } from "#src/ingest/knowledge.ts";
import { peekBytes } from "#src/ingest/peek-bytes.ts";
import { ingestSource, type IngestOutcome } from "#src/ingest/pipeline.ts";
import { getClient } from "#src/store/client.ts";
import { migrateStore } from "#src/store/migrate.ts";

const USAGE = `usage: npm run -s ingest -- FILE… [--format F] [--all]

  FILE        a file of papers, or - for stdin
  --format F  ${FORMAT_NAMES}; recognised by name or content without it
  --all       keep papers without any statement of compute too
`;

/** Where a command reads and writes; `isTTY` of stderr asks for a line of progress. */
export interface Streams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable & { isTTY?: boolean };
}

/** Something is wrong with how the command was called. */
class UsageError extends Error {}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: "string" }, all: { type: "boolean", default: false } },
    });
    if (positionals.length === 0) throw new Error("expected at least one FILE, got none");
    return {
      names: positionals,
      keepAll: values.all,
      reader: values.format ? readerOfFormat(values.format) : null,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function ingestFile(
  name: string,
  { keepAll, reader: named }: ReturnType<typeof readArguments>,
  knowledge: Knowledge,
  { stdin, stdout, stderr }: Streams,
): Promise<IngestOutcome> {
  const raw = await peekBytes(name === "-" ? stdin : createReadStream(name));
  const { first, all } = await peekBytes(decompress(raw.first, raw.all));
  const reader = named ?? recogniseReader(name, first);
  const clearLine = stderr.isTTY ? "\r\u001B[K" : "";
  const outcome = await ingestSource(
    getClient(),
    { name, reader, bytes: all },
    {
      knowledge,
      keepAll,
      onRejected: (line, why) => stderr.write(`${clearLine}${name}:${line}: ${why}\n`),
      onProgress: (counts) => {
        if (stderr.isTTY) stderr.write(`${clearLine}${name}: ${describeCounts(counts)}`);
      },
    },
  );
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
    for (const name of request.names) if (name !== "-") await access(name);
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
