import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { addAbortSignal, type Readable } from "node:stream";
import { recogniseReader } from "#src/ingest/choose-reader.ts";
import { countBytes } from "#src/ingest/count-bytes.ts";
import { decompress } from "#src/ingest/decompress.ts";
import { HEAD_BYTES, identifyFile, identifyStream } from "#src/ingest/identify-input.ts";
import { peekBytes } from "#src/ingest/peek-bytes.ts";
import type { IngestRequest } from "#src/ingest/read-arguments.ts";
import { sourceOfBytes, type Identity, type Source } from "#src/ingest/source.ts";

/**
 * Throws where an input that was named is not there, before anything is done. Returns what tells it from others, if
 * that is known before it is opened.
 */
export async function checkSource(name: string): Promise<Identity | null> {
  return name === "-" ? null : identifyFile(name);
}

/**
 * The input that a name stands for, unpacked and with its reader. The signal ends a read that waits. Throws where
 * nothing tells its format.
 */
export async function openSource(
  name: string,
  { reader: named }: IngestRequest,
  { stdin, signal, known }: { stdin: Readable; signal: AbortSignal; known: Identity | null },
): Promise<Source> {
  const bytes = addAbortSignal(signal, name === "-" ? stdin : createReadStream(name));
  const counted = countBytes(bytes);
  const raw = await peekBytes(counted.bytes, known === null ? HEAD_BYTES : 1);
  const { first, all } = await peekBytes(decompress(raw.first, raw.all));
  const reader = named ?? recogniseReader(name, first);
  if (known === null)
    return sourceOfBytes(name, reader, all, { identity: identifyStream(raw.first) });
  const { size: total } = await stat(name);
  return sourceOfBytes(name, reader, all, {
    identity: known,
    extent: { total, passed: counted.passed },
  });
}
