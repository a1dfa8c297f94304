import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runIngestCommand } from "#src/ingest/ingest-command.ts";
import { dumpStore } from "../../setup/dump-store.ts";
import { Sink } from "../../setup/sink.ts";
import { openTestStore } from "../../setup/store.ts";
import { answerHarvest, answerQuery, makePapers } from "./connectors/fake-arxiv.ts";
import { startServer, type FakeServer } from "./connectors/fake-server.ts";

let store: string;
let server: FakeServer;
beforeEach(async () => {
  store = openTestStore();
  const papers = makePapers(12);
  server = await startServer((parameters) =>
    parameters.has("verb")
      ? answerHarvest(parameters, papers, { pageSize: 100 })
      : answerQuery(parameters, papers),
  );
  process.env["ARXIV_API_URL"] = `${server.base}api/query`;
  process.env["ARXIV_OAI_URL"] = `${server.base}oai`;
});
afterEach(() => {
  delete process.env["ARXIV_API_URL"];
  delete process.env["ARXIV_OAI_URL"];
});

async function ingest(args: readonly string[], stdin: string | Uint8Array = "") {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const code = await runIngestCommand(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout,
    stderr,
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

const papers = () => dumpStore(store).Paper;

describe("npm run ingest", () => {
  it("takes what arXiv's API finds for a query", async () => {
    expect(await ingest(["arxiv:all:GPU hours"])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^arxiv:all:GPU hours: 12 read.*12 new/u),
      stderr: "",
    });
    expect(server.requests).toMatchObject([{ search_query: "all:GPU hours" }]);
    expect(papers()[11]).toMatchObject({ arxivId: "2601.00012", costLow: 12 });
  });

  it("takes what arXiv lists by OAI-PMH of some days and a set", async () => {
    const args = ["oai:arXiv", "--from", "2026-01-01", "--until", "2026-01-02", "--set", "cs"];
    expect(await ingest(args)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^oai:arXiv: 10 read.*10 new/u),
    });
    expect(server.requests).toMatchObject([{ from: "2026-01-01", until: "2026-01-02", set: "cs" }]);
    // The same papers by the other way: one paper each.
    expect(await ingest(["arxiv:all:GPU hours"])).toMatchObject({
      stdout: expect.stringContaining("2 new"),
    });
  });

  it("does not harvest again what was done before a later input broke off", async () => {
    server.faults = [null, { status: 403 }];
    const args = ["oai:arXiv", "arxiv:all:GPU"];
    expect(await ingest(args)).toMatchObject({ code: 2 });
    expect(await ingest(args)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^oai:arXiv: 12 read.*by the command that broke off/u),
    });
    expect(server.requests.map(({ verb = "query" }) => verb)).toEqual([
      "ListRecords",
      "query",
      "query",
    ]);
  });

  it("says in a line that it cannot reach a server, and leaves the store as it is", async () => {
    process.env["ARXIV_OAI_URL"] = "http://nowhere.invalid/oai";
    const { code, stderr } = await ingest(["oai:arXiv"]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^ingest: oai:arXiv: cannot reach nowhere\.invalid \(\w+\).*\n$/u),
    ]);
    expect(papers()).toEqual([]);
  });

  it("reads BibTeX from stdin, recognised by how it begins", async () => {
    const bib = String.raw`% from a library

@article{key, title = {M{\"u}ller's {GPU}}, author = {M{\"u}ller, J.}, abstract = {It takes 8 GPU hours.}}`;
    expect(await ingest(["-"], bib)).toMatchObject({ code: 0 });
    expect(papers()).toMatchObject([{ title: "Müller's GPU", authors: "J. Müller", costLow: 8 }]);
  });

  it.each([
    ["csv", 'Id,Title,Abstract\n1,"One, two",It takes 8 GPU hours.\n'],
    ["tsv", "title\tauthors\tabstract\nOne, two\tA. One\tIt takes 8 GPU hours.\n"],
    [
      "rss",
      '<rss version="2.0"><channel><item><title>One, two</title><description>It takes 8 GPU hours.</description></item></channel></rss>',
    ],
  ])("recognises %s by its first line", async (_, text) => {
    expect(await ingest(["-"], text)).toMatchObject({ code: 0 });
    expect(papers()).toMatchObject([{ title: "One, two", costLow: 8 }]);
  });

  it("reads the columns that a map names", async () => {
    const csv = "Headline,Long text,Link\nT,It takes 8 GPU hours.,https://example.org/t\n";
    const map = "title=Headline,abstract=Long text";
    expect(await ingest(["-", "--format", "csv", "--map", map], csv)).toMatchObject({ code: 0 });
    expect(papers()).toMatchObject([{ title: "T", url: "https://example.org/t", costLow: 8 }]);
  });

  it("says which column of a map is not there", async () => {
    const { code, stderr } = await ingest(
      ["-", "--format", "csv", "--map", "abstract=Text"],
      "title,abstract\nT,A.\n",
    );
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('--map: expected "Text" in the input, got "title", "abstract"'),
    ]);
  });

  it("says of which formats a map says nothing", async () => {
    expect(await ingest(["-", "--map", "title=x"], "<feed></feed>")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        "expected a format with names that --map can place, got arxiv-xml",
      ),
    });
  });

  it.each([
    [["-", "--map", "titel=x"], /--map: expected one of title, abstract.*got "titel".*usage:/su],
    [["papers.csv", "--from", "2026-01-01"], /--from: only oai:arXiv takes it.*usage:/su],
    [
      ["oai:arXiv", "--until", "31.1.2026"],
      /--until: expected a day as 2026-01-31, got "31\.1\.2026"/u,
    ],
    [["oai:arXiv", "--from", "2026-13-01"], /--from: expected a day/u],
    [
      ["oai:arXiv", "--from", "2026-02-01", "--until", "2026-01-31"],
      /--until: expected no day before --from \(2026-02-01\)/u,
    ],
    [["oai:arXiv", "--format", "json"], /--format: only files take it/u],
    [["oai:elsewhere"], /oai:elsewhere: expected arxiv:QUERY or oai:arXiv/u],
  ])("returns 2 and says why when called with %j", async (args, why) => {
    const { code, stderr } = await ingest(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(why);
    expect(server.requests).toEqual([]);
  });
});
