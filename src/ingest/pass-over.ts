import { crc32 } from "node:zlib";
import type { Reading, Readings } from "#src/ingest/readers/reader.ts";

/** What is read again is not what was read before. */
export class ChangedInputError extends Error {}

/** A digest of readings, one after another; null before the first one. */
export function digestReading(before: string | null, reading: Reading): string {
  let sum = Number.parseInt(before ?? "0", 16);
  if ("rejected" in reading) sum = crc32(JSON.stringify(reading), sum);
  else {
    // The long texts by themselves: to write them as JSON takes longer than all the rest.
    const { title, abstract, ...facts } = reading.paper;
    sum = crc32(abstract, crc32(title, crc32(JSON.stringify([reading.line, facts]), sum)));
  }
  return sum.toString(16).padStart(8, "0");
}

/**
 * The readings after the first `count`, which are read and dropped. Throws a ChangedInputError, before it yields any,
 * where those are not the ones of the digest.
 */
export async function* passOver(
  readings: Readings,
  count: number,
  digest: string | null,
): Readings {
  let passed = 0;
  let sum: string | null = null;
  const check = () => {
    if (sum !== digest) {
      throw new ChangedInputError(
        `expected the ${count} records that were read of this input before, got others; give that input again, or begin anew with --restart`,
      );
    }
  };
  for await (const some of readings) {
    const before = some.slice(0, count - passed);
    for (const reading of before) sum = digestReading(sum, reading);
    passed += before.length;
    if (before.length > 0 && passed === count) check();
    yield some.slice(before.length);
  }
  if (passed < count) check();
}
