import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openConnector } from "#src/ingest/connectors/connectors.ts";
import { WebClient } from "#src/ingest/connectors/web-client.ts";
import { loadKnowledge } from "#src/ingest/knowledge.ts";
import { ingestSource } from "#src/ingest/pipeline.ts";
import { getWriter } from "#src/store/writer.ts";
import { dumpStore } from "../../../setup/dump-store.ts";
import { openTestStore } from "../../../setup/store.ts";
import { answerHarvest, answerQuery, makePapers } from "./fake-arxiv.ts";
import { FakeClock } from "./fake-clock.ts";
import { startServer, type FakeServer } from "./fake-server.ts";

const PAPERS = makePapers(1200);
const RANGE = { from: null, until: null, set: null };

let server: FakeServer;
let store: string;
beforeEach(async () => {
  store = openTestStore();
  server = await startServer((parameters) =>
    parameters.has("verb")
      ? answerHarvest(parameters, PAPERS, { pageSize: 350 })
      : answerQuery(parameters, PAPERS),
  );
  process.env["ARXIV_API_URL"] = server.base;
  process.env["ARXIV_OAI_URL"] = server.base;
});
afterEach(() => {
  delete process.env["ARXIV_API_URL"];
  delete process.env["ARXIV_OAI_URL"];
});

/** Ingests as the command does, but without waiting. */
async function ingest(name: string) {
  const { signal } = new AbortController();
  const web = new WebClient({ clock: new FakeClock(), signal, report: () => {} });
  const source = openConnector(name, RANGE, web);
  return ingestSource(getWriter(), source, {
    knowledge: loadKnowledge(),
    keepAll: false,
    fingerprint: source.identity?.fingerprint ?? null,
    onRejected: (line, why) => {
      throw new Error(`${line}: ${why}`);
    },
    onProgress: () => {},
  });
}

describe.each(["oai:arXiv", 'arxiv:all:"GPU hours"'])("%s", (name) => {
  it("ends in the same store when it broke off and went on", async () => {
    expect((await ingest(name)).progress).toMatchObject({ read: 1200, added: 1200, figures: 1200 });
    const undisturbed = dumpStore(store);
    const pages = server.requests.length;

    store = openTestStore();
    server.requests.length = 0;
    server.faults = [null, null, { status: 403 }];
    await expect(ingest(name)).rejects.toThrow("the source failed");
    const kept = dumpStore(store).Paper.length;
    expect(kept).toBeGreaterThan(500);
    expect(kept).toBeLessThan(1200);

    await ingest(name);
    expect(dumpStore(store)).toEqual(undisturbed);
    // The page that was refused is asked for again, and none before it.
    expect(server.requests[3]).toEqual(server.requests[2]);
    expect(server.requests).toHaveLength(pages + 1);
  });
});

it("says what may stand in the place of a file", () => {
  const web = new WebClient({ signal: new AbortController().signal, report: () => {} });
  for (const name of ["oai:elsewhere", "arxiv:", "arxiv: "]) {
    expect(() => openConnector(name, RANGE, web)).toThrow(
      `${name}: expected arxiv:QUERY or oai:arXiv`,
    );
  }
});
