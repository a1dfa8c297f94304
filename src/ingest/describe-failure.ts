import { BUSY_TIMEOUT_MS } from "#src/store/busy-timeout.ts";
import { databasePath } from "#src/store/database-path.ts";
import { storeFaultOf, type FaultKind } from "#src/store/store-fault.ts";

const plainMessage = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  // Prisma's errors tell where in the program first.
  return message.includes("prisma.") ? (message.trim().split("\n").at(-1) ?? message) : message;
};

/** What is wrong with the store and what to do about it, in a sentence. */
const SAY_FAULT: Readonly<Record<FaultKind, (path: string) => string>> = {
  full: (path) => `the disk of the store ${path} is full; free some space on it`,
  "read-only": (path) =>
    `the store ${path} cannot be written; make the file and its folder writable for you`,
  locked: (path) =>
    `another program has been writing to the store ${path} for ${BUSY_TIMEOUT_MS / 1000} seconds; wait until it is done`,
  damaged: (path) => `the store ${path} is damaged; move it away, and read its sources in again`,
  missing: (path) =>
    `the store ${path} cannot be opened; see that its folder is there and open to you`,
  taken: () => "another program is reading the same input into the store; let it come to its end",
};

/** Why something failed, in a line, with what to do where the store is to blame. */
export function describeFailure(error: unknown): string {
  const fault = storeFaultOf(error);
  if (fault === null) return plainMessage(error);
  const why = SAY_FAULT[fault.kind](databasePath());
  return fault.code === null ? why : `${why} (${fault.code})`;
}
