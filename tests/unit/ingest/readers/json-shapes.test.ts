import { describe, expect, it } from "vitest";
import { jsonLinesReader } from "#src/ingest/readers/json-lines.ts";
import { jsonReader } from "#src/ingest/readers/json.ts";
import { readAll } from "./contract.ts";

const ABSTRACT = "It takes 4 GPU hours.";

async function readOne(row: unknown) {
  const [reading] = await readAll(jsonLinesReader, JSON.stringify(row));
  return reading !== undefined && "paper" in reading ? reading.paper : reading;
}

describe("a paper in JSON", () => {
  it("takes a DOI that arXiv gave for the arXiv id, and another one for a DOI", async () => {
    const named = { title: "A", abstract: ABSTRACT };
    expect(
      await readOne({ ...named, doi: "https://doi.org/10.48550/arXiv.2406.00153" }),
    ).toMatchObject({ arxivId: "2406.00153", doi: null });
    expect(await readOne({ ...named, doi: "10.1000/x", id: "2406.00153" })).toMatchObject({
      arxivId: "2406.00153",
      doi: "10.1000/x",
    });
  });

  it("is read as arXiv's snapshot has it", async () => {
    const paper = await readOne({
      id: "0704.0001",
      submitter: "Pavel Nadolsky",
      authors: "C. Bal\\'azs, E. L. Berger",
      title: "Calculation of prompt diphoton\n  production",
      comments: "37 pages, 15 figures; published version",
      "journal-ref": "Phys.Rev.D76:013009,2007",
      doi: "10.1103/PhysRevD.76.013009",
      "report-no": "ANL-HEP-PR-07-12",
      categories: "hep-ph",
      license: null,
      abstract: "  A fully differential\ncalculation.\n",
      versions: [
        { version: "v1", created: "Mon, 2 Apr 2007 19:18:42 GMT" },
        { version: "v2", created: "Tue, 24 Jul 2007 20:10:27 GMT" },
      ],
      update_date: "2008-11-26",
      authors_parsed: [
        ["Balázs", "C.", ""],
        ["Berger", "E. L.", "Jr."],
      ],
    });
    expect(paper).toEqual({
      title: "Calculation of prompt diphoton production",
      abstract: "  A fully differential\ncalculation.\n",
      arxivId: "0704.0001",
      doi: "10.1103/PhysRevD.76.013009",
      url: "https://arxiv.org/abs/0704.0001",
      authors: ["C. Balázs", "E. L. Berger Jr."],
      year: 2007,
      publishedOn: "2007-04-02",
      updatedOn: "2007-07-24",
      venue: "Phys.Rev.D76:013009,2007",
    });
  });

  it.each([
    [
      "Semantic Scholar's API",
      {
        paperId: "649d",
        externalIds: { MAG: "2963403868", ArXiv: "1706.03762", DOI: "10.1/x", CorpusId: 13756489 },
        url: "https://www.semanticscholar.org/paper/649d",
        title: "S2",
        abstract: ABSTRACT,
        venue: "Neural Information Processing Systems",
        year: 2017,
        publicationDate: "2017-06-12",
        authors: [{ authorId: "40348417", name: "A. Vaswani" }],
        tldr: { model: "tldr@v2.0.0", text: "Short." },
      },
      {
        arxivId: "1706.03762",
        doi: "10.1/x",
        year: 2017,
        publishedOn: "2017-06-12",
        authors: ["A. Vaswani"],
        venue: "Neural Information Processing Systems",
        url: "https://www.semanticscholar.org/paper/649d",
      },
    ],
    [
      "Semantic Scholar's data sets, where a venue may be blank",
      {
        corpusid: 1,
        externalids: { ArXiv: "2101.00001", DOI: null },
        title: "S2",
        abstract: ABSTRACT,
        venue: "",
        journal: { name: "J. ML", pages: "1-2", volume: "3" },
      },
      { arxivId: "2101.00001", doi: null, venue: "J. ML", year: 2021 },
    ],
    [
      "Hugging Face's daily papers",
      {
        paper: {
          id: "2402.00001",
          authors: [{ _id: "65bb", name: "B. One", hidden: false, user: { name: "other" } }],
          publishedAt: "2024-02-01T10:00:00.000Z",
          title: "HF",
          summary: ABSTRACT,
          upvotes: 3,
        },
        publishedAt: "2024-02-02T00:00:00.000Z",
        title: "HF",
        numComments: 2,
      },
      {
        title: "HF",
        abstract: ABSTRACT,
        arxivId: "2402.00001",
        authors: ["B. One"],
        year: 2024,
      },
    ],
    [
      "OpenReview's second API",
      {
        id: "p9OsTj0nMP",
        forum: "p9OsTj0nMP",
        cdate: 1727425200000,
        mdate: 1738800000000,
        content: {
          title: { value: "OR" },
          abstract: { value: ABSTRACT },
          authors: { value: ["C. Two", "D. Three"] },
          venue: { value: "ICLR 2025 poster" },
          pdf: { value: "/pdf/1.pdf" },
        },
      },
      {
        title: "OR",
        arxivId: null,
        url: "https://openreview.net/forum?id=p9OsTj0nMP",
        authors: ["C. Two", "D. Three"],
        venue: "ICLR 2025 poster",
        publishedOn: "2024-09-27",
        updatedOn: "2025-02-06",
      },
    ],
    [
      "OpenReview's first API",
      {
        id: "H1e",
        forum: "H1e",
        tcdate: 1569439000000,
        content: { title: "OR 1", abstract: ABSTRACT, authors: ["C. Two"], keywords: ["x"] },
      },
      { title: "OR 1", authors: ["C. Two"], url: "https://openreview.net/forum?id=H1e" },
    ],
    [
      "the site of a conference",
      {
        id: 70001,
        uid: "a1b2",
        name: "NeurIPS",
        authors: [{ id: 1, fullname: "E. Four", institution: "X" }],
        abstract: ABSTRACT,
        paper_url: "https://openreview.net/forum?id=abc",
        decision: "Accept (poster)",
      },
      { title: "NeurIPS", authors: ["E. Four"], url: "https://openreview.net/forum?id=abc" },
    ],
    [
      "Papers with Code",
      {
        paper_url: "https://paperswithcode.com/paper/x",
        arxiv_id: "1805.08318",
        title: "PwC",
        abstract: ABSTRACT,
        url_abs: "http://arxiv.org/abs/1805.08318v2",
        url_pdf: "http://arxiv.org/pdf/1805.08318v2.pdf",
        proceeding: null,
        authors: ["Han Zhang"],
        date: "2018-05-21",
      },
      {
        arxivId: "1805.08318",
        url: "http://arxiv.org/abs/1805.08318v2",
        publishedOn: "2018-05-21",
        venue: null,
      },
    ],
    [
      "CSL-JSON, as Zotero and Crossref write it",
      {
        type: "article-journal",
        title: ["CSL"],
        abstract: ABSTRACT,
        DOI: "10.1/y",
        "container-title": "JMLR",
        author: [{ family: "Lovelace", given: "Ada" }],
        issued: { "date-parts": [[2020, 5]] },
      },
      {
        title: "CSL",
        doi: "10.1/y",
        venue: "JMLR",
        authors: ["Ada Lovelace"],
        publishedOn: "2020-05",
        year: 2020,
      },
    ],
  ])("is read as %s has it", async (_, row, paper) => {
    expect(await readOne(row)).toMatchObject({ abstract: ABSTRACT, ...paper });
  });
});

