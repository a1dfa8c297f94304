import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import type { Readable } from "node:stream";
import { recogniseReader } from "#src/ingest/choose-reader.ts";
import { decompress } from "#src/ingest/decompress.ts";
import { peekBytes } from "#src/ingest/peek-bytes.ts";
import type { IngestRequest } from "#src/ingest/read-arguments.ts";
import { sourceOfBytes, type Source } from "#src/ingest/source.ts";

/** Throws where an input that was named is not there, before anything is done. */
export async function checkSource(name: string): Promise<void> {
  if (name !== "-") await access(name);
}

/** The input that a name stands for, unpacked and with its reader. Throws where nothing tells its format. */
export async function openSource(
  name: string,
  { reader: named }: IngestRequest,
  stdin: Readable,
): Promise<Source> {
  const raw = await peekBytes(name === "-" ? stdin : createReadStream(name));
  const { first, all } = await peekBytes(decompress(raw.first, raw.all));
  return sourceOfBytes(name, named ?? recogniseReader(name, first), all);
}
