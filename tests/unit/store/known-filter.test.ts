import { array, assert, option, property, record, string } from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { paperInputSchema } from "#src/domain/paper.ts";
import { startRun } from "#src/store/ingest-run.ts";
import { KnownFilter } from "#src/store/known-filter.ts";
import { writePapers } from "#src/store/write-papers.ts";
import { getWriter, StoreWriter } from "#src/store/writer.ts";
import { makePaper } from "./records.ts";
import { openTestStore } from "../../setup/store.ts";

let path: string;
beforeEach(() => {
  path = openTestStore();
});

const paper = (facts: object) => paperInputSchema.parse({ abstract: "It says nothing.", ...facts });

function write(writer: StoreWriter, ...papers: ReturnType<typeof makePaper>[]) {
  writePapers(writer, papers, startRun(writer, "test", "test"));
}

describe("the filter of known papers", () => {
  it("finds a stored paper by its title however it is set, its arXiv id or its DOI", () => {
    write(
      getWriter(),
      makePaper({ title: "Motörhead: Re-Visited", arxivId: "2401.00001", doi: "10.1/ABC" }),
      makePaper({ title: "日本語 and more" }),
    );
    const filter = new KnownFilter(getWriter());
    filter.refresh();
    for (const known of [
      { title: "motorhead revisited" },
      { title: "MOTÖRHEAD – REVISITED" },
      { title: "日本語, AND MORE" },
      { title: "Other", arxivId: "2401.00001" },
      { title: "Other", doi: "10.1/abc" },
    ]) {
      expect([known, filter.mayKnow(paper(known))]).toEqual([known, true]);
    }
  });

  it("tells nearly all that are unknown", () => {
    const filter = new KnownFilter(getWriter());
    filter.refresh();
    for (let at = 0; at < 1000; at += 1) filter.note(paper({ title: `Known ${at}` }));
    let doubtful = 0;
    for (let at = 0; at < 1000; at += 1) {
      if (filter.mayKnow(paper({ title: `Unknown ${at}`, arxivId: `2401.0${at}` }))) doubtful += 1;
    }
    expect(doubtful).toBeLessThan(100);
  });

  it("never denies what was noted, whatever it is called, and however much there is", () => {
    const facts = record({
      title: string({ unit: "binary", minLength: 1 }).filter((title) => title.trim() !== ""),
      arxivId: option(string()),
      doi: option(string()),
    });
    assert(
      property(array(facts, { maxLength: 200 }), (all) => {
        const filter = new KnownFilter(getWriter());
        filter.refresh();
        const papers = all.map(paper);
        for (const one of papers) filter.note(one);
        expect(papers.every((one) => filter.mayKnow(one))).toBe(true);
      }),
    );
  });

  it("takes in what another connection has written", () => {
    const filter = new KnownFilter(getWriter());
    const asked = paper({ title: "Written elsewhere" });
    filter.refresh();
    expect(filter.mayKnow(asked)).toBe(false);
    const other = new StoreWriter(path);
    write(other, makePaper({ title: "Written elsewhere" }));
    other.close();
    filter.refresh();
    expect(filter.mayKnow(asked)).toBe(true);
  });
});
