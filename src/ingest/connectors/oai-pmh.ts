import { z } from "zod";
import { readPage } from "#src/ingest/connectors/read-page.ts";
import type { WebClient } from "#src/ingest/connectors/web-client.ts";
import { BadPage } from "#src/ingest/connectors/web-failures.ts";
import type { XmlEntry } from "#src/ingest/readers/xml-entry.ts";
import type { Readings } from "#src/ingest/readers/reader.ts";
import type { Source } from "#src/ingest/source.ts";

/** Which records to harvest: those that changed between two days, both included, of a set such as "cs". */
export interface HarvestRange {
  from: string | null;
  until: string | null;
  set: string | null;
}

/** How a list goes on: by the token that its last page gave, or from the last day on that it came to. */
const placeSchema = z.object({
  token: z.string().nullable(),
  /** When the token ends, in milliseconds since 1970. */
  expires: z.number().nullable(),
  /** The latest datestamp so far. arXiv lists by datestamp, so that nothing new comes before it. */
  from: z.string().nullable(),
  /** The records so far. */
  records: z.number(),
});
type Place = z.infer<typeof placeSchema>;

interface ListPage {
  entries: readonly XmlEntry[];
  token: string | null;
  expires: number | null;
  isTokenBad: boolean;
}

/** A page of ListRecords. Throws a BadPage where it is none, and an error where the request was refused. */
function readList(text: string): ListPage {
  const { entries, beside } = readPage(text, "OAI-PMH");
  const nothing: ListPage = { entries: [], token: null, expires: null, isTokenBad: false };
  const error = beside.get("error");
  if (error !== undefined) {
    const code = error.attributes["code"];
    if (code === "noRecordsMatch") return nothing;
    if (code === "badResumptionToken") return { ...nothing, isTokenBad: true };
    throw new Error(`arXiv refused the request (${code}): ${error.text}`);
  }
  if (!beside.has("ListRecords")) throw new BadPage("expected a list of records");
  const token = beside.get("resumptionToken");
  const expires = Date.parse(token?.attributes["expirationDate"] ?? "");
  return {
    entries,
    token: token?.text || null,
    expires: Number.isNaN(expires) ? null : expires,
    isTokenBad: false,
  };
}

function pageUrl(base: string, range: HarvestRange, { token, from }: Place): URL {
  const url = new URL(base);
  url.searchParams.set("verb", "ListRecords");
  if (token !== null) {
    url.searchParams.set("resumptionToken", token);
    return url;
  }
  url.searchParams.set("metadataPrefix", "arXiv");
  for (const [name, value] of Object.entries({ ...range, from: from ?? range.from })) {
    if (value !== null) url.searchParams.set(name, value);
  }
  return url;
}

/** The latest of days, as "2026-01-31", of a page's records and before. */
const latestDay = (entries: readonly XmlEntry[], before: string | null): string | null =>
  entries.reduce<string | null>(
    (latest, { datestamp }) =>
      datestamp !== null && datestamp > (latest ?? "") ? datestamp.slice(0, 10) : latest,
    before,
  );

function placeOf(mark: string | null, now: number): Place {
  const place = placeSchema.safeParse(mark === null ? null : JSON.parse(mark)).data;
  if (place === undefined) return { token: null, expires: null, from: null, records: 0 };
  return place.expires !== null && place.expires <= now ? { ...place, token: null } : place;
}

async function* readHarvest(
  client: WebClient,
  base: string,
  range: HarvestRange,
  begin: Place,
): Readings {
  const place = { ...begin };
  /** Where a bad token last made the list begin anew. */
  let begunAnew: string | null | undefined;
  for (;;) {
    const page = await client.get(pageUrl(base, range, place), readList);
    if (page.isTokenBad) {
      if (place.token === null || begunAnew === place.from) {
        throw new Error(
          `arXiv does not go on with its list after ${place.from ?? "its beginning"}: it refuses the resumption token that it gave`,
        );
      }
      begunAnew = place.from;
      // The records of that day come again, and are found unchanged.
      place.token = null;
      continue;
    }
    const papers = page.entries.filter(({ isDeleted }) => !isDeleted);
    place.token = page.token;
    place.expires = page.expires;
    place.from = latestDay(page.entries, place.from);
    for (const [index, entry] of papers.entries()) {
      place.records += 1;
      const isMark = index === papers.length - 1 && place.token !== null;
      const mark = isMark ? { mark: JSON.stringify(place) } : {};
      yield [{ ...entry.finish(), line: place.records, ...mark }];
    }
    if (place.token === null) return;
  }
}

/** What arXiv lists by OAI-PMH, in its own metadata format. A page is a mark. */
export function arxivHarvest(range: HarvestRange, base: string, client: WebClient): Source {
  return {
    name: "oai:arXiv",
    format: "oai-pmh",
    identity: { fingerprint: JSON.stringify(["oai", base, range]), whole: true },
    // A page that was begun is read again, because what it holds may have changed.
    paged: true,
    read: ({ mark }) => readHarvest(client, base, range, placeOf(mark, client.now())),
  };
}
