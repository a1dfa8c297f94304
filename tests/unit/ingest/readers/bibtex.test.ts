import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { bibtexReader } from "#src/ingest/readers/bibtex.ts";
import { splitBibtex } from "#src/ingest/readers/split-bibtex.ts";
import { collectAll, collectEach } from "../../../setup/collect-all.ts";
import { describeReader, PAPERS, readAll } from "./contract.ts";

const [first, second, third] = PAPERS;
const entry = ({ title, abstract }: { title: string; abstract: string }, index = 0) =>
  `@article{key${index},\n  title = {${title}},\n  abstract = {${abstract}}\n}\n`;

describeReader({
  reader: bibtexReader,
  valid: `% A library\n\n${PAPERS.map(entry).join("\n")}`,
  spoilt: {
    text: `${entry(first)}@article{broken,\n  title = {No end,\n  abstract = {A.}\n\n${entry(third)}`,
    line: 5,
    why: /expected a BibTeX entry: Unterminated brace-value "No end/u,
  },
});

async function readOne(text: string) {
  const [reading] = await readAll(bibtexReader, text);
  return reading !== undefined && "paper" in reading ? reading.paper : reading;
}

describe("BibTeX", () => {
  it("decodes accents, braces and commands in titles and names, and leaves the abstract as it is", async () => {
    expect(
      await readOne(String.raw`@InProceedings{x,
  Title     = "{{Deep} {\"O}dyssey: {GPU}s in $O(n^2)$ --- a \emph{Study} of 100\% \& \L{}ukasz's {\textquotedblleft}na{\"\i}ve''} method",
  author    = {M{\"u}ller, J{\"o}rg and {OpenAI Team} and Garc{\'\i}a-Mart\'{\i}nez, Mar\'ia and Ludwig van Beethoven and others},
  abstract  = {We use 64\% of {GPU} hours, $\alpha$ \emph{words} and "quotes"
   on  two lines.},
  year = 2020, month = dec,
}`),
    ).toEqual({
      title: "Deep Ödyssey: GPUs in O(n²) — a Study of 100% & Łukasz's “naïve” method",
      abstract:
        String.raw`We use 64\% of {GPU} hours, $\alpha$ \emph{words} and "quotes"` +
        "\n   on  two lines.",
      authors: [
        "Jörg Müller",
        "OpenAI Team",
        "María García-Martínez",
        "Ludwig van Beethoven",
        "et al.",
      ],
      year: 2020,
      publishedOn: "2020-12",
      arxivId: null,
      doi: null,
      url: null,
      updatedOn: null,
      venue: null,
    });
  });

  it.each([
    [
      "the ACL Anthology",
      String.raw`@inproceedings{strubell-etal-2019-energy,
    title = "Energy and Policy Considerations for Deep Learning in {NLP}",
    author = "Strubell, Emma  and
      Ganesh, Ananya",
    booktitle = "Proceedings of the 57th Annual Meeting",
    month = jul,
    year = "2019",
    publisher = "Association for Computational Linguistics",
    url = "https://aclanthology.org/P19-1355/",
    doi = "10.18653/v1/P19-1355",
    pages = "3645--3650",
    abstract = "A."
}`,
      {
        title: "Energy and Policy Considerations for Deep Learning in NLP",
        authors: ["Emma Strubell", "Ananya Ganesh"],
        venue: "Proceedings of the 57th Annual Meeting",
        url: "https://aclanthology.org/P19-1355/",
        doi: "10.18653/v1/P19-1355",
        publishedOn: "2019-07",
      },
    ],
    [
      "arXiv",
      String.raw`@misc{vaswani2023attention,
      title={Attention Is All You Need},
      author={Ashish Vaswani},
      year={2023},
      eprint={1706.03762},
      archivePrefix={arXiv},
      primaryClass={cs.CL},
      url={https://arxiv.org/abs/1706.03762},
      abstract={A.}
}`,
      { arxivId: "1706.03762", url: "https://arxiv.org/abs/1706.03762", year: 2023 },
    ],
    [
      "Google Scholar",
      "@article{he2015, title={T}, author={He, Kaiming}, journal={arXiv preprint arXiv:1512.03385}, year={2015}, abstract={A.}}",
      { arxivId: "1512.03385", authors: ["Kaiming He"] },
    ],
    [
      "DBLP",
      String.raw`@article{DBLP:journals/corr/HeZRS15, title = {T}, journal = {CoRR}, volume = {abs/1512.03385}, year = {2015},
  doi = {10.1007/978-3-030-58580-8\_3}, url = {https://doi.org/10.1007/978-3-030-58580-8\_3}, abstract = {A.}}`,
      {
        arxivId: "1512.03385",
        venue: "CoRR",
        doi: "10.1007/978-3-030-58580-8_3",
        url: "https://doi.org/10.1007/978-3-030-58580-8_3",
      },
    ],
    [
      "BibLaTeX, as Zotero exports it",
      "@online{he, title = {T}, author = {He, Kaiming}, date = {2015-12-10}, eprint = {1512.03385}, eprinttype = {arXiv}, journaltitle = {J}, abstract = {A.}}",
      { arxivId: "1512.03385", publishedOn: "2015-12-10", year: 2015, venue: "J" },
    ],
    [
      "parentheses, numbers without quotes and strings in parts",
      '@string(nips = "Neural Inf")\n@article(key, title = {T}, booktitle = nips # ". Proc. " # 33, abstract = {A.})',
      { title: "T", venue: "Neural Inf. Proc. 33" },
    ],
  ])("is read as %s has it", async (_, text, paper) => {
    expect(await readOne(text)).toMatchObject({ abstract: "A.", ...paper });
  });

  it("takes dollars that do not come in pairs for money", async () => {
    const abstract = String.raw`It costs $5 and 3\% of $\alpha$ at \$7.`;
    expect(await readOne(entry({ title: "Under $100", abstract }))).toMatchObject({
      title: "Under $100",
      abstract,
    });
  });

  it("keeps abstracts letter for letter, however they are put", async () => {
    const abstracts = [
      ["{A  {b}\n   \\{ c. }", "A  {b}\n   \\{ c."],
      ["{{Twice {braced}.}}", "Twice {braced}."],
      ["{{Not} {twice}}", "{Not} {twice}"],
      ['"Quoted {"}here{"}, \\"{u}."', 'Quoted {"}here{"}, \\"{u}.'],
      ['"In " # {parts}', "In parts"],
    ];
    const text = abstracts
      .map(
        ([value], index) => `@misc{k${index}, title = {On abstract = {x}}, Abstract = ${value} }`,
      )
      .join("\n");
    const readings = await readAll(bibtexReader, text);
    expect(readings).toMatchObject(abstracts.map(([, abstract]) => ({ paper: { abstract } })));
  });

  it("is not misled by a title that looks like a field", async () => {
    const text = "@misc{k, title = {A, abstract = {x}, b}, abstract = {It takes $5.}}";
    expect(await readOne(text)).toMatchObject({
      title: "A, abstract = x, b",
      abstract: "It takes $5.",
    });
  });

  it("does not read comments, preambles and what stands between entries", async () => {
    const text = `@comment{jabref-meta: databaseType:bibtex;}\n@preamble{"\\newcommand{\\x}{y}"}\nHere it begins.\n${entry(first)}and here\n${entry(second)}`;
    expect(await readAll(bibtexReader, text)).toMatchObject([
      { line: 4, paper: { title: first.title } },
      { line: 9, paper: { title: second.title } },
    ]);
  });

  it("names the entries that have no abstract", async () => {
    expect(await readAll(bibtexReader, `@book{k, title={T}}\n${entry(first)}`)).toMatchObject([
      { line: 1, rejected: 'expected an abstract beside the title "T", got none' },
      { line: 2, paper: {} },
    ]);
  });

  it("reads the fields that a map names", async () => {
    const bytes = Readable.from([
      Buffer.from("@misc{k, Titel = {T{\\'e}}, annote = {A.}, author = {B}}"),
    ]);
    const map = new Map([
      ["title", "titel"],
      ["abstract", "Annote"],
    ] as const);
    expect(await collectEach(bibtexReader.read(bytes, map))).toMatchObject([
      { paper: { title: "Té", abstract: "A.", authors: ["B"] } },
    ]);
  });

  it("gives up an entry that is too long and reads the next", async () => {
    const chunks = ["@a{1,\n0123456789\n", "0123456789}\n@b{2}"].map((text) => Buffer.from(text));
    expect(await collectAll(splitBibtex(Readable.from(chunks), 20))).toEqual([
      { line: 1, rejected: "expected at most 20 characters in an entry, got 29" },
      { line: 4, text: "@b{2}" },
    ]);
  });
});