const paper = (title: string) => ({ title, abstract: ABSTRACT });

const titles = async (text: string, size?: number) =>
  (await readAll(jsonReader, text, size)).map((reading) =>
    "paper" in reading ? reading.paper.title : reading.rejected,
  );

describe("an API's answer", () => {
  it.each(["notes", "data", "results", "papers"])(
    "is read paper by paper from its %s",
    async (name) => {
      const answer = JSON.stringify({
        total: 2,
        [name]: [paper("One"), { ...paper("Two"), authors: [{ name: "A" }] }],
        facets: [{ year: 2020 }],
        offset: 0,
      });
      for (const size of [1, 5, 1000]) expect(await titles(answer, size)).toEqual(["One", "Two"]);
    },
  );

  it("may be one of several, one after another, among papers", async () => {
    const [page, single] = [JSON.stringify({ data: [paper("One")] }), JSON.stringify(paper("Two"))];
    expect(await titles(`${page}\n${page}\n${single}\n${page}`)).toEqual([
      "One",
      "One",
      "Two",
      "One",
    ]);
  });

  it("is not mistaken for a paper that has a list of that name", async () => {
    expect(
      await titles(JSON.stringify({ ...paper("One"), data: ["CIFAR-10"], results: [1] })),
    ).toEqual(["One"]);
  });

  it("need not fit into memory as a whole", async () => {
    const big = { ...paper("One"), more: "x".repeat(1_000_000) };
    const answer = JSON.stringify({ notes: Array.from({ length: 20 }, () => big) });
    expect(await titles(answer, 1 << 16)).toHaveLength(20);
  });
});
