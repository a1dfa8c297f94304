import { describe, expect, it } from "vitest";
import { jsonLinesReader } from "#src/ingest/readers/json-lines.ts";
import { describeReader, PAPERS, readAll } from "./contract.ts";

const [first, second, third] = PAPERS;
const lines = (...rows: readonly unknown[]) =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join("");

describeReader({
  reader: jsonLinesReader,
  valid: lines(...PAPERS),
  spoilt: {
    text: `${lines(first)}{"title": "cut off", "abs\n${lines(third)}`,
    line: 2,
    why: /expected a JSON object/u,
  },
});

async function readOne(row: unknown) {
  const [reading] = await readAll(jsonLinesReader, lines(row));
  return reading !== undefined && "paper" in reading ? reading.paper : reading;
}

describe("JSON lines", () => {
  it("reads arXiv's metadata snapshot", async () => {
    const paper = await readOne({
      id: "0704.0001",
      title: "Calculation of prompt diphoton\n  production",
      abstract: "  A fully differential\ncalculation.\n",
      categories: "hep-ph",
      doi: "10.1103/PhysRevD.76.013009",
      "journal-ref": "Phys.Rev.D76:013009,2007",
      authors_parsed: [
        ["Balázs", "C.", ""],
        ["Berger", "E. L.", "Jr."],
      ],
      authors: "C. Balázs, E. L. Berger",
      update_date: "2008-11-26",
    });
    expect(paper).toEqual({
      title: "Calculation of prompt diphoton production",
      abstract: "  A fully differential\ncalculation.\n",
      arxivId: "0704.0001",
      doi: "10.1103/PhysRevD.76.013009",
      url: "https://arxiv.org/abs/0704.0001",
      authors: ["C. Balázs", "E. L. Berger Jr."],
      year: 2007,
      publishedOn: null,
      venue: "Phys.Rev.D76:013009,2007",
    });
  });

  it("reads Semantic Scholar, Hugging Face's daily papers and OpenReview", async () => {
    const { abstract } = first;
    expect(
      await readOne({
        paperId: "649d",
        title: "S2",
        abstract,
        externalIds: { ArXiv: "1706.03762", DOI: "10.1/x" },
        year: 2017,
        authors: [{ name: "A. Vaswani" }],
      }),
    ).toMatchObject({ arxivId: "1706.03762", doi: "10.1/x", year: 2017, authors: ["A. Vaswani"] });
    expect(
      await readOne({
        paper: {
          id: "2402.00001",
          title: "HF",
          summary: abstract,
          authors: [{ name: "B. One" }],
          publishedAt: "2024-02-01T10:00:00.000Z",
        },
        numComments: 2,
      }),
    ).toMatchObject({
      title: "HF",
      abstract,
      arxivId: "2402.00001",
      publishedOn: "2024-02-01",
      year: 2024,
    });
    expect(
      await readOne({
        id: "p9OsTj0nMP",
        content: {
          title: { value: "OR" },
          abstract: { value: abstract },
          authors: { value: ["C. Two"] },
          venue: { value: "ICLR 2025 poster" },
        },
      }),
    ).toMatchObject({
      title: "OR",
      abstract,
      arxivId: null,
      authors: ["C. Two"],
      venue: "ICLR 2025 poster",
    });
  });

  it("says what is missing", async () => {
    expect(
      await readAll(jsonLinesReader, lines({ title: "T" }, { abstract: "A." }, ["T", "A."], null)),
    ).toEqual([
      { line: 1, rejected: 'expected an abstract beside the title "T", got none' },
      { line: 2, rejected: "expected a title, got none" },
      { line: 3, rejected: "expected a JSON object, got an array" },
      { line: 4, rejected: "expected a JSON object, got null" },
    ]);
  });

  it("counts blank lines and does not report them", async () => {
    const readings = await readAll(jsonLinesReader, `\n${lines(first)}\n  \n${lines(second)}`);
    expect(readings.map(({ line }) => line)).toEqual([2, 5]);
  });

  it("stores no half letters and no NUL", async () => {
    const [reading] = await readAll(
      jsonLinesReader,
      String.raw`{"title":"T\u0000","abstract":"half \ud83d of one"}`,
    );
    expect(reading).toMatchObject({ paper: { title: "T\uFFFD", abstract: "half \uFFFD of one" } });
  });
});
