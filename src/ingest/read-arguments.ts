import { parseArgs } from "node:util";
import { FORMAT_NAMES, readerOfFormat } from "#src/ingest/choose-reader.ts";
import type { Reader } from "#src/ingest/readers/reader.ts";

/** How the command is called, for people who called it otherwise. */
export const USAGE = `usage: npm run -s ingest -- FILE… [--format F] [--all]

  FILE        a file of papers, or - for stdin
  --format F  ${FORMAT_NAMES}; recognised by name or content without it
  --all       keep papers without any statement of compute too
`;

/** Something is wrong with how the command was called. */
export class UsageError extends Error {}

/** What one call of the command asks for. */
export interface IngestRequest {
  /** The inputs, in the order given. */
  names: readonly string[];
  /** Keep papers without any statement of compute too. */
  keepAll: boolean;
  /** What reads every input; null where each is recognised. */
  reader: Reader | null;
}

/** The request in a command's arguments. Throws a UsageError that says what was expected. */
export function readArguments(args: readonly string[]): IngestRequest {
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
