import { readLines, type Line } from "#src/ingest/readers/read-lines.ts";

/** One entry of a BibTeX file, from its "@" to the next one's, or why a part cannot be read. */
export type BibtexPiece = { line: number; text: string } | { line: number; rejected: string };

/** An entry beyond this many characters is no paper: it is rejected without being held in memory. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

/** Where a line begins an entry. What is left open before it cannot go on, so that one bad entry spoils no other. */
export const ENTRY_BEGINS = /^\s*@\s*[a-z]+\s*[{(]/iu;

async function* eachLine(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  for await (const lines of readLines(chunks)) yield* lines;
}

/** Cuts a BibTeX file at the lines that begin an entry. What comes before the first one is left out. */
export async function* splitBibtex(
  chunks: AsyncIterable<Uint8Array>,
  mostCharacters: number = MOST_CHARACTERS,
): AsyncGenerator<BibtexPiece> {
  let begins: number | null = null;
  let lines: string[] = [];
  let length = 0;
  const finish = function* (): Generator<BibtexPiece> {
    if (begins === null) return;
    yield length > mostCharacters
      ? {
          line: begins,
          rejected: `expected at most ${mostCharacters} characters in an entry, got ${length}`,
        }
      : { line: begins, text: lines.join("\n") };
    begins = null;
  };
  for await (const row of eachLine(chunks)) {
    if ("rejected" in row) {
      // The entry that the line is part of cannot be had without it.
      begins = null;
      yield row;
      continue;
    }
    if (ENTRY_BEGINS.test(row.text)) {
      yield* finish();
      begins = row.line;
      lines = [];
      length = 0;
    }
    if (begins === null) continue;
    length += row.text.length + 1;
    if (length > mostCharacters) lines = [];
    else lines.push(row.text);
  }
  yield* finish();
}
