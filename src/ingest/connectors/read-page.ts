import { BadPage } from "#src/ingest/connectors/web-failures.ts";
import { makePaperXmlParser } from "#src/ingest/readers/paper-xml.ts";
import type { XmlEntry } from "#src/ingest/readers/xml-entry.ts";

/** What a page says of itself: an element's text and attributes. */
export interface PageElement {
  text: string;
  attributes: Readonly<Record<string, string>>;
}

/** A page of papers, and what stands beside them by the elements' names. */
export interface PaperPage {
  entries: XmlEntry[];
  beside: ReadonlyMap<string, PageElement>;
}

/** A whole page. Throws a BadPage where it was cut off or is of another kind than its root tells. */
export function readPage(text: string, root: string): PaperPage {
  const entries: XmlEntry[] = [];
  const beside = new Map<string, PageElement>();
  const parser = makePaperXmlParser({
    onEntry: (entry) => entries.push(entry),
    onOther: (name, inner, attributes) =>
      beside.set(name, { text: inner.trim(), attributes: { ...attributes } }),
  });
  try {
    parser.write(text);
    parser.close();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new BadPage(`a page of broken XML (${why})`);
  }
  if (!beside.has(root)) throw new BadPage(`expected a page with <${root}>, got something else`);
  return { entries, beside };
}
