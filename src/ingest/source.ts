import type { Reader, Readings } from "#src/ingest/readers/reader.ts";

/** A place in a source: so many readings after the last mark that it gave, or after its beginning. */
export interface Position {
  mark: string | null;
  readings: number;
}

export const BEGINNING: Position = { mark: null, readings: 0 };

/** What tells an input from every other one, so that a run over it that broke off can go on. */
export interface Identity {
  fingerprint: string;
  /** Whether it covers all of the input. If not, what is passed over is held against what was read of it. */
  whole: boolean;
}

/** How much of an input there is, in any unit, and how much of that is read. */
export interface Extent {
  total: number;
  passed: () => number;
}

/** One input: a file, stdin, or what a server answers page by page. */
export interface Source {
  /** As people named it: a path, "-" for stdin, "arxiv:…". */
  name: string;
  /** The name of what it is written in. */
  format: string;
  /** Without one, every run over the source begins at its beginning. */
  identity?: Identity;
  /** Where known beforehand. */
  extent?: Extent;
  /** It is gone on with at a mark alone: what was read after the last one is read, and counted, again. */
  paged?: true;
  /**
   * Yields what comes after a position, once. Throws where the bytes or the server fail. What is yielded may come
   * before the position after all, where the source has changed since; never is anything left out.
   */
  read(from: Position): Readings;
}

async function* skip(readings: Readings, count: number): Readings {
  let left = count;
  for await (const some of readings) {
    yield some.slice(left);
    left = Math.max(0, left - some.length);
  }
}

/** Bytes and who can read them. They have no marks: what was read before is read again and dropped. */
export function sourceOfBytes(
  name: string,
  reader: Reader,
  bytes: AsyncIterable<Uint8Array>,
  known: Pick<Source, "identity" | "extent"> = {},
): Source {
  return {
    ...known,
    name,
    format: reader.format,
    read: ({ readings }) =>
      readings === 0 ? reader.read(bytes) : skip(reader.read(bytes), readings),
  };
}
