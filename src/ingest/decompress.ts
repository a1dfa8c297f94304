import { createGunzip } from "node:zlib";
import { Decompress } from "fzstd";
import { DamagedInputError } from "#src/ingest/damaged-input-error.ts";

const GZIP_MAGIC = [0x1f, 0x8b];
const ZSTD_MAGIC = [0x28, 0xb5, 0x2f, 0xfd];

/** So many bytes are unpacked at a time: gzip makes a thousand times as many of them at most, zstd thirty thousand. */
const GZIP_STEP = 16 * 1024;
const ZSTD_STEP = 1024;

/** What unpacking may come to: more than `ratio` times the packed bytes is no text, once it is over `free` bytes. */
export interface UnpackLimits {
  ratio: number;
  free: number;
  /** The most bytes that zstd may ask to look back at, which all have to be held; its own program's limit. */
  window: number;
}

const LIMITS: UnpackLimits = { ratio: 500, free: 256 * 1024 * 1024, window: 128 * 1024 * 1024 };

const beginsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

async function* inSteps(
  bytes: AsyncIterable<Uint8Array>,
  step: number,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += step) yield chunk.subarray(at, at + step);
  }
}

function damagedBy(format: string, error: unknown): DamagedInputError {
  const why = error instanceof Error ? error.message : String(error);
  return new DamagedInputError(`the ${format} data is damaged: ${why}`, { cause: error });
}

// By hand and not by a pipe, which drops what is unpacked and not yet read when the data turns out to be damaged.
async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array[]> {
  const ready: Uint8Array[] = [];
  // A write that fails does not always call back: the error comes as an event.
  let failure: Error | null = null;
  let wake: (() => void) | null = null;
  const gunzipper = createGunzip()
    .on("data", (part: Uint8Array) => ready.push(part))
    .on("error", (error) => {
      failure ??= error;
      wake?.();
    });
  const call = async (start: (done: () => void) => unknown) => {
    await new Promise<void>((resolve) => {
      wake = resolve;
      if (failure === null) start(resolve);
      else resolve();
    });
    if (failure !== null) throw damagedBy("gzip", failure);
  };
  try {
    for await (const part of bytes) {
      await call((done) => gunzipper.write(part, done));
      yield ready.splice(0);
    }
    await call((done) => gunzipper.once("end", done).end());
  } catch (error) {
    yield ready;
    throw error;
  } finally {
    gunzipper.destroy();
  }
  yield ready;
}

/** The bytes that a zstd frame wants to look back at, by its header; 0 where the header tells the length instead. */
function zstdWindow(first: Uint8Array): number {
  const isSingleSegment = ((first[4] ?? 0) & 0x20) !== 0;
  if (isSingleSegment) return 0;
  const descriptor = first[5] ?? 0;
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

// Node has zstd from 22.15 on; this is for 20.
async function* unzstd(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array[]> {
  const ready: Uint8Array[] = [];
  const decompressor = new Decompress((part) => ready.push(part));
  const push = (part: Uint8Array, isLast: boolean) => {
    try {
      decompressor.push(part, isLast);
    } catch (error) {
      throw damagedBy("zstd", error);
    }
  };
  try {
    for await (const part of bytes) {
      push(part, false);
      yield ready.splice(0);
    }
    push(new Uint8Array(), true);
  } catch (error) {
    yield ready;
    throw error;
  }
  yield ready;
}

/** Unpacks step by step, and stops where what comes out is out of all proportion to what went in. */
async function* unpackWithin(
  bytes: AsyncIterable<Uint8Array>,
  unpack: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array[]>,
  { ratio, free }: UnpackLimits,
): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let unpacked = 0;
  async function* count() {
    for await (const part of bytes) {
      packed += part.length;
      yield part;
    }
  }
  for await (const parts of unpack(count())) {
    for (const part of parts) {
      unpacked += part.length;
      if (unpacked > free && unpacked > packed * ratio) {
        throw new DamagedInputError(
          `expected packed text, got ${packed} bytes that make more than ${ratio} times as many; unpack it yourself if that is right`,
        );
      }
      yield part;
    }
  }
}

/**
 * The bytes without gzip or zstd, told by how they begin; other bytes are as they were. Holds some megabytes at most,
 * whatever comes out. Throws a DamagedInputError, after all that came before, where they cannot be unpacked.
 */
export function decompress(
  first: Uint8Array,
  all: AsyncIterable<Uint8Array>,
  limits: UnpackLimits = LIMITS,
): AsyncIterable<Uint8Array> {
  if (beginsWith(first, GZIP_MAGIC)) {
    return unpackWithin(inSteps(all, GZIP_STEP), gunzip, limits);
  }
  if (beginsWith(first, ZSTD_MAGIC)) {
    const window = zstdWindow(first);
    if (window > limits.window) {
      throw new DamagedInputError(
        `the zstd data asks for ${window} bytes of memory, expected at most ${limits.window}; pack it without --long`,
      );
    }
    return unpackWithin(inSteps(all, ZSTD_STEP), unzstd, limits);
  }
  return all;
}
