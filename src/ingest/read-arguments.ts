import { parseArgs } from "node:util";
import { FORMAT_NAMES, readerOfFormat } from "#src/ingest/choose-reader.ts";
import { BATCH_READINGS, MOST_RECORDS } from "#src/ingest/batch.ts";
import { isConnector, isHarvest } from "#src/ingest/connectors/connectors.ts";
import type { HarvestRange } from "#src/ingest/connectors/oai-pmh.ts";
import { FACT_NAMES, readMap } from "#src/ingest/read-map.ts";
import { NO_MAP, type FieldMap } from "#src/ingest/readers/mapped-fields.ts";
import type { Reader } from "#src/ingest/readers/reader.ts";

/** How the command is called, for people who called it otherwise. */
export const USAGE = `usage: npm run -s ingest -- INPUT… [--format F] [--map M] [--all] [--strict] [--restart] [--batch N] [--quiet | --json]

  INPUT       a file of papers, plain, .gz or .zst; or - for stdin; or
              'arxiv:all:"GPU hours"': what arXiv's API finds for a query in its language; or
              oai:arXiv: what arXiv lists by OAI-PMH, with --from DAY --until DAY (2026-01-31; when a record
              last changed) and --set S (cs, cs:cs:LG)
  --format F  ${FORMAT_NAMES}; recognised by name or content without it
  --map M     what a file calls things: title=Name,abstract=text.long (columns, fields, dotted paths of JSON);
              ${FACT_NAMES}
  --all       keep papers without any statement of compute too
  --strict    stop at the first piece of input that is no paper
  --restart   begin anew, though the same command broke off before; without it, it goes on from there
  --batch N   write after so many records (${BATCH_READINGS}), or after ${MOST_RECORDS} papers to be kept if they come first
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
  /** What reads every file; null where each is recognised. */
  reader: Reader | null;
  /** Where files state their facts, if not under the usual names. */
  map: FieldMap;
  /** What is harvested of oai:arXiv. */
  range: HarvestRange;
}

function readBatch(text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new Error(`--batch: expected a number of records, got "${text}"`);
}

function readDay(option: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text));
  if (isDay) return text;
  throw new Error(`${option}: expected a day as 2026-01-31, got "${text}"`);
}

function readRange(
  values: { from?: string; until?: string; set?: string },
  names: readonly string[],
): HarvestRange {
  const given = (["from", "until", "set"] as const).find((name) => values[name] !== undefined);
  if (given !== undefined && !names.some(isHarvest)) {
    throw new Error(`--${given}: only oai:arXiv takes it, and that is not among the inputs`);
  }
  const from = readDay("--from", values.from);
  const until = readDay("--until", values.until);
  if (from !== null && until !== null && from > until) {
    throw new Error(`--until: expected no day before --from (${from}), got "${until}"`);
  }
  return { from, until, set: values.set ?? null };
}

/** The request in a command's arguments. Throws a UsageError that says what was expected. */
export function readArguments(args: readonly string[]): IngestRequest {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        map: { type: "string" },
        from: { type: "string" },
        until: { type: "string" },
        set: { type: "string" },
        all: { type: "boolean", default: false },
        strict: { type: "boolean", default: false },
        restart: { type: "boolean", default: false },
        batch: { type: "string", default: `${BATCH_READINGS}` },
        quiet: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
    if (positionals.length === 0)
      throw new Error("expected at least one FILE, arxiv:QUERY or oai:arXiv, got none");
    const { format, map } = values;
    if ((format ?? map) !== undefined && positionals.every(isConnector)) {
      throw new Error(`--${format === undefined ? "map" : "format"}: only files take it`);
    }
    return {
      names: positionals,
      keepAll: values.all,
      strict: values.strict,
      restart: values.restart,
      batchReadings: readBatch(values.batch),
      quiet: values.quiet,
      json: values.json,
      reader: format ? readerOfFormat(format) : null,
      map: map === undefined ? NO_MAP : readMap(map),
      range: readRange(values, positionals),
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
