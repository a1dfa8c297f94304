import { createHash } from "node:crypto";
import { open, stat } from "node:fs/promises";
import type { Identity } from "#src/ingest/source.ts";

/** The bytes at the beginning of an input that count for its identity. */
export const HEAD_BYTES = 16 * 1024;

const hashOf = (...parts: readonly (string | number | Uint8Array)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(typeof part === "number" ? `${part}\0` : part);
  return hash.digest("hex");
};

/** A file by its size, the time of its last change and how it begins; null for what is no file (a pipe, a terminal). */
export async function identifyFile(path: string): Promise<Identity | null> {
  const stats = await stat(path);
  if (!stats.isFile()) return null;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const head = buffer.subarray(0, bytesRead);
    return { fingerprint: hashOf("file", stats.size, stats.mtimeMs, head), whole: true };
  } finally {
    await file.close();
  }
}

/** What comes through a pipe by how it begins, which may not tell it from everything else. */
export function identifyStream(first: Uint8Array): Identity {
  return { fingerprint: hashOf("stream", first.subarray(0, HEAD_BYTES)), whole: false };
}
