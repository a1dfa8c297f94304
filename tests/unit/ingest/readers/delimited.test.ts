import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { splitRows } from "#src/ingest/readers/split-rows.ts";
import { csvReader, tsvReader } from "#src/ingest/readers/delimited.ts";
import { collectAll } from "../../../setup/collect-all.ts";
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

  it("reads rows that are quoted for no need, and marks in the middle of a field", async () => {
    const text = '"title","abstract"\n"One, ""so""","A."\nTwo,say "x" here\n';
    expect(await readAll(csvReader, text)).toMatchObject([
      { paper: { title: 'One, "so"', abstract: "A." } },
      { paper: { title: "Two", abstract: 'say "x" here' } },
    ]);
  });

  it.each([
    ["id,title,text\n1,T,A.\n", 'the abstract, got "id", "title", "text"'],
    ["id;title;abstract\n1;T;A.\n", 'the title, got "id;title;abstract"'],
  ])("says at once what %j lacks", async (text, why) => {
    await expect(readAll(csvReader, text)).rejects.toThrow(`expected a column for ${why}`);
  });
});

const rowsOf = async (text: string, mostBytes: number, size = 4) => {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  const rows = splitRows(Readable.from(chunks), { delimiter: ",", quote: '"' }, mostBytes);
  return (await collectAll(rows)).map((row) =>
    "rejected" in row ? `${row.line}: ${row.rejected}` : `${row.line}: ${row.fields.join("|")}`,
  );
};

describe("rows", () => {
  const tooLong = "expected at most 10 bytes in a row, got more; a quotation mark may be left open";

  it.each([1, 4, 1000])("go on below a line that is too long, in pieces of %d", async (size) => {
    expect(await rowsOf("a,b\nc,0123456789abc\nd,e\n\n\nf,g\nh,0123456789abc\n", 10, size)).toEqual(
      ["1: a|b", `2: ${tooLong}`, "3: d|e", "6: f|g", `7: ${tooLong}`],
    );
  });

  it.each([1, 4, 1000])(
    "go on below a quotation mark that is left open, in pieces of %d",
    async (size) => {
      expect(await rowsOf('a,b\n\n\nc,"open\nd,e\nf,gh\ni,"j\nk"\nl,m', 10, size)).toEqual([
        "1: a|b",
        `4: ${tooLong}`,
        "5: d|e",
        "6: f|gh",
        "7: i|j\nk",
        "9: l|m",
      ]);
    },
  );

  it("are counted by lines that end as on Windows, within quotation marks too", async () => {
    expect(await rowsOf('a,b\r\nc,"d\r\n\r\ne"\r\nf,g\r\nh,"open\r\ni,j\r\n', 1000)).toEqual([
      "1: a|b",
      "2: c|d\r\n\r\ne",
      "5: f|g",
      expect.stringMatching(/^6: /u),
      "7: i|j",
    ]);
  });

  it("are all there when the input ends within quotation marks", async () => {
    expect(await rowsOf('a,b\nc,"open\nd,e\n', 1000)).toEqual([
      "1: a|b",
      expect.stringMatching(/^2: expected the end of a row: Quote Not Closed/u),
      "3: d|e",
    ]);
  });
});
