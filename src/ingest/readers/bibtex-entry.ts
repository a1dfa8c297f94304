import { CUT, cutAbstract } from "#src/ingest/readers/cut-abstract.ts";
import type { Entry, Library, Options } from "@retorquere/bibtex-parser";

/** What the parser takes for its input and gives back; it is loaded only where there is BibTeX to read. */
export type ParseBibtex = (input: string, options?: Options) => Library;

type Creator = NonNullable<Entry["fields"]["author"]>[number];

/** Fields whose letters are no words; LaTeX may want "\\" before some of them. */
const ADDRESSES = /^(?:doi|eprint|url)$/iu;

const OPTIONS: Options = {
  // Titles and names as people read them, in the letters that they have.
  english: false,
  sentenceCase: false,
  caseProtection: false,
  unsupported: "ignore",
  // An abstract as it is given.
  verbatimFields: [/^abstract$/iu, ADDRESSES],
};

/** Stands for a "$" in an entry where they do not come in pairs. */
const DOLLAR = "\uE000";

/** Accents over LaTeX's dotless letters stand over letters with a dot. */
function compose(text: string): string {
  return text
    .replaceAll(/ı(?=\p{M})/gu, "i")
    .replaceAll(/ȷ(?=\p{M})/gu, "j")
    .normalize("NFC");
}

/** The parser marks emphasis and the like up for browsers. */
function plainText(text: string): string {
  return compose(text.replaceAll(/<\/?(?:a|b|i|sub|sup|span)(?: [^>]*)?>/gu, ""));
}

function decodeField(name: string, value: string): string {
  if (name === "abstract") return value;
  return ADDRESSES.test(name) ? value.replaceAll(/\\([_%&#~$])/gu, "$1") : plainText(value);
}

function nameOf({ name, firstName, prefix, lastName, suffix }: Creator): string {
  const whole = name ?? [firstName, prefix, lastName, suffix].filter(Boolean).join(" ");
  return whole === "others" ? "et al." : plainText(whole);
}

/** One entry: the names of its fields in lower case, with LaTeX decoded but in the abstract. */
export interface BibtexEntry {
  fields: ReadonlyMap<string, string>;
  authors: readonly string[];
}

function readEntry({ fields }: Entry, abstract: string | undefined): BibtexEntry {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== "string") continue;
    texts.set(name, decodeField(name, value).replaceAll(DOLLAR, "$"));
  }
  if (abstract !== undefined && texts.get("abstract") === CUT) texts.set("abstract", abstract);
  return { fields: texts, authors: (fields.author ?? []).map(nameOf) };
}

/** What a piece of BibTeX comes to. */
export interface ParsedBibtex {
  entries: BibtexEntry[];
  /** What the piece abbreviates for those that follow (@string), by names in upper case. */
  strings: Readonly<Record<string, string>>;
  /** Why it cannot be read to its end, if it cannot; what is wrong within fields is none of it. */
  errors: string[];
}

/** What a piece may abbreviate of what came before it: most libraries have more than a piece needs. */
function stringsFor(text: string, strings: ReadonlyMap<string, string>): Record<string, string> {
  const used: Record<string, string> = {};
  for (const [, name = ""] of text.matchAll(/[=#]\s*([^\s,#{}()"\d][^\s,#{}()"]*)/gu)) {
    const value = strings.get(name.toUpperCase());
    if (value !== undefined) used[name] = value;
  }
  return used;
}

/** A price in a title ("$5") looks like mathematics that does not end: then every "$" is taken for a letter. */
function parseWithPrices(parse: ParseBibtex, text: string, options: Options): Library {
  const library = parse(text, options);
  return library.errors.some(({ error }) => error.includes("math"))
    ? parse(text.replaceAll(/(?<!\\)\$/gu, DOLLAR), options)
    : library;
}

/** Parses a piece of BibTeX by a library that decodes LaTeX and takes names apart as BibTeX does. */
export function parseBibtex(
  parse: ParseBibtex,
  text: string,
  strings: ReadonlyMap<string, string>,
): ParsedBibtex {
  const options: Options = { ...OPTIONS, strings: stringsFor(text, strings) };
  let cut = cutAbstract(text);
  let library = parseWithPrices(parse, cut?.rest ?? text, options);
  if (cut !== null && !library.entries.some(({ fields }) => fields["abstract"] === CUT)) {
    // What was cut out was within another field.
    cut = null;
    library = parseWithPrices(parse, text, options);
  }
  return {
    entries: library.entries.map((entry) => readEntry(entry, cut?.abstract)),
    strings: library.strings,
    errors: library.errors
      .filter(({ input }) => input !== "")
      .map(({ error }) => error.replace(/ at line \d+, column \d+/u, "")),
  };
}
