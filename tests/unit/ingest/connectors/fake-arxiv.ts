import type { Answer } from "./fake-server.ts";

/** A paper as the fake arXiv has it. */
export interface FakePaper {
  id: string;
  /** The day on which its record last changed. */
  datestamp: string;
  isDeleted?: boolean;
}

/** So many papers, the nth of which states n GPU hours; five a day, from 1 January 2026 on. */
export function makePapers(count: number): FakePaper[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `2601.${String(index + 1).padStart(5, "0")}`,
    datestamp: new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 5))).toISOString().slice(0, 10),
  }));
}

const titleOf = ({ id }: FakePaper): string => `Paper ${id}`;
const abstractOf = ({ id }: FakePaper): string => `It takes ${Number(id.slice(5))} GPU hours.`;

function entry(paper: FakePaper): string {
  return `<entry><id>http://arxiv.org/abs/${paper.id}v1</id><updated>2026-01-01T00:00:00Z</updated><published>2026-01-01T00:00:00Z</published>
<title>${titleOf(paper)}</title><summary>${abstractOf(paper)}</summary><author><name>Ada Lovelace</name></author></entry>\n`;
}

/** arXiv's API over papers, whatever the query: pages by start and max_results. */
export function answerQuery(
  parameters: URLSearchParams,
  papers: readonly FakePaper[],
  total: number = papers.length,
): Answer {
  const start = Number(parameters.get("start"));
  const page = papers.slice(start, start + Number(parameters.get("max_results")));
  return {
    body: `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/"><title>ArXiv Query</title>
<opensearch:totalResults>${total}</opensearch:totalResults><opensearch:startIndex>${start}</opensearch:startIndex>
${page.map(entry).join("")}</feed>\n`,
  };
}

/** What the API says of a query that it does not understand. */
export const QUERY_ERROR: Answer = {
  status: 400,
  body: `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/"><opensearch:totalResults>1</opensearch:totalResults>
<entry><id>http://arxiv.org/api/errors#start_must_be_an_integer</id><title>Error</title><summary>start must be an integer</summary></entry></feed>`,
};

function record(paper: FakePaper): string {
  const header = (attributes: string) =>
    `<header${attributes}><identifier>oai:arXiv.org:${paper.id}</identifier><datestamp>${paper.datestamp}</datestamp><setSpec>cs:cs:LG</setSpec></header>`;
  if (paper.isDeleted) return `<record>${header(' status="deleted"')}</record>\n`;
  return `<record>${header("")}<metadata><arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>${paper.id}</id><created>2026-01-01</created>
<authors><author><keyname>Lovelace</keyname><forenames>Ada</forenames></author></authors><title>${titleOf(paper)}</title><abstract>${abstractOf(paper)}</abstract></arXiv></metadata></record>\n`;
}

const envelope = (inner: string): Answer => ({
  body: `<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-03-01T12:00:00Z</responseDate><request verb="ListRecords">http://localhost/oai</request>
${inner}</OAI-PMH>\n`,
});

/** A page of OAI-PMH that only says what is wrong. */
export const oaiError = (code: string, text: string): Answer =>
  envelope(`<error code="${code}">${text}</error>`);

/** OAI-PMH's ListRecords over papers, so many a page, by tokens like arXiv's: what is asked, and how many to skip. */
export function answerHarvest(
  parameters: URLSearchParams,
  papers: readonly FakePaper[],
  { pageSize, expires }: { pageSize: number; expires?: string },
): Answer {
  const token = parameters.get("resumptionToken");
  const asked = new URLSearchParams(token === null ? parameters : decodeURIComponent(token));
  const skip = Number(asked.get("skip") ?? 0);
  const [from, until] = [asked.get("from") ?? "", asked.get("until") ?? "9999"];
  const list = papers.filter(({ datestamp }) => datestamp >= from && datestamp <= until);
  if (list.length <= skip) return oaiError("noRecordsMatch", "The list is empty.");
  const page = list.slice(skip, skip + pageSize);
  asked.set("skip", String(skip + pageSize));
  const goesOn = list.length > skip + pageSize;
  const expiry = expires === undefined ? "" : ` expirationDate="${expires}"`;
  const next = goesOn
    ? `<resumptionToken${expiry}>${encodeURIComponent(asked.toString())}</resumptionToken>`
    : token === null
      ? ""
      : "<resumptionToken/>";
  return envelope(`<ListRecords>${page.map(record).join("")}${next}</ListRecords>`);
}
