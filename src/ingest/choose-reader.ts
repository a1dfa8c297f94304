import { READERS } from "#src/ingest/readers/readers.ts";
import type { Reader } from "#src/ingest/readers/reader.ts";

/** The formats' names for people: "listing, jsonl". */
export const FORMAT_NAMES = READERS.map((reader) => reader.format).join(", ");

/** The reader of a format's name. Throws where there is none such. */
export function readerOfFormat(format: string): Reader {
  const reader = READERS.find((candidate) => candidate.format === format);
  if (reader === undefined) {
    throw new Error(`--format: expected one of ${FORMAT_NAMES}, got "${format}"`);
  }
  return reader;
}

/**
 * The reader that a file's name asks for, else the one that its first bytes do: "{" begins JSON lines. What
 * compresses the file (.gz, .zst) does not count. Throws
 * where neither tells.
 */
export function recogniseReader(name: string, firstBytes: Uint8Array): Reader {
  const uncompressed = name.toLowerCase().replace(/\.(?:gz|zst)$/u, "");
  const byName = READERS.find((reader) =>
    reader.endings.some((ending) => uncompressed.endsWith(ending)),
  );
  if (byName !== undefined) return byName;
  const beginning = new TextDecoder().decode(firstBytes.subarray(0, 1024)).trimStart();
  const byContent = READERS.find((reader) => reader.begins?.test(beginning) ?? false);
  if (byContent === undefined) {
    throw new Error(`${name}: cannot tell its format; name it by --format (${FORMAT_NAMES})`);
  }
  return byContent;
}
