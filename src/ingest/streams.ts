import type { Readable, Writable } from "node:stream";

/** Where a command reads and writes; `isTTY` of stderr asks for a bar of progress, so many columns wide. */
export interface Streams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable & { isTTY?: boolean; columns?: number };
}
