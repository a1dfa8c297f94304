import { decodePieces } from "#src/ingest/readers/decode-pieces.ts";
import { makePaperXmlParser } from "#src/ingest/readers/paper-xml.ts";
import type { Reader, Reading, Readings } from "#src/ingest/readers/reader.ts";

async function* readXml(bytes: AsyncIterable<Uint8Array>): Readings {
  const ready: Reading[] = [];
  const parser = makePaperXmlParser({
    onEntry: (entry) => {
      if (!entry.isDeleted) ready.push(entry.finish());
    },
  });
  let begun = false;
  /** Whether the parser can go on; if not, why is the last reading. */
  const attempt = (step: () => void): boolean => {
    try {
      step();
      return true;
    } catch (error) {
      ready.push({ line: parser.line, rejected: `${String(error)}; nothing after it can be read` });
      return false;
    }
  };
  for await (const piece of decodePieces(bytes)) {
    begun = true;
    const goesOn = attempt(() => parser.write(piece));
    yield ready.splice(0);
    if (!goesOn) return;
  }
  if (begun) attempt(() => parser.close());
  yield ready;
}

/**
 * arXiv's XML: the Atom feed of its API, the Atom and RSS of its daily feeds, and OAI-PMH in arXiv's formats or Dublin
 * Core, without the records that were deleted. Must be well-formed.
 */
export const arxivXmlReader: Reader = {
  format: "arxiv-xml",
  endings: [".xml", ".atom", ".rss"],
  begins: /^<(?:\?xml|feed|rss|OAI-PMH|ListRecords)\b/u,
  read: readXml,
};
