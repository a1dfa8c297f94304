import { open, stat } from "node:fs/promises";
import { addAbortSignal, type Readable } from "node:stream";
import { recogniseReader } from "#src/ingest/choose-reader.ts";
import { isConnector, openConnector } from "#src/ingest/connectors/connectors.ts";
import type { WebClient } from "#src/ingest/connectors/web-client.ts";
import { countBytes } from "#src/ingest/count-bytes.ts";
import { decompress } from "#src/ingest/decompress.ts";
import { HEAD_BYTES, identifyFile, identifyStream } from "#src/ingest/identify-input.ts";
import { peekBytes } from "#src/ingest/peek-bytes.ts";
import type { IngestRequest } from "#src/ingest/read-arguments.ts";
import type { Reader } from "#src/ingest/readers/reader.ts";
import { sourceOfBytes, type Identity, type Source } from "#src/ingest/source.ts";

/**
 * Throws where an input that was named is not there, before anything is done. Returns what tells it from others, if
 * that is known before it is opened.
 */
export async function checkSource(
  name: string,
  { range }: IngestRequest,
  web: WebClient,
): Promise<Identity | null> {
  if (isConnector(name)) return openConnector(name, range, web).identity ?? null;
  return name === "-" ? null : identifyFile(name);
}

/** Read at a time: more than Node's streams do, of which each piece costs a turn of its loop. */
const PIECE_BYTES = 1 << 18;

/**
 * A file's bytes, in pieces that hold until the next one is asked for. Throws where it cannot be read, or once the
 * signal is given.
 */
async function* readFile(path: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  const buffer = Buffer.alloc(PIECE_BYTES);
  try {
    for (;;) {
      signal.throwIfAborted();
      const { bytesRead } = await file.read(buffer, 0, PIECE_BYTES);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** What an input is opened with. */
export interface Opening {
  stdin: Readable;
  signal: AbortSignal;
  known: Identity | null;
  /** Asks for what comes over the network. */
  web: WebClient;
}

/** The reader with a map of the fields it is to read. Throws where its format has no names to map. */
function withMap(name: string, reader: Reader, { map }: IngestRequest): Reader {
  if (map.size === 0) return reader;
  if (!reader.takesMap) {
    throw new Error(
      `${name}: expected a format with names that --map can place, got ${reader.format}`,
    );
  }
  return { ...reader, read: (bytes) => reader.read(bytes, map) };
}

/**
 * The input that a name stands for, unpacked and with its reader. The signal ends a read that waits. Throws where
 * nothing tells its format.
 */
export async function openSource(
  name: string,
  request: IngestRequest,
  { stdin, signal, known, web }: Opening,
): Promise<Source> {
  if (isConnector(name)) return openConnector(name, request.range, web);
  const bytes = name === "-" ? addAbortSignal(signal, stdin) : readFile(name, signal);
  const counted = countBytes(bytes);
  const raw = await peekBytes(counted.bytes, known === null ? HEAD_BYTES : 1);
  const { first, all } = await peekBytes(decompress(raw.first, raw.all));
  const reader = withMap(name, request.reader ?? recogniseReader(name, first), request);
  if (known === null)
    return sourceOfBytes(name, reader, all, { identity: identifyStream(raw.first) });
  const { size: total } = await stat(name);
  return sourceOfBytes(name, reader, all, {
    identity: known,
    extent: { total, passed: counted.passed },
  });
}
