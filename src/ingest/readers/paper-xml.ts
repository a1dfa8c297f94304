import { SaxesParser } from "saxes";
import { XmlEntry } from "#src/ingest/readers/xml-entry.ts";

/** The elements that hold one paper: Atom's, OAI-PMH's, RSS's. */
const ENTRIES: ReadonlySet<string> = new Set(["entry", "record", "item"]);

/** Text beyond this many characters between two tags is of no paper, and is not held in memory. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** What becomes of the parts of a text as they end. */
export interface XmlHandlers {
  onEntry: (entry: XmlEntry) => void;
  /** An element that is in no entry, by its local name: what a page says of itself. */
  onOther?: (name: string, text: string, attributes: Readonly<Record<string, string>>) => void;
}

/** A parser that takes its input piece by piece. Throws on what is not well-formed. */
export interface PaperXmlParser {
  /** The line that it has come to. */
  readonly line: number;
  write: (part: string) => void;
  close: () => void;
}

/** A parser of XML that holds papers (see XmlEntry). */
export function makePaperXmlParser({ onEntry, onOther }: XmlHandlers): PaperXmlParser {
  const parser = new SaxesParser();
  let entry: XmlEntry | null = null;
  let text = "";
  let lastTagEnded = 0;
  const addText = (part: string) => {
    text += part;
  };
  parser.on("opentag", ({ name: fullName, attributes }) => {
    const name = localName(fullName);
    if (ENTRIES.has(name)) entry = new XmlEntry(name, parser.line);
    else if (entry !== null && name === "header")
      entry.isDeleted = attributes["status"] === "deleted";
    text = "";
    lastTagEnded = parser.position;
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", ({ name: fullName, attributes }) => {
    const name = localName(fullName);
    if (entry === null) onOther?.(name, text, attributes);
    else if (ENTRIES.has(name)) {
      onEntry(entry);
      entry = null;
    } else {
      entry.keep(name, text);
    }
    text = "";
    lastTagEnded = parser.position;
  });
  parser.on("error", (error) => {
    throw error;
  });
  return {
    get line() {
      return parser.line;
    },
    write: (part) => {
      parser.write(part);
      if (parser.position - lastTagEnded > MOST_CHARACTERS) {
        throw new Error(`expected at most ${MOST_CHARACTERS} characters between two tags`);
      }
    },
    close: () => {
      parser.close();
    },
  };
}
