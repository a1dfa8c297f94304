import { arxivXmlReader } from "#src/ingest/readers/arxiv-xml.ts";
import { bibtexReader } from "#src/ingest/readers/bibtex.ts";
import { csvReader, tsvReader } from "#src/ingest/readers/delimited.ts";
import { jsonLinesReader } from "#src/ingest/readers/json-lines.ts";
import { jsonReader } from "#src/ingest/readers/json.ts";
import type { Reader } from "#src/ingest/readers/reader.ts";
import { savedListingReader } from "#src/ingest/readers/saved-listing.ts";

/** Every input format that there is. */
export const READERS: readonly Reader[] = [
  savedListingReader,
  jsonLinesReader,
  jsonReader,
  csvReader,
  tsvReader,
  bibtexReader,
  arxivXmlReader,
];
