import { beforeEach, describe, expect, it } from "vitest";
import { getPaper } from "#src/query/get-paper.ts";
import { paperDetailSchema } from "#src/query/rows.ts";
import { getWriter } from "#src/store/writer.ts";
import { startRun } from "#src/store/ingest-run.ts";
import type { PaperRecord } from "#src/store/paper-record.ts";
import { writePapers } from "#src/store/write-papers.ts";
import { findDamage } from "../../setup/check-store.ts";
import { dumpStore } from "../../setup/dump-store.ts";
import { openTestStore } from "../../setup/store.ts";
import { FIGURE, makePaper } from "./records.ts";

let path: string;
beforeEach(() => {
  path = openTestStore();
});

async function writeFrom(source: string, ...records: readonly PaperRecord[]) {
  const runId = startRun(getWriter(), source, "test");
  return writePapers(getWriter(), records, runId);
}

/** A paper whose abstract says whose word it is. */
const wordOf = (name: string, more: Partial<PaperRecord> = {}) =>
  makePaper({ abstract: `8 A100 hours, says ${name}.`, results: [], ...more });

const abstracts = () => dumpStore(path).Paper.map(({ abstract }) => abstract);
const sources = () => dumpStore(path).PaperSource.map(({ source }) => source);

describe("one paper from two sources", () => {
  it("is one paper, and both sources are kept as they stated it", async () => {
    await writeFrom("listing", wordOf("listing", { title: "On Cost", authors: ["Ada Lovelace"] }));
    const outcome = await writeFrom(
      "arxiv",
      wordOf("arXiv", {
        title: "On cost!",
        authors: ["A. Lovelace"],
        arxivId: "2401.00001",
        url: "https://arxiv.org/abs/2401.00001",
        updatedOn: "2024-02-03",
      }),
    );
    expect(outcome).toMatchObject({ added: 0, changed: 1, withCost: 1 });
    const { Paper, PaperSource } = dumpStore(path);
    expect(Paper).toMatchObject([{ slug: "on-cost", title: "On cost!", arxivId: "2401.00001" }]);
    expect(PaperSource).toMatchObject([
      { source: "listing", runId: 1, arxivId: null, url: null, updatedOn: null },
      { source: "arxiv", runId: 2, arxivId: "2401.00001", updatedOn: "2024-02-03" },
    ]);
    expect(findDamage(path)).toEqual([]);
    // And so the page and its JSON tell it.
    const page = await getPaper("on-cost");
    expect(paperDetailSchema.parse(page?.paper)).toMatchObject({
      source: "arxiv",
      updatedOn: "2024-02-03",
      sources: [
        {
          source: "listing",
          format: "test",
          seenOn: expect.stringMatching(/^20\d\d-\d\d-\d\d$/u),
          arxivId: null,
          url: null,
        },
        { source: "arxiv", arxivId: "2401.00001", url: "https://arxiv.org/abs/2401.00001" },
      ],
    });
  });

  it("has the newer text by the paper's own date, whole, whatever comes last", async () => {
    await writeFrom("new", wordOf("new", { updatedOn: "2024-06-01" }));
    const older = wordOf("old", {
      updatedOn: "2023-01-01",
      title: "A PAPER",
      figures: [{ ...FIGURE, low: 9, high: 9 }],
      headline: null,
      venue: "ICML",
      doi: "10.1/A",
    });
    expect(await writeFrom("old", older)).toMatchObject({ changed: 1, withCost: 1 });
    const { Paper, Figure, PaperSource } = dumpStore(path);
    // Only facts that the newer source lacks are taken from the older one.
    expect(Paper).toMatchObject([
      {
        title: "A paper",
        abstract: "8 A100 hours, says new.",
        updatedOn: "2024-06-01",
        venue: "ICML",
        doi: "10.1/A",
        costLow: 8,
        runId: 1,
      },
    ]);
    expect(Figure).toMatchObject([{ low: 8 }]);
    expect(PaperSource).toHaveLength(2);
    expect(await writeFrom("old", older)).toMatchObject({ changed: 0, unchanged: 1 });
  });

  it("settles: sources that say again what they said change nothing", async () => {
    const first = wordOf("first", { venue: "ICML" });
    const second = wordOf("second", { arxivId: "2401.00001" });
    await writeFrom("first", first);
    await writeFrom("second", second);
    const before = dumpStore(path);
    for (const [source, word] of [
      ["first", first],
      ["second", second],
      ["first", first],
    ] as const) {
      expect(await writeFrom(source, word)).toMatchObject({ unchanged: 1, changed: 0, added: 0 });
    }
    expect(dumpStore(path)).toEqual(before);
    expect(abstracts()).toEqual(["8 A100 hours, says second."]);
    // Something new is another matter.
    expect(await writeFrom("first", wordOf("first again"))).toMatchObject({ changed: 1 });
    expect(abstracts()).toEqual(["8 A100 hours, says first again."]);
    expect(sources()).toEqual(["first", "second"]);
  });

  it("is found by a title that only one of them still uses", async () => {
    const listed = wordOf("listing", { title: "Old title" });
    await writeFrom("listing", listed);
    await writeFrom("arxiv", wordOf("arXiv", { title: "Old title", arxivId: "2401.00001" }));
    await writeFrom("arxiv", wordOf("arXiv v2", { title: "New title", arxivId: "2401.00001" }));
    expect(await writeFrom("listing", listed)).toMatchObject({ unchanged: 1, added: 0 });
    expect(await writeFrom("bib", wordOf("bib", { title: "old title" }))).toMatchObject({
      added: 0,
      changed: 1,
    });
    expect(dumpStore(path).Paper).toMatchObject([{ slug: "old-title", title: "old title" }]);
  });

  it("is found by a DOI in any case, also by one that only another source gives", async () => {
    await writeFrom("a", wordOf("a", { title: "One", doi: "10.1000/AbC" }));
    expect(await writeFrom("b", wordOf("b", { title: "Two", doi: "10.1000/aBc" }))).toMatchObject({
      added: 0,
    });
    // A title alone does not make papers of two DOIs one.
    expect(await writeFrom("c", wordOf("c", { title: "Two", doi: "10.1000/d" }))).toMatchObject({
      added: 1,
    });
  });

  it("reads a known text anew when its own source is read again by other rules", async () => {
    await writeFrom("a", wordOf("a"));
    await writeFrom("b", wordOf("b"));
    const anew = { figures: [{ ...FIGURE, low: 7, high: 7 }] };
    expect(await writeFrom("a", wordOf("a", anew))).toMatchObject({ unchanged: 1 });
    expect(await writeFrom("b", wordOf("b", anew))).toMatchObject({ changed: 1 });
    expect(dumpStore(path).Figure).toMatchObject([{ low: 7 }]);
  });

  it("keeps the full-text index and its links when facts alone change", async () => {
    await writeFrom("a", wordOf("a", { updatedOn: "2024-02-01" }));
    await writeFrom("b", wordOf("b", { updatedOn: "2024-01-01", authors: ["Zoë Ångström"] }));
    expect(dumpStore(path).Paper).toMatchObject([{ authors: "Zoë Ångström" }]);
    expect(findDamage(path)).toEqual([]);
  });
});
