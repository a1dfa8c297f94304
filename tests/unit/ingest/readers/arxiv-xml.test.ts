import { describe, expect, it } from "vitest";
import { makePaperXmlParser } from "#src/ingest/readers/paper-xml.ts";
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
        updatedOn: "2024-02-01",
        venue: null,
      },
    });
  });

  it("reads OAI-PMH in arXiv's formats and in Dublin Core, without what was deleted", async () => {
    const readings = await readAll(
      arxivXmlReader,
      `<OAI-PMH><ListRecords><record><header><identifier>oai:arXiv.org:0804.2273</identifier></header><metadata>
<arXiv><id>0804.2273</id><created>2008-04-15</created><authors><author><keyname>Lejay</keyname><forenames>Antoine</forenames></author></authors>
<title>T</title><journal-ref>J. 1</journal-ref><abstract>A.</abstract></arXiv></metadata></record>
<record><header status="deleted"><identifier>oai:arXiv.org:0804.9999</identifier><datestamp>2009-01-01</datestamp></header></record>
<record><header><identifier>oai:arXiv.org:math/0506203</identifier></header><metadata><oai_dc:dc xmlns:oai_dc="o" xmlns:dc="d"><dc:title>U</dc:title><dc:creator>Lejay, Antoine</dc:creator>
<dc:description>B.</dc:description><dc:description>Comment: 12 pages</dc:description><dc:date>2005-06-10</dc:date><dc:date>2007-01-01</dc:date><dc:identifier>http://arxiv.org/abs/math/0506203</dc:identifier><dc:identifier>doi:10.1/z</dc:identifier></oai_dc:dc></metadata></record>
<record><header><identifier>oai:arXiv.org:0704.0001</identifier><datestamp>2008-11-26</datestamp></header><metadata>
<arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/"><id>0704.0001</id><submitter>P. Nadolsky</submitter>
<version version="v1"><date>Mon, 2 Apr 2007 19:18:42 GMT</date><size>256kb</size></version><version version="v2"><date>Tue, 24 Jul 2007 20:10:27 GMT</date></version>
<title>V</title><authors>C. Balázs (1 and (2)), E. L. Berger (2) and P. Nadolsky ((1) Argonne, (2) Texas)</authors><doi>10.1/w</doi><abstract>C.</abstract></arXivRaw></metadata></record>
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
          updatedOn: "2008-04-15",
          venue: "J. 1",
        },
      },
      {
        line: 5,
        paper: {
          title: "U",
          abstract: "B.",
          arxivId: "math/0506203",
          authors: ["Antoine Lejay"],
          publishedOn: "2005-06-10",
          updatedOn: "2007-01-01",
          doi: "10.1/z",
        },
      },
      {
        paper: {
          title: "V",
          abstract: "C.",
          arxivId: "0704.0001",
          doi: "10.1/w",
          authors: ["C. Balázs", "E. L. Berger", "P. Nadolsky"],
          publishedOn: "2007-04-02",
          updatedOn: "2007-07-24",
        },
      },
    ]);
  });

  it("reads the daily feeds, Atom and RSS", async () => {
    const summary = "arXiv:2401.00001v2 Announce Type: replace \nAbstract: It takes 8 GPU hours.\n";
    const creator = "<dc:creator>Ada Lovelace (X, Y), B. Two</dc:creator>";
    const readings = [
      ...(await readAll(
        arxivXmlReader,
        `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><id>http://rss.arxiv.org/atom/cs.LG</id><title>cs.LG updates on arXiv.org</title>
<entry><id>oai:arXiv.org:2401.00001v2</id><title>T</title><updated>2024-03-05T00:00:00-05:00</updated>${creator}<link href="https://arxiv.org/abs/2401.00001" rel="alternate"/>
<summary>${summary}</summary><published>2024-03-05T00:00:00-05:00</published></entry></feed>`,
      )),
      ...(await readAll(
        arxivXmlReader,
        `<rss xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0"><channel><title>cs.LG updates on arXiv.org</title><link>http://rss.arxiv.org/rss/cs.LG</link>
<item><title>T</title><link>https://arxiv.org/abs/2401.00001</link><description>${summary}</description><guid isPermaLink="false">oai:arXiv.org:2401.00001v2</guid>
<pubDate>Tue, 05 Mar 2024 00:00:00 -0500</pubDate>${creator}</item></channel></rss>`,
      )),
    ];
    const paper = {
      title: "T",
      abstract: "It takes 8 GPU hours.\n",
      arxivId: "2401.00001",
      url: "https://arxiv.org/abs/2401.00001",
      authors: ["Ada Lovelace", "B. Two"],
      // The feed is of March, but the id of January.
      publishedOn: "2024-01",
      updatedOn: "2024-03-05",
    };
    expect(readings).toMatchObject([{ paper }, { paper }]);
  });

  it("hands on what arXiv's API says of a query that it does not understand", async () => {
    const [reading] = await readAll(
      arxivXmlReader,
      feed(
        "<entry><id>http://arxiv.org/api/errors#incorrect_id_format_for_1234</id><title>Error</title><summary>incorrect id format for 1234</summary></entry>",
      ),
    );
    expect(reading).toMatchObject({
      rejected: "expected a paper, got an error of arXiv's API: incorrect id format for 1234",
    });
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

  it("loses a paper with bytes that are no UTF-8, and no other", async () => {
    const bytes = Buffer.from(feed(PAPERS.map(entry).join("")));
    bytes[bytes.indexOf("ż")] = 0xff;
    for (const size of [1, 7, 10_000]) {
      expect(await readAll(arxivXmlReader, bytes, size)).toMatchObject([
        { line: 3, paper: { title: first.title } },
        {
          line: 7,
          rejected: "expected UTF-8, got other bytes; convert the file or remove the paper",
        },
        { line: 11, paper: { title: third.title } },
      ]);
    }
  });

  it("passes over text that is too long for a paper, and reads on", () => {
    const found: unknown[] = [];
    const parser = makePaperXmlParser({ onEntry: (one) => found.push(one.finish()) }, 100);
    const long = entry({ title: "Long", abstract: "A line.\n".repeat(100) });
    for (const part of feed(`${entry(first)}${long}${entry(third)}`).match(/[^]{1,30}/gu) ?? []) {
      parser.write(part);
    }
    parser.close();
    expect(found).toMatchObject([
      { line: 3, paper: { title: first.title } },
      { line: 7, rejected: "expected at most 100 characters between two tags, got more" },
      { line: 111, paper: { title: third.title } },
    ]);
  });

  it("says so when the file was cut off", async () => {
    const whole = feed(entry(first));
    expect((await readAll(arxivXmlReader, whole.slice(0, -10))).at(-1)).toMatchObject({
      rejected: expect.stringContaining("unclosed tag"),
    });
  });
});
