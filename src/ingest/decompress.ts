import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Decompress } from "fzstd";

const GZIP_MAGIC = [0x1f, 0x8b];
const ZSTD_MAGIC = [0x28, 0xb5, 0x2f, 0xfd];

const beginsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(bytes);
  const unzipped = source.pipe(createGunzip());
  // A pipe does not hand errors on.
  source.on("error", (error) => unzipped.destroy(error));
  yield* unzipped;
}

// Node has zstd from 22.15 on; this is for 20.
async function* unzstd(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const decompressor = new Decompress((part) => ready.push(part));
  for await (const chunk of bytes) {
    decompressor.push(chunk);
    yield* ready;
    ready = [];
  }
  decompressor.push(new Uint8Array(), true);
  yield* ready;
}

/** The bytes without gzip or zstd, told by how they begin; other bytes are as they were. Throws on damaged ones. */
export function decompress(
  first: Uint8Array,
  all: AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  if (beginsWith(first, GZIP_MAGIC)) return gunzip(all);
  if (beginsWith(first, ZSTD_MAGIC)) return unzstd(all);
  return all;
}
