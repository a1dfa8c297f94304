import { dropByteOrderMark } from "#src/ingest/readers/drop-byte-order-mark.ts";
import { MappedFields, NO_MAP, type FieldMap } from "#src/ingest/readers/mapped-fields.ts";
import { parseJsonPaper } from "#src/ingest/readers/parse-json-paper.ts";
import type { ReadPaper } from "#src/ingest/readers/paper-from-fields.ts";
import type { Reader, Readings } from "#src/ingest/readers/reader.ts";
import { splitJson } from "#src/ingest/readers/split-json.ts";

async function* readJson(bytes: AsyncIterable<Uint8Array>, map: FieldMap = NO_MAP): Readings {
  const mapped = new MappedFields(map);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const piece of splitJson(dropByteOrderMark(bytes))) {
    if ("rejected" in piece) yield [piece];
    else yield [{ line: piece.line, ...readPiece(piece.bytes, decoder, mapped) }];
  }
  mapped.finish();
}

function readPiece(bytes: Uint8Array, decoder: TextDecoder, mapped: MappedFields): ReadPaper {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { rejected: "expected UTF-8, got other bytes; convert the file or remove the paper" };
  }
  return parseJsonPaper(text, mapped);
}

/**
 * An array of JSON objects, be it within what an API answers ({"notes": […]}), or objects one after another over any
 * number of lines (arXiv's snapshot ends in .json and is lines). See paper-fields.ts for the names that are known.
 */
export const jsonReader: Reader = {
  format: "json",
  endings: [".json"],
  begins: /^\[/u,
  takesMap: true,
  read: readJson,
};
