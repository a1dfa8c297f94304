import { describe, expect, it } from "vitest";
import { arxivXmlReader } from "#src/ingest/readers/arxiv-xml.ts";
import { describeReader, PAPERS, readAll } from "./contract.ts";

const [first, , third] = PAPERS;
const entry = ({ title, abstract }: { title: string; abstract: string }) =>
  `  <entry>\n    <title>${title}</title>\n    <summary>${abstract}</summary>\n  </entry>\n`;
const feed = (entries: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom">\n  <title>Query</title>\n${entries}</feed>\n`;

describeReader({
  reader: arxivXmlReader,
  valid: feed(PAPERS.map(entry).join("")),
  spoilt: {
    text: feed(`${entry(first)}  <entry><title>Nothing more</title></entry>\n${entry(third)}`),
    line: 7,
    why: /expected an abstract beside the title "Nothing more"/u,
  },
});

describe("arXiv's XML", () => {
  it("reads the API's Atom feed", async () => {
    const [reading] = await readAll(
      arxivXmlReader,
      `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>ArXiv Query</title><entry>
  <id>http://arxiv.org/abs/2401.00001v2</id><updated>2024-02-01T00:00:00Z</updated><published>2024-01-01T12:00:00Z</published>
  <title>A title
  over two lines</title><summary>  P &lt; 0.05 &amp; 8 GPU hours.
</summary><author><name>Ada  Lovelace</name><arxiv:affiliation xmlns:arxiv="http://arxiv.org/schemas/atom">X</arxiv:affiliation></author><author><name>B. Two</name></author>
  <arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.1/x</arxiv:doi></entry></feed>`,
    );
    expect(reading).toEqual({
      line: 2,
      paper: {
        title: "A title over two lines",
        abstract: "  P < 0.05 & 8 GPU hours.\n",
        arxivId: "2401.00001",
        doi: "10.1/x",
        url: "https://arxiv.org/abs/2401.00001",
        authors: ["Ada Lovelace", "B. Two"],
        year: 2024,
        publishedOn: "2024-01-01",
        venue: null,
      },
    });
  });

  it("reads OAI-PMH in arXiv's format and in Dublin Core", async () => {
    const readings = await readAll(
      arxivXmlReader,
      `<OAI-PMH><ListRecords><record><header><identifier>oai:arXiv.org:0804.2273</identifier></header><metadata>
<arXiv><id>0804.2273</id><created>2008-04-15</created><authors><author><keyname>Lejay</keyname><forenames>Antoine</forenames></author></authors>
<title>T</title><journal-ref>J. 1</journal-ref><abstract>A.</abstract></arXiv></metadata></record>
<record><header><identifier>oai:arXiv.org:math/0506203</identifier></header><metadata><oai_dc:dc xmlns:oai_dc="o" xmlns:dc="d"><dc:title>U</dc:title><dc:creator>Lejay, Antoine</dc:creator>
<dc:description>B.</dc:description><dc:description>Comment: 12 pages</dc:description><dc:date>2005-06-10</dc:date><dc:date>2007-01-01</dc:date></oai_dc:dc></metadata></record>
</ListRecords></OAI-PMH>`,
    );
    expect(readings).toMatchObject([
      {
        line: 1,
        paper: {
          title: "T",
          abstract: "A.",
          arxivId: "0804.2273",
          authors: ["Antoine Lejay"],
          publishedOn: "2008-04-15",
          venue: "J. 1",
        },
      },
      {
        line: 4,
        paper: {
          title: "U",
          abstract: "B.",
          arxivId: "math/0506203",
          authors: ["Antoine Lejay"],
          publishedOn: "2005-06-10",
        },
      },
    ]);
  });

  it("keeps what came before broken XML, and names its line", async () => {
    const readings = await readAll(
      arxivXmlReader,
      feed(entry(first)).replace("</feed>", "<entry><titel></title>"),
    );
    expect(readings).toMatchObject([
      { paper: { title: first.title } },
      { line: 7, rejected: expect.stringMatching(/unmatched|unexpected/iu) },
    ]);
  });

  it("says so when the file was cut off", async () => {
    const whole = feed(entry(first));
    expect((await readAll(arxivXmlReader, whole.slice(0, -10))).at(-1)).toMatchObject({
      rejected: expect.stringContaining("unclosed tag"),
    });
  });
});
