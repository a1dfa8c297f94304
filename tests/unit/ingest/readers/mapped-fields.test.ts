import { describe, expect, it } from "vitest";
import { csvReader, tsvReader } from "#src/ingest/readers/delimited.ts";
import { jsonLinesReader } from "#src/ingest/readers/json-lines.ts";
import { jsonReader } from "#src/ingest/readers/json.ts";
import type { FieldMap } from "#src/ingest/readers/mapped-fields.ts";
import type { Reader } from "#src/ingest/readers/reader.ts";
import { collectEach } from "../../../setup/collect-all.ts";

async function* bytesOf(text: string) {
  yield Buffer.from(text);
}

const read = async (reader: Reader, text: string, map: FieldMap) =>
  collectEach(reader.read(bytesOf(text), map));

const lines = (...rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join("\n");

describe("a map of fields", () => {
  it("names columns, spelt as they are or alike", async () => {
    const map: FieldMap = new Map([
      ["title", "Name of work"],
      ["abstract", "long_text"],
      ["authors", "by"],
    ]);
    const csv = "title,Name of work,Long Text,by\nnot this,T,A.,Ada Lovelace; B. Two\n";
    for (const [reader, text] of [
      [csvReader, csv],
      [tsvReader, csv.replaceAll(",", "\t")],
    ] as const) {
      expect(await read(reader, text, map)).toMatchObject([
        { paper: { title: "T", abstract: "A.", authors: ["Ada Lovelace", "B. Two"] } },
      ]);
    }
  });

  it("names fields and dotted paths of JSON", async () => {
    const map: FieldMap = new Map([
      ["title", "meta.names.1"],
      ["abstract", "text"],
      ["arxivId", "ids.a.b"],
      ["publishedOn", "meta.when"],
    ]);
    const row = {
      title: "not this",
      meta: { names: ["x", "T"], when: "2024-03-02" },
      text: { value: "A." },
      ids: { "a.b": "2403.00001" },
    };
    for (const [reader, text] of [
      [jsonLinesReader, JSON.stringify(row)],
      [jsonReader, JSON.stringify([row])],
    ] as const) {
      expect(await read(reader, text, map)).toMatchObject([
        {
          paper: { title: "T", abstract: "A.", arxivId: "2403.00001", publishedOn: "2024-03-02" },
        },
      ]);
    }
  });

  it("says which column is not there, and which are", async () => {
    await expect(
      read(csvReader, "title,abstract\nT,A.\n", new Map([["abstract", "Text"]])),
    ).rejects.toThrow('--map: expected "Text" in the input, got "title", "abstract"');
  });

  it("says which path no record has, after the records", async () => {
    const map: FieldMap = new Map([["doi", "ids.DOI"]]);
    const paper = { title: "T", abstract: "A." };
    expect(
      await read(jsonLinesReader, lines(paper, { ...paper, ids: { DOI: "10.1/x" } }), map),
    ).toMatchObject([{ paper: { doi: null } }, { paper: { doi: "10.1/x" } }]);
    await expect(read(jsonLinesReader, lines(paper, paper), map)).rejects.toThrow(
      '--map: expected "ids.DOI" in the input, got "title", "abstract"',
    );
  });

  it("does not go through a whole corpus without any title", async () => {
    let fed = 0;
    async function* feed() {
      for (fed = 0; fed < 10_000; fed += 1) yield Buffer.from('{"title":"T","abstract":"A."}\n');
    }
    await expect(
      collectEach(jsonLinesReader.read(feed(), new Map([["title", "titel"]]))),
    ).rejects.toThrow('--map: expected "titel"');
    expect(fed).toBeLessThan(1000);
  });

  it("takes a missing value for none, whatever the usual name holds", async () => {
    const map: FieldMap = new Map([["abstract", "text"]]);
    const rows = lines({ title: "T", text: "A." }, { title: "U", abstract: "Not this." });
    expect(await read(jsonLinesReader, rows, map)).toMatchObject([
      { paper: { abstract: "A." } },
      { line: 2, rejected: 'expected an abstract beside the title "U", got none' },
    ]);
  });
});
