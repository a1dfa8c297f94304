import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type RecordedAccuracy, recordedAccuracySchema } from "#src/domain/accuracy.ts";

/** The recorded measurements, or null where none have been made. Throws where the file is not what it should be. */
export async function readAccuracy(): Promise<RecordedAccuracy | null> {
  const path = join(process.cwd(), "data/accuracy.json");
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  const json: unknown = JSON.parse(text);
  return recordedAccuracySchema.parse(json);
}
