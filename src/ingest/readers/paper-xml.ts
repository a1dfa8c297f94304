import { SaxesParser } from "saxes";
import { XmlEntry } from "#src/ingest/readers/xml-entry.ts";

/** The elements that hold one paper: Atom's, OAI-PMH's, RSS's. */
const ENTRIES: ReadonlySet<string> = new Set(["entry", "record", "item"]);

/** Text beyond this many characters between two tags is of no paper: it is passed over, and the paper rejected. */
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

const countLines = (text: string): number => text.split("\n").length - 1;

/** A parser of XML that holds papers (see XmlEntry). */
export function makePaperXmlParser(
  { onEntry, onOther }: XmlHandlers,
  mostCharacters: number = MOST_CHARACTERS,
): PaperXmlParser {
  const parser = new SaxesParser();
  let entry: XmlEntry | null = null;
  let text = "";
  let lastTagEnded = 0;
  /** Whether text is passed over up to the next tag, and the lines of all that was. */
  let isPassingOver = false;
  let linesPassedOver = 0;
  const lineNow = () => parser.line + linesPassedOver;
  const addText = (part: string) => {
    text += part;
  };
  parser.on("opentag", ({ name: fullName, attributes }) => {
    const name = localName(fullName);
    if (ENTRIES.has(name)) entry = new XmlEntry(name, lineNow());
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
      return lineNow();
    },
    write: (part) => {
      const tag = isPassingOver ? part.indexOf("<") : 0;
      linesPassedOver += countLines(tag < 0 ? part : part.slice(0, tag));
      if (tag < 0) return;
      parser.write(part.slice(tag));
      isPassingOver = parser.position - lastTagEnded > mostCharacters;
      if (isPassingOver) {
        entry?.spoil(`expected at most ${mostCharacters} characters between two tags, got more`);
      }
    },
    close: () => {
      parser.close();
    },
  };
}
