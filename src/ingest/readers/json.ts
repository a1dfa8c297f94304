import { parseJsonPaper } from "#src/ingest/readers/parse-json-paper.ts";
import type { Reader, Reading } from "#src/ingest/readers/reader.ts";
import { splitJson } from "#src/ingest/readers/split-json.ts";

async function* readJson(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Reading> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const piece of splitJson(bytes)) {
    if ("rejected" in piece) yield piece;
    else yield { line: piece.line, ...readPiece(piece.bytes, decoder) };
  }
}

function readPiece(bytes: Uint8Array, decoder: TextDecoder): ReturnType<typeof parseJsonPaper> {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { rejected: "expected UTF-8, got other bytes; convert the file or remove the paper" };
  }
  return parseJsonPaper(text);
}

/**
 * An array of JSON objects, or objects one after another over any number of lines (arXiv's snapshot ends in .json
 * and is lines). See paper-fields.ts for the names that are known.
 */
export const jsonReader: Reader = {
  format: "json",
  endings: [".json"],
  begins: /^\[/u,
  read: readJson,
};
