/** Anybody's page may read the catalogue, and asks each time whether it changed: an ingest may have run. */
export const READING_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Cache-Control": "no-cache",
} as const;
