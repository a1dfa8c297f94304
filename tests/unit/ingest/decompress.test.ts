import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { decompress } from "#src/ingest/decompress.ts";
import { collectAll } from "../../setup/collect-all.ts";

const TEXT = "A hundred GPU hours, and then some. ".repeat(5000);
/** `zstd` of "8 GPU hours\n" by the zstd program, version 1.5. */
const ZSTD = Buffer.from("KLUv/QRYYQAAOCBHUFUgaG91cnMKpM2z9Q==", "base64");

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

  it("says so when the file was cut off", async () => {
    await expect(unpack(gzipSync(TEXT).subarray(0, -20))).rejects.toThrow(
      /unexpected end of file/u,
    );
  });
});
