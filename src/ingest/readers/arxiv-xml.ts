import { SaxesParser } from "saxes";
import type { Reader, Reading } from "#src/ingest/readers/reader.ts";
import { XmlEntry } from "#src/ingest/readers/xml-entry.ts";

/** The elements that hold one paper: Atom's and OAI-PMH's. */
const ENTRIES: ReadonlySet<string> = new Set(["entry", "record"]);

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** A parser that puts each paper into `ready` as it ends. Throws on what is no XML. */
function makeParser(ready: Reading[]): SaxesParser {
  const parser = new SaxesParser();
  let entry: XmlEntry | null = null;
  let text = "";
  const addText = (part: string) => {
    if (entry !== null) text += part;
  };
  parser.on("opentag", ({ name }) => {
    if (ENTRIES.has(localName(name))) entry = new XmlEntry(parser.line);
    text = "";
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", (tag) => {
    const name = localName(tag.name);
    if (ENTRIES.has(name)) {
      if (entry !== null) ready.push(entry.finish());
      entry = null;
    } else {
      entry?.keep(name, text);
    }
    text = "";
  });
  parser.on("error", (error) => {
    throw error;
  });
  return parser;
}

async function* readXml(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Reading> {
  const ready: Reading[] = [];
  const parser = makeParser(ready);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let begun = false;
  /** Whether the parser can go on; if not, why is the last reading. */
  const attempt = (step: () => void): boolean => {
    try {
      step();
      return true;
    } catch (error) {
      const why = error instanceof TypeError ? "expected UTF-8, got other bytes" : String(error);
      ready.push({ line: parser.line, rejected: `${why}; nothing after it can be read` });
      return false;
    }
  };
  for await (const chunk of bytes) {
    begun ||= chunk.length > 0;
    const goesOn = attempt(() => parser.write(decoder.decode(chunk, { stream: true })));
    yield* ready.splice(0);
    if (!goesOn) return;
  }
  if (begun) attempt(() => parser.close());
  yield* ready;
}

/** arXiv's XML: the Atom feed of its API, and OAI-PMH in arXiv's format or Dublin Core. Must be well-formed. */
export const arxivXmlReader: Reader = {
  format: "arxiv-xml",
  endings: [".xml", ".atom"],
  begins: /^<(?:\?xml|feed|OAI-PMH|ListRecords)\b/u,
  read: readXml,
};
