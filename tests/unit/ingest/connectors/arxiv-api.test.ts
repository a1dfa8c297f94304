import { describe, expect, it } from "vitest";
import { arxivQuery } from "#src/ingest/connectors/arxiv-api.ts";
import { WebClient } from "#src/ingest/connectors/web-client.ts";
import type { Reading } from "#src/ingest/readers/reader.ts";
import { BEGINNING } from "#src/ingest/source.ts";
import { collectEach } from "../../../setup/collect-all.ts";
import { answerQuery, makePapers, QUERY_ERROR, type FakePaper } from "./fake-arxiv.ts";
import { FakeClock } from "./fake-clock.ts";
import { startServer, type Answer } from "./fake-server.ts";

const PAPERS = makePapers(1100);

const idOf = (reading: Reading) => ("paper" in reading ? reading.paper.arxivId : reading.rejected);
const idsOf = (papers: readonly FakePaper[]) => papers.map(({ id }) => id);

async function open(
  answer: (parameters: URLSearchParams) => Answer = (parameters) => answerQuery(parameters, PAPERS),
) {
  const server = await startServer(answer);
  const clock = new FakeClock();
  const { signal } = new AbortController();
  const client = new WebClient({ clock, signal, report: () => {} });
  const source = arxivQuery('all:"GPU hours"', server.base, client);
  return { server, clock, source, read: (from = BEGINNING) => collectEach(source.read(from)) };
}

describe("arxiv:QUERY", () => {
  it("reads what a query finds, page by page, oldest first", async () => {
    const { read, server, clock } = await open();
    const readings = await read();
    expect(readings.map(idOf)).toEqual(idsOf(PAPERS));
    expect(readings[700]).toMatchObject({
      line: 701,
      paper: {
        title: "Paper 2601.00701",
        abstract: "It takes 701 GPU hours.",
        authors: ["Ada Lovelace"],
        publishedOn: "2026-01-01",
      },
    });
    const page = {
      search_query: 'all:"GPU hours"',
      max_results: "500",
      sortBy: "submittedDate",
      sortOrder: "ascending",
    };
    expect(server.requests).toEqual([
      { ...page, start: "0" },
      { ...page, start: "500" },
      { ...page, start: "1000" },
    ]);
    expect(clock.slept).toEqual([3000, 3000]);
  });

  it("tells how far it is, as soon as it is known", async () => {
    const { source } = await open();
    const share = () => (source.extent?.passed() ?? 0) / (source.extent?.total ?? 0);
    expect(share()).toBe(0);
    for await (const [reading] of source.read(BEGINNING)) {
      expect(share()).toBeCloseTo((reading?.line ?? 0) / 1100);
    }
  });

  it("reads nothing where a query finds nothing", async () => {
    const { read } = await open((parameters) => answerQuery(parameters, []));
    expect(await read()).toEqual([]);
  });

  it("loses nothing and doubles nothing when pages break, are cut off or come late", async () => {
    const { read, server } = await open();
    server.faults.push({ status: 503, retryAfter: "30" }, null, "cut", "broken", null, {
      status: 500,
    });
    expect((await read()).map(idOf)).toEqual(idsOf(PAPERS));
    expect(server.requests.map(({ start }) => start)).toEqual([
      "0",
      "0",
      "500",
      "500",
      "500",
      "1000",
      "1000",
    ]);
  });

  it("asks again for pages that the API gives without papers, or with some only", async () => {
    const given = [0, 200, 500];
    const { read, server } = await open((parameters) => {
      const most = parameters.get("start") === "500" ? (given.shift() ?? 500) : 500;
      const start = Number(parameters.get("start"));
      return answerQuery(parameters, PAPERS.slice(0, start + most), PAPERS.length);
    });
    expect((await read()).map(idOf)).toEqual(idsOf(PAPERS));
    expect(server.requests.map(({ start }) => start)).toEqual(["0", "500", "500", "500", "1000"]);
  });

  it("goes on without papers that the API never gives, and says so", async () => {
    const missing = [...PAPERS.slice(0, 600), ...PAPERS.slice(610)];
    const { read } = await open((parameters) => {
      const start = Number(parameters.get("start"));
      const have = start === 500 ? missing.slice(0, 990) : PAPERS;
      return answerQuery(parameters, have, PAPERS.length);
    });
    const readings = await read();
    expect(readings.flatMap((reading) => ("rejected" in reading ? [reading] : []))).toMatchObject([
      { rejected: "expected 500 papers, got 490 of this page" },
    ]);
    expect(readings.map(idOf).slice(-2)).toEqual(idsOf(PAPERS.slice(-2)));
  });

  it("says what the API says of a query that it does not understand", async () => {
    const { read, server } = await open(() => QUERY_ERROR);
    await expect(read()).rejects.toThrow("arXiv refused the request: start must be an integer");
    expect(server.requests).toHaveLength(1);
  });

  it("goes on at the page after the last one that was read whole", async () => {
    const { read, server, source } = await open();
    let mark: string | null = null;
    for await (const [reading] of source.read(BEGINNING)) {
      mark = reading?.mark ?? mark;
      if (reading?.line === 777) break;
    }
    const readings = await read({ mark, readings: 277 });
    expect(readings.map(idOf)).toEqual(idsOf(PAPERS.slice(500)));
    expect(readings[0]?.line).toBe(501);
    expect(server.requests.map(({ start }) => start)).toEqual(["0", "500", "500", "1000"]);
  });

  it("says that the API has an end before the query has", async () => {
    const { source } = await open((parameters) => {
      const start = Number(parameters.get("start"));
      return answerQuery(
        new URLSearchParams({ start: "0", max_results: "500" }),
        PAPERS,
        start + 501,
      );
    });
    const readings: Reading[] = [];
    await expect(async () => {
      for await (const some of source.read({ mark: "29500", readings: 0 })) readings.push(...some);
    }).rejects.toThrow(
      /the first 30,000 of 30,001 papers only: narrow the query.*or take oai:arXiv/u,
    );
    expect(readings).toHaveLength(500);
  });
});
