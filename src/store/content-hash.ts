import { createHash } from "node:crypto";
import type { PaperRecord } from "#src/store/paper-record.ts";

/** SHA-256 in hexadecimal over everything that is written for a paper: equal means that there is nothing to do. */
export function contentHash(record: PaperRecord): string {
  const written = Object.entries(record)
    .filter(([name]) => name !== "onlyIfKnown")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(written)).digest("hex");
}
