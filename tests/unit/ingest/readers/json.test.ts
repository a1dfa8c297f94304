import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { jsonReader } from "#src/ingest/readers/json.ts";
import { splitJson } from "#src/ingest/readers/split-json.ts";
import { collectAll } from "../../../setup/collect-all.ts";
import { describeReader, PAPERS, readAll } from "./contract.ts";

const [first, , third] = PAPERS;

describeReader({
  reader: jsonReader,
  valid: JSON.stringify(PAPERS, null, 2),
  spoilt: {
    text: `[\n${JSON.stringify(first)},\n{"title": "bad" "comma"},\n${JSON.stringify(third)}\n]\n`,
    line: 3,
    why: /expected a JSON object/u,
  },
});

describe("JSON", () => {
  it("reads objects that stand one after another, over lines or not", async () => {
    const text = `${JSON.stringify(first)}\n${JSON.stringify(third, null, 4)}`;
    expect((await readAll(jsonReader, text)).map(({ line }) => line)).toEqual([1, 2]);
  });

  it("is not misled by brackets and quotes in text", async () => {
    const paper = { title: 'A "}" and a \\', abstract: '[{ \\" ]', authors: [{ name: "A}" }] };
    expect(await readAll(jsonReader, JSON.stringify([paper, paper]), 3)).toMatchObject([
      { paper: { title: paper.title, abstract: paper.abstract, authors: ["A}"] } },
      { paper: { title: paper.title } },
    ]);
  });

  it("names a value that does not end", async () => {
    expect(await readAll(jsonReader, `[${JSON.stringify(first)},\n{"title": "cut`)).toMatchObject([
      { line: 1, paper: {} },
      { line: 2, rejected: expect.stringContaining("got the end of the input") },
    ]);
  });

  it("names what stands in the place of a paper and is no object, and reads on", async () => {
    const paper = JSON.stringify(first);
    const text = `nonsense\n[1, ${paper},\n"a \\"}\\" b", null,\n[${paper}], tru\n, ${paper}]\n] -1.5\n${paper}"end"`;
    expect(await readAll(jsonReader, text, 3)).toMatchObject([
      { line: 1, rejected: expect.stringMatching(/^expected a JSON object: .*'o'/u) },
      { line: 2, rejected: "expected a JSON object, got a number" },
      { line: 2, paper: {} },
      { line: 3, rejected: "expected a JSON object, got a string" },
      { line: 3, rejected: "expected a JSON object, got null" },
      { line: 4, rejected: "expected a JSON object, got an array" },
      { line: 4, rejected: expect.stringMatching(/^expected a JSON object: /u) },
      { line: 5, paper: {} },
      { line: 6, rejected: expect.stringMatching(/^expected a JSON object: /u) },
      { line: 7, paper: {} },
      { line: 7, rejected: "expected a JSON object, got a string" },
    ]);
  });

  it("names an array that does not end", async () => {
    expect(await readAll(jsonReader, `[${JSON.stringify(first)},\n`)).toMatchObject([
      { line: 1, paper: {} },
      { line: 2, rejected: expect.stringContaining("got the end of the input") },
    ]);
  });

  it("gives up a value that is too long and reads the next", async () => {
    const chunks = ['[{"a":"', "0123456789", '"},\n', '{"b":1}]'].map((text) => Buffer.from(text));
    const pieces = await collectAll(splitJson(Readable.from(chunks), 10));
    expect(pieces).toMatchObject([
      { line: 1, rejected: "expected at most 10 bytes in a value, got 18" },
      { line: 2, bytes: Buffer.from('{"b":1}') },
    ]);
  });
});
