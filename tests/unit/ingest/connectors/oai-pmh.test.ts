import { describe, expect, it } from "vitest";
import { arxivHarvest, type HarvestRange } from "#src/ingest/connectors/oai-pmh.ts";
import { WebClient } from "#src/ingest/connectors/web-client.ts";
import type { Reading, Readings } from "#src/ingest/readers/reader.ts";
import { BEGINNING, type Position } from "#src/ingest/source.ts";
import { collectEach } from "../../../setup/collect-all.ts";
import { answerHarvest, makePapers, oaiError, type FakePaper } from "./fake-arxiv.ts";
import { FakeClock } from "./fake-clock.ts";
import { startServer, type Answer } from "./fake-server.ts";

// Four days and a bit: two pages end in the middle of a day.
const PAPERS = makePapers(23);
const WHOLE: HarvestRange = { from: null, until: null, set: null };

const idOf = (reading: Reading) => ("paper" in reading ? reading.paper.arxivId : reading.rejected);
const idsOf = (papers: readonly FakePaper[]) => papers.map(({ id }) => id);

const answerAll = (parameters: URLSearchParams): Answer =>
  answerHarvest(parameters, PAPERS, { pageSize: 8 });

async function open(answer: (parameters: URLSearchParams) => Answer = answerAll, range = WHOLE) {
  const server = await startServer(answer);
  const clock = new FakeClock();
  const { signal } = new AbortController();
  const client = new WebClient({ clock, signal, report: () => {} });
  const source = arxivHarvest(range, server.base, client);
  return {
    server,
    clock,
    source,
    read: (from: Position = BEGINNING) => collectEach(source.read(from)),
  };
}

/** Where a run is that breaks off after so many records. */
async function breakOff(readings: Readings, count: number): Promise<Position> {
  const position = { ...BEGINNING };
  for await (const some of readings) {
    for (const { line, mark } of some) {
      position.readings += 1;
      if (mark !== undefined) Object.assign(position, { mark, readings: 0 });
      if (line === count) return position;
    }
  }
  return position;
}

describe("oai:arXiv", () => {
  it("reads a list to its end, page by page", async () => {
    const { read, server, clock } = await open();
    const readings = await read();
    expect(readings.map(idOf)).toEqual(idsOf(PAPERS));
    expect(readings[9]).toMatchObject({
      line: 10,
      paper: {
        title: "Paper 2601.00010",
        abstract: "It takes 10 GPU hours.",
        authors: ["Ada Lovelace"],
      },
    });
    expect(server.requests).toEqual([
      { verb: "ListRecords", metadataPrefix: "arXiv" },
      { verb: "ListRecords", resumptionToken: expect.stringContaining("skip%3D8") },
      { verb: "ListRecords", resumptionToken: expect.stringContaining("skip%3D16") },
    ]);
    expect(clock.slept).toEqual([3000, 3000]);
  });

  it("asks for the days and the set that are wanted", async () => {
    const range = { from: "2026-01-02", until: "2026-01-03", set: "cs" };
    const { read, server } = await open(answerAll, range);
    expect((await read()).map(idOf)).toEqual(idsOf(PAPERS.slice(5, 15)));
    expect(server.requests[0]).toEqual({ verb: "ListRecords", metadataPrefix: "arXiv", ...range });
  });

  it("passes over records that were deleted", async () => {
    const papers = PAPERS.map((paper, index) => ({
      ...paper,
      isDeleted: index < 9 || index === 15,
    }));
    const { read } = await open((parameters) => answerHarvest(parameters, papers, { pageSize: 8 }));
    const readings = await read();
    expect(readings.map(idOf)).toEqual(idsOf(papers.filter(({ isDeleted }) => !isDeleted)));
    expect(readings.map(({ line }) => line)).toEqual(readings.map((_, index) => index + 1));
  });

  it("reads nothing where no records match", async () => {
    const { read } = await open(() => oaiError("noRecordsMatch", "The list is empty."));
    expect(await read()).toEqual([]);
  });

  it("loses nothing and doubles nothing when pages break, are cut off or come late", async () => {
    const { read, server, clock } = await open();
    server.faults.push({ status: 503, retryAfter: "20" }, "cut", null, "broken", null, "other");
    expect((await read()).map(idOf)).toEqual(idsOf(PAPERS));
    expect(server.requests).toHaveLength(7);
    expect(clock.slept[0]).toBe(20_000);
  });

  it("says what is wrong with a request, at once", async () => {
    const { read, server } = await open(() => oaiError("badArgument", "Set does not exist"));
    await expect(read()).rejects.toThrow(
      "arXiv refused the request (badArgument): Set does not exist",
    );
    expect(server.requests).toHaveLength(1);
  });

  it("goes on by the token of the last page that was read whole", async () => {
    const { read, source, server } = await open();
    const position = await breakOff(source.read(BEGINNING), 13);
    expect(position.readings).toBe(5);
    const readings = await read(position);
    expect(readings.map(idOf)).toEqual(idsOf(PAPERS.slice(8)));
    expect(readings[0]?.line).toBe(9);
    expect(server.requests[2]).toEqual(server.requests[1]);
  });

  it("goes on from the day it had come to when the token has ended meanwhile", async () => {
    const { read, source, server, clock } = await open((parameters) =>
      answerHarvest(parameters, PAPERS, { pageSize: 8, expires: "2026-03-02T00:00:00Z" }),
    );
    const position = await breakOff(source.read(BEGINNING), 13);
    await clock.sleep(24 * 3_600_000, new AbortController().signal);
    const readings = await read(position);
    // The eighth paper was of the second day, and the list knows days only.
    expect(readings.map(idOf)).toEqual(idsOf(PAPERS.slice(5)));
    expect(server.requests[2]).toEqual({
      verb: "ListRecords",
      metadataPrefix: "arXiv",
      from: "2026-01-02",
    });
  });

  it("goes on from the day it had come to when the server does not know its token any more", async () => {
    let isForgetful = true;
    const { read, server } = await open((parameters) => {
      if (!isForgetful || !parameters.get("resumptionToken")?.includes("16"))
        return answerAll(parameters);
      isForgetful = false;
      return oaiError(
        "badResumptionToken",
        "The value of the resumptionToken is invalid or expired.",
      );
    });
    const readings = await read();
    expect(new Set(readings.map(idOf))).toEqual(new Set(idsOf(PAPERS)));
    expect(readings.map(idOf)).toEqual([...idsOf(PAPERS.slice(0, 16)), ...idsOf(PAPERS.slice(15))]);
    expect(server.requests[3]).toMatchObject({ from: "2026-01-04" });
  });

  it("does not go in a circle with a server that refuses every token", async () => {
    const { source } = await open((parameters) =>
      parameters.has("resumptionToken")
        ? oaiError("badResumptionToken", "Invalid.")
        : answerHarvest(parameters, PAPERS, { pageSize: 4 }),
    );
    const readings: Reading[] = [];
    await expect(async () => {
      for await (const some of source.read(BEGINNING)) readings.push(...some);
    }).rejects.toThrow(
      /does not go on with its list after 2026-01-01: it refuses the resumption token/u,
    );
    expect(new Set(readings.map(idOf))).toEqual(new Set(idsOf(PAPERS.slice(0, 4))));
  });
});
