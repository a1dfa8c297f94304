import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { DamagedInputError } from "#src/ingest/damaged-input-error.ts";
import { decompress, type UnpackLimits } from "#src/ingest/decompress.ts";
import { collectAll } from "../../setup/collect-all.ts";

const TEXT = "A hundred GPU hours, and then some. ".repeat(5000);
/** `zstd` of "8 GPU hours\n" by the zstd program, version 1.5. */
const ZSTD = Buffer.from("KLUv/QRYYQAAOCBHUFUgaG91cnMKpM2z9Q==", "base64");

/** A zstd frame of so many blocks, each of which is one byte over and over. */
const BLOCK = 128 * 1024;
function zstdOf(blocks: number): Buffer {
  const frame = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 7 << 3];
  for (let at = 1; at <= blocks; at += 1) {
    const header = (at === blocks ? 1 : 0) | (1 << 1) | (BLOCK << 3);
    frame.push(header & 0xff, (header >> 8) & 0xff, header >> 16, 0x20);
  }
  return Buffer.from(frame);
}

/** What comes out until it fails. */
async function unpackToError(bytes: Buffer, size = 1000, limits?: UnpackLimits) {
  const parts: Uint8Array[] = [];
  try {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    );
    for await (const part of decompress(bytes, Readable.from(chunks), limits)) parts.push(part);
    return { bytes: Buffer.concat(parts), error: null };
  } catch (error) {
    return { bytes: Buffer.concat(parts), error };
  }
}

async function unpack(bytes: Buffer, size = 1000): Promise<string> {
  async function* chunks() {
    for (let start = 0; start < bytes.length; start += size)
      yield bytes.subarray(start, start + size);
  }
  return Buffer.concat(await collectAll(decompress(bytes.subarray(0, size), chunks()))).toString();
}

describe("decompress", () => {
  it("unpacks gzip, several members too", async () => {
    expect(await unpack(gzipSync(TEXT))).toBe(TEXT);
    expect(await unpack(Buffer.concat([gzipSync(TEXT), gzipSync("end")]))).toBe(`${TEXT}end`);
  });

  it("unpacks zstd", async () => {
    expect(await unpack(ZSTD)).toBe("8 GPU hours\n");
    expect(await unpack(ZSTD, 5)).toBe("8 GPU hours\n");
  });

  it("leaves plain bytes alone", async () => {
    expect(await unpack(Buffer.from(TEXT))).toBe(TEXT);
    expect(await unpack(Buffer.alloc(0))).toBe("");
  });

  it("gives all that can be unpacked of a file that was cut off or damaged, and then says so", async () => {
    const noise = Buffer.from(randomBytes(200_000).toString("hex"));
    const cut = gzipSync(noise).subarray(0, -20_000);
    const { bytes, error } = await unpackToError(cut);
    expect(error).toBeInstanceOf(DamagedInputError);
    expect(error).toMatchObject({ message: "the gzip data is damaged: unexpected end of file" });
    expect(bytes.length).toBeGreaterThan(cut.length / 2);
    expect(bytes.equals(noise.subarray(0, bytes.length))).toBe(true);
    // What comes out does not hang on how quickly it is taken.
    expect((await unpackToError(cut, 7777)).bytes.length).toBe(bytes.length);
    const zstd = await unpackToError(zstdOf(3).subarray(0, -2));
    expect(zstd.bytes.length).toBe(2 * BLOCK);
    expect(zstd.error).toMatchObject({
      message: expect.stringMatching(/^the zstd data is damaged/u),
    });
  });

  it("says so when it is damaged from the beginning, or in the middle", async () => {
    const packed = gzipSync(randomBytes(300_000));
    const header = Buffer.from(packed).fill(0xff, 2, 4);
    expect(await unpackToError(header)).toMatchObject({
      bytes: Buffer.alloc(0),
      error: { message: "the gzip data is damaged: unknown compression method" },
    });
    const middle = Buffer.from(packed).fill(0xff, 150_000, 150_100);
    expect((await unpackToError(middle)).error).toBeInstanceOf(DamagedInputError);
  });

  it("stops where more comes out than text can be packed into, with little in memory", async () => {
    const zeros = gzipSync(Buffer.alloc(8_000_000));
    const limits = { ratio: 100, free: 1_000_000, window: 1 << 27 };
    const { bytes, error } = await unpackToError(zeros, 1000, limits);
    expect(bytes.length).toBeGreaterThan(900_000);
    expect(bytes.length).toBeLessThan(1_200_000);
    expect(error).toMatchObject({
      message: expect.stringMatching(
        /^expected packed text, got \d+ bytes that make more than 100/u,
      ),
    });
    // Both within the limits.
    expect(await unpack(gzipSync(TEXT))).toBe(TEXT);
    expect((await unpackToError(zeros, 1000, { ...limits, free: 8_000_000 })).bytes).toHaveLength(
      8_000_000,
    );
  });

  it("holds little of a bomb of zstd, a gigabyte out of 32 kilobytes", async () => {
    const bomb = zstdOf(8192);
    let most = 0;
    let length = 0;
    const limits = { ratio: Infinity, free: 0, window: 1 << 27 };
    const before = process.memoryUsage().rss;
    for await (const part of decompress(bomb.subarray(0, 64), Readable.from([bomb]), limits)) {
      length += part.length;
      most = Math.max(most, process.memoryUsage().rss - before);
    }
    expect(length).toBe(8192 * BLOCK);
    expect(most).toBeLessThan(256 * 1024 * 1024);
  });

  it("does not give zstd as much memory as it asks for", () => {
    const asksForGigabyte = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 20 << 3]);
    expect(() => decompress(asksForGigabyte, Readable.from([asksForGigabyte]))).toThrow(
      /asks for 1073741824 bytes of memory, expected at most 134217728/u,
    );
  });
});
