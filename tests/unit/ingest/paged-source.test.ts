import { beforeEach, expect, it } from "vitest";
import { paperInputSchema } from "#src/domain/paper.ts";
import { loadKnowledge } from "#src/ingest/knowledge.ts";
import { ingestSource, type IngestOptions } from "#src/ingest/pipeline.ts";
import type { Reading } from "#src/ingest/readers/reader.ts";
import type { Source } from "#src/ingest/source.ts";
import { getWriter } from "#src/store/writer.ts";
import { dumpStore } from "../../setup/dump-store.ts";
import { openTestStore } from "../../setup/store.ts";

const PAGES = 4;
const PAGE_SIZE = 10;

let store: string;
beforeEach(() => {
  store = openTestStore();
});

function readingAt(line: number, bad: readonly number[]): Reading {
  const mark = line % PAGE_SIZE === 0 ? { mark: String(line / PAGE_SIZE) } : {};
  if (bad.includes(line)) return { line, rejected: "bad", ...mark };
  const paper = paperInputSchema.parse({
    title: `Paper ${line}`,
    abstract: `It takes ${line} GPU hours.`,
  });
  return { line, paper, ...mark };
}

/** Pages that are read from their beginning alone; `fails` after so many readings. */
function makeSource({ bad = [], fails = Infinity }: { bad?: number[]; fails?: number }): Source {
  return {
    name: "pages",
    format: "test",
    paged: true,
    identity: { fingerprint: "pages", whole: true },
    async *read({ mark }) {
      for (let line = Number(mark ?? 0) * PAGE_SIZE + 1; line <= PAGES * PAGE_SIZE; line += 1) {
        if (line > fails) throw new Error("the line is dead");
        yield [readingAt(line, bad)];
      }
    },
  };
}

const ingest = async (source: Source, options: Partial<IngestOptions> = {}) =>
  ingestSource(getWriter(), source, {
    knowledge: loadKnowledge(),
    keepAll: true,
    fingerprint: "pages",
    onRejected: () => {},
    onProgress: () => {},
    ...options,
  });

it("is kept to its last whole page, and counted once", async () => {
  await expect(ingest(makeSource({ fails: 26 }))).rejects.toMatchObject({
    part: "source",
    progress: { read: 20, added: 20, mark: "2" },
  });
  expect(dumpStore(store).Paper).toHaveLength(20);
  expect(await ingest(makeSource({ bad: [36] }), { strict: true })).toMatchObject({
    stopped: "strict",
    progress: { read: 30, added: 30, mark: "3" },
  });
  expect(await ingest(makeSource({ bad: [36] }))).toMatchObject({
    stopped: null,
    progress: { read: 40, added: 39, unchanged: 0, rejected: 1, figures: 39 },
  });
  expect(dumpStore(store).Paper.map(({ title }) => title)).toHaveLength(39);
});
