import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebClient } from "#src/ingest/connectors/web-client.ts";
import { checkSource, openSource } from "#src/ingest/open-source.ts";
import { readArguments } from "#src/ingest/read-arguments.ts";
import { READERS } from "#src/ingest/readers/readers.ts";
import { BEGINNING } from "#src/ingest/source.ts";
import { collectEach } from "../../setup/collect-all.ts";

/** A paper in every format, as a file of it begins. */
const SAMPLES: Readonly<Record<string, string>> = {
  listing: "Get trending papers in your email inbox!\nT\nIt takes 8 GPU hours.\n",
  jsonl: '{"title":"T","abstract":"It takes 8 GPU hours."}\n',
  json: '\n[{"title":"T",\n"abstract":"It takes 8 GPU hours."}]',
  csv: "id,title,abstract\n1,T,It takes 8 GPU hours.\n",
  tsv: "Abstract\tTitle\nIt takes 8 GPU hours.\tT\n",
  bibtex: "% Encoding: UTF-8\n\n@misc{k, title={T}, abstract={It takes 8 GPU hours.}}\n",
  "arxiv-xml":
    '<?xml version="1.0"?>\n<feed><entry><title>T</title><summary>It takes 8 GPU hours.</summary></entry></feed>\n',
};

/** A frame of zstd that holds bytes as they are (RFC 8878: one raw block). */
function zstdOf(text: string): Buffer {
  const bytes = Buffer.from(text);
  const block = Buffer.alloc(3);
  block.writeUIntLE(1 | (bytes.length << 3), 0, 3);
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 7 << 3]), block, bytes]);
}

const PACKINGS = [
  ["", (text: string) => Buffer.from(text)],
  [".gz", gzipSync],
  [".zst", zstdOf],
] as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gpu-hours-open-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function read(args: readonly string[], stdin: Iterable<Uint8Array> = []) {
  const request = readArguments(args);
  const [name = ""] = request.names;
  const { signal } = new AbortController();
  const web = new WebClient({ signal, report: () => {} });
  const known = await checkSource(name, request, web);
  const source = await openSource(name, request, {
    stdin: Readable.from(stdin),
    signal,
    known,
    web,
  });
  return { format: source.format, readings: await collectEach(source.read(BEGINNING)) };
}

describe.each(READERS.map(({ format, endings }) => [format, endings] as const))(
  "%s",
  (format, endings) => {
    const sample = SAMPLES[format] ?? "";
    const expected = {
      format,
      readings: [{ paper: { title: "T", abstract: expect.stringContaining("8 GPU hours.") } }],
    };

    it.each(PACKINGS)("is known by a file's name, packed as %j", async (packing, pack) => {
      for (const ending of endings) {
        const path = join(folder, `PAPERS${ending.toUpperCase()}${packing}`);
        writeFileSync(path, pack(sample));
        expect(await read([path])).toMatchObject(expected);
      }
    });

    it.each(PACKINGS)(
      "is known by its content on stdin, packed as %j, letter by letter",
      async (_, pack) => {
        const letters = [...pack(sample)].map((byte) => Buffer.from([byte]));
        expect(await read(["-"], letters)).toMatchObject(expected);
      },
    );

    it("is read where it is named, whatever the file is called", async () => {
      const path = join(folder, "papers.dat");
      writeFileSync(path, sample);
      expect(await read([path, "--format", format])).toMatchObject(expected);
    });
  },
);
