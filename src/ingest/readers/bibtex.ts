import { parseBibtex, type BibtexEntry } from "#src/ingest/readers/bibtex-entry.ts";
import { MappedFields, NO_MAP, type FieldMap } from "#src/ingest/readers/mapped-fields.ts";
import { NamedFields } from "#src/ingest/readers/named-fields.ts";
import { paperFromFields, type ReadPaper } from "#src/ingest/readers/paper-from-fields.ts";
import type { Reader, Readings } from "#src/ingest/readers/reader.ts";
import { ENTRY_BEGINS, splitBibtex } from "#src/ingest/readers/split-bibtex.ts";

/** Where bibliographies put arXiv's id that have no field for it: Google Scholar's and DBLP's. */
const ARXIV_ID_WITHIN = /\b(?:arxiv[:\s]\s*|abs\/)(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})/iu;

function arxivIdWithin(fields: ReadonlyMap<string, string>): string | undefined {
  return ["journal", "volume", "howpublished", "note"]
    .map((name) => ARXIV_ID_WITHIN.exec(fields.get(name) ?? "")?.[1])
    .find((id) => id !== undefined);
}

/** "2020" and "7" (which BibTeX's jul is as well) → "2020-07". */
function monthOf(fields: ReadonlyMap<string, string>): string | undefined {
  const [year = "", month = ""] = [fields.get("year"), fields.get("month")];
  return /^\d{4}$/u.test(year) && /^(?:0?[1-9]|1[0-2])$/u.test(month)
    ? `${year}-${month.padStart(2, "0")}`
    : undefined;
}

function readEntry({ fields, authors }: BibtexEntry, mapped: MappedFields): ReadPaper {
  const facts = new NamedFields();
  for (const [name, text] of fields) facts.add(name, text);
  facts.add("authors", authors);
  facts.add("date", monthOf(fields));
  facts.add("arxiv", arxivIdWithin(fields));
  const found = facts.finish();
  if (mapped.isUsed) {
    mapped.addTo(
      found,
      (name) => (name.toLowerCase() === "author" ? authors : fields.get(name.toLowerCase())),
      () => [...fields.keys()],
    );
  }
  return paperFromFields(found);
}

async function* readBibtex(bytes: AsyncIterable<Uint8Array>, map: FieldMap = NO_MAP): Readings {
  const mapped = new MappedFields(map);
  const strings = new Map<string, string>();
  for await (const piece of splitBibtex(bytes)) {
    if ("rejected" in piece) {
      yield [piece];
      continue;
    }
    const { line } = piece;
    // It takes a second to load, which other formats need not wait for.
    const { parse } = await import("@retorquere/bibtex-parser");
    const { entries, errors, ...parsed } = parseBibtex(parse, piece.text, strings);
    for (const [name, value] of Object.entries(parsed.strings)) strings.set(name, value);
    for (const entry of entries) {
      const read = readEntry(entry, mapped);
      yield "rejected" in read && errors.length > 0
        ? [{ line, rejected: `expected a BibTeX entry: ${errors.join("; ")}` }]
        : [{ line, ...read }];
    }
    if (entries.length === 0 && errors.length > 0) {
      yield [{ line, rejected: `expected a BibTeX entry: ${errors.join("; ")}` }];
    }
  }
  mapped.finish();
}

/**
 * BibTeX and BibLaTeX: entries that have an abstract. Accents and braces are decoded in all but the abstract. An entry
 * is read by itself, so that what it would take over by "crossref" is not known.
 */
export const bibtexReader: Reader = {
  format: "bibtex",
  endings: [".bib", ".bibtex"],
  begins: new RegExp(`(?:^%[^\\n]*\\s*)*${ENTRY_BEGINS.source}`, "imu"),
  takesMap: true,
  read: readBibtex,
};
