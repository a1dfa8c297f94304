import { formatCount } from "#src/domain/format-count.ts";
import type { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { fillFolder } from "#src/export/export-folder.ts";
import { type Table, TABLES } from "#src/export/tables.ts";
import { writeParquet } from "#src/export/write-parquet.ts";
import { readSnapshot, type Snapshot } from "#src/store/read-snapshot.ts";

const USAGE = `usage: npm run -s export -- --parquet DIR

  --parquet DIR  write the store's tables as Parquet files into DIR, a new or an empty folder
`;

/** Something is wrong with how the command was called. */
class UsageError extends Error {}

function readFolder(args: readonly string[]): string {
  try {
    const { values } = parseArgs({ args: [...args], options: { parquet: { type: "string" } } });
    if (!values.parquet) throw new Error("expected --parquet DIR");
    return values.parquet;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const fileOf = (table: string): string => `${table}.parquet`;

function writeTable(snapshot: Snapshot, table: Table, pathOf: (name: string) => string): number {
  const file = fileOf(table.name);
  try {
    return writeParquet(snapshot, table, pathOf(file));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${file}: ${why}`, { cause: error });
  }
}

/**
 * `npm run export`: writes the store at one moment as Parquet files, all of them or none. Returns the exit code:
 * 0 done, 2 not done (why is on stderr).
 */
export function runExportCommand(
  args: readonly string[],
  { stdout, stderr }: { stdout: Writable; stderr: Writable },
): 0 | 2 {
  if (args.includes("--help")) {
    stdout.write(USAGE);
    return 0;
  }
  try {
    const folder = readFolder(args);
    const files = TABLES.map(({ name }) => fileOf(name));
    const written = readSnapshot((snapshot) =>
      fillFolder(folder, files, (pathOf) =>
        TABLES.map((table) => ({ name: table.name, rows: writeTable(snapshot, table, pathOf) })),
      ),
    );
    const parts = written.map(({ name, rows }) => `${formatCount(rows)} ${name}`);
    stdout.write(`${folder}: ${parts.join(", ")}\n`);
    return 0;
  } catch (error) {
    stderr.write(`export: ${error instanceof Error ? error.message : String(error)}\n`);
    if (error instanceof UsageError) stderr.write(USAGE);
    return 2;
  }
}
