import { formatCount } from "#src/domain/format-count.ts";
import { readPage } from "#src/ingest/connectors/read-page.ts";
import type { WebClient } from "#src/ingest/connectors/web-client.ts";
import { BadPage } from "#src/ingest/connectors/web-failures.ts";
import type { Reading, Readings } from "#src/ingest/readers/reader.ts";
import type { Extent, Source } from "#src/ingest/source.ts";

/** Larger pages come short more often. */
const PAGE_SIZE = 500;
/** The API gives no more, whatever the query finds. */
const MOST_PAPERS = 30_000;
/** A page that lacks papers so many times goes on lacking them. */
const MOST_SHORT_PAGES = 4;

interface FeedPage {
  readings: Reading[];
  /** How many papers the query finds, on all pages. */
  total: number;
}

function readFeed(text: string): FeedPage {
  const { entries, beside } = readPage(text, "feed");
  const error = entries.find(({ apiError }) => apiError !== null)?.apiError;
  if (error) throw new Error(`arXiv refused the request: ${error}`);
  const total = beside.get("totalResults")?.text ?? "";
  if (!/^\d+$/u.test(total)) throw new BadPage("expected a feed with its number of papers");
  return { readings: entries.map((entry) => entry.finish()), total: Number(total) };
}

/** The page from the given paper on; papers that come later never change the place of earlier ones. */
function pageUrl(base: string, query: string, start: number): URL {
  const url = new URL(base);
  url.searchParams.set("search_query", query);
  url.searchParams.set("start", String(start));
  url.searchParams.set("max_results", String(PAGE_SIZE));
  url.searchParams.set("sortBy", "submittedDate");
  url.searchParams.set("sortOrder", "ascending");
  return url;
}

/**
 * A reader of the page from the given paper on. Now and then the API gives pages that lack papers or have none at all:
 * those throw a BadPage, until it is clear that no more will come.
 */
function expectWhole(start: number): (text: string) => FeedPage {
  let times = 0;
  return (text) => {
    const page = readFeed(text);
    const expected = Math.min(PAGE_SIZE, Math.max(0, page.total - start));
    const got = page.readings.length;
    times += 1;
    if (got >= expected) return page;
    const why = `expected ${expected} papers, got ${got}`;
    if (got === 0 || times < MOST_SHORT_PAGES) throw new BadPage(why);
    return { ...page, readings: [...page.readings, { line: 0, rejected: `${why} of this page` }] };
  };
}

/** How many papers there are, which the first page tells, and how many of them are read. */
class Course implements Extent {
  total = Infinity;
  #passed = 0;

  readonly passed = (): number => this.#passed;

  pass(count: number): void {
    this.#passed = count;
  }
}

async function* readQuery(
  client: WebClient,
  base: string,
  query: string,
  begin: number,
  course: Course,
): Readings {
  for (let start = begin; start < Math.min(course.total, MOST_PAPERS); start += PAGE_SIZE) {
    const page = await client.get(pageUrl(base, query, start), expectWhole(start));
    course.total = page.total;
    for (const [index, reading] of page.readings.entries()) {
      const line = start + index + 1;
      course.pass(line);
      const isLast = index === page.readings.length - 1;
      yield [{ ...reading, line, ...(isLast ? { mark: String(start + PAGE_SIZE) } : {}) }];
    }
  }
  const { total } = course;
  if (Number.isFinite(total) && total > MOST_PAPERS) {
    throw new Error(
      `arXiv's API gives the first ${formatCount(MOST_PAPERS)} of ${formatCount(total)} papers only: narrow the query, by AND submittedDate:[202601010000 TO 202606302359] for one, or take oai:arXiv`,
    );
  }
}

/** What arXiv's API finds for a query in its own language, oldest first. A page is a mark. */
export function arxivQuery(query: string, base: string, client: WebClient): Source {
  const course = new Course();
  return {
    name: `arxiv:${query}`,
    format: "arxiv-api",
    identity: { fingerprint: JSON.stringify(["arxiv", base, query]), whole: true },
    extent: course,
    // A page that was begun is read again, because what it holds may have changed.
    paged: true,
    read: ({ mark }) => readQuery(client, base, query, Number(mark ?? 0), course),
  };
}
