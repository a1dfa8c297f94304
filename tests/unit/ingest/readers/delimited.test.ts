import { describe, expect, it } from "vitest";
import { csvReader, tsvReader } from "#src/ingest/readers/delimited.ts";
import { describeReader, PAPERS, readAll } from "./contract.ts";

const [first, , third] = PAPERS;
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describeReader({
  reader: csvReader,
  valid: `Title,Abstract\n${PAPERS.map(({ title, abstract }) => `${quoted(title)},${quoted(abstract)}\n`).join("")}`,
  spoilt: {
    text: `title,abstract\n${first.title},${first.abstract}\nNo abstract,\n${third.title},${third.abstract}\n`,
    line: 3,
    why: /expected an abstract beside the title "No abstract"/u,
  },
});

describeReader({
  reader: tsvReader,
  valid: `title\tabstract\n${PAPERS.map(({ title, abstract }) => `${title}\t${abstract}\n`).join("")}`,
  spoilt: {
    text: `title\tabstract\n${first.title}\t${first.abstract}\none\ttwo\tthree\n${third.title}\t${third.abstract}\n`,
    line: 3,
    why: /expected 2 fields as in the first line, got 3/u,
  },
});

describe("delimited text", () => {
  it("counts the lines within a quoted field", async () => {
    const text = `id,title,abstract,authors\n2401.00001,T,"one\ntwo\nthree","A. One; B. Two"\n,,no title,\n`;
    expect(await readAll(csvReader, text)).toMatchObject([
      {
        line: 2,
        paper: {
          abstract: "one\ntwo\nthree",
          arxivId: "2401.00001",
          authors: ["A. One", "B. Two"],
        },
      },
      { line: 5, rejected: "expected a title, got none" },
    ]);
  });

  it("takes quotation marks in tab-separated text as letters", async () => {
    const [reading] = await readAll(
      tsvReader,
      `title\tabstract\n"Quoted" title\t"It begins with a quote.\n`,
    );
    expect(reading).toMatchObject({
      paper: { title: '"Quoted" title', abstract: '"It begins with a quote.' },
    });
  });
});
