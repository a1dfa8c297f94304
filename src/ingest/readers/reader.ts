import type { PaperInput } from "#src/domain/paper.ts";
import type { FieldMap } from "#src/ingest/readers/mapped-fields.ts";
import type { ReadPaper } from "#src/ingest/readers/paper-from-fields.ts";

/** What a reader makes of a piece of its input: a paper, or why it is none. Lines count from 1. */
export type Reading = ({ line: number; paper: PaperInput } | { line: number; rejected: string }) & {
  /** Where a harvest goes on after this reading, in words that only its source knows (see Position). */
  mark?: string;
};

/** What was read at a line. */
export const readingOf = (line: number, read: ReadPaper): Reading =>
  "paper" in read ? { line, paper: read.paper } : { line, rejected: read.rejected };

/** Readings in the order of the input, as many at a time as there are: one by one, millions take seconds longer. */
export type Readings = AsyncIterable<readonly Reading[]>;

/** One input format. A reader is streamed: it holds a paper or two, never the input. */
export interface Reader {
  /** The name that `--format` takes. */
  format: string;
  /** What files of the format are called: endings with the dot. */
  endings: readonly string[];
  /** How a file of the format begins, white space aside; what may begin anyhow has none. */
  begins?: RegExp;
  /** Whether its papers have named fields, so that a map can tell which ones to read. */
  takesMap?: boolean;
  /**
   * Yields papers and rejections in the order of the input. A piece of the bytes holds until the next one is asked for.
   * Throws only where `bytes` does, or where the map names what the input has not.
   */
  read(bytes: AsyncIterable<Uint8Array>, map?: FieldMap): Readings;
}
