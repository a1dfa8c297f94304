import { parseArgs } from "node:util";
import { FORMAT_NAMES, readerOfFormat } from "#src/ingest/choose-reader.ts";
import { BATCH_READINGS } from "#src/ingest/batch.ts";
import type { Reader } from "#src/ingest/readers/reader.ts";

/** How the command is called, for people who called it otherwise. */
export const USAGE = `usage: npm run -s ingest -- FILE… [--format F] [--all] [--strict] [--restart] [--batch N] [--quiet | --json]

  FILE        a file of papers, or - for stdin
  --format F  ${FORMAT_NAMES}; recognised by name or content without it
  --all       keep papers without any statement of compute too
  --strict    stop at the first piece of input that is no paper
  --restart   begin anew, though the same command broke off before; without it, it goes on from there
  --batch N   write so many records at a time (${BATCH_READINGS})
  --quiet     say nothing but what goes wrong
  --json      give the summary as one JSON object
`;

/** Something is wrong with how the command was called. */
export class UsageError extends Error {}

/** What one call of the command asks for. */
export interface IngestRequest {
  /** The inputs, in the order given. */
  names: readonly string[];
  /** Keep papers without any statement of compute too. */
  keepAll: boolean;
  strict: boolean;
  restart: boolean;
  batchReadings: number;
  quiet: boolean;
  json: boolean;
  /** What reads every input; null where each is recognised. */
  reader: Reader | null;
}

function readBatch(text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new Error(`--batch: expected a number of records, got "${text}"`);
}

/** The request in a command's arguments. Throws a UsageError that says what was expected. */
export function readArguments(args: readonly string[]): IngestRequest {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        all: { type: "boolean", default: false },
        strict: { type: "boolean", default: false },
        restart: { type: "boolean", default: false },
        batch: { type: "string", default: `${BATCH_READINGS}` },
        quiet: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
    if (positionals.length === 0) throw new Error("expected at least one FILE, got none");
    return {
      names: positionals,
      keepAll: values.all,
      strict: values.strict,
      restart: values.restart,
      batchReadings: readBatch(values.batch),
      quiet: values.quiet,
      json: values.json,
      reader: values.format ? readerOfFormat(values.format) : null,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
