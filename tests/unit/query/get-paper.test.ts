import { beforeAll, expect, test } from "vitest";
import { getPaper } from "#src/query/get-paper.ts";
import { paperDetailSchema } from "#src/query/rows.ts";
import { storePapers, testPaper } from "./store-papers.ts";

const exact = (hours: number) => ({ low: hours, high: hours, bound: "exact" }) as const;
const slugs = (papers: readonly { slug: string }[] = []) => papers.map(({ slug }) => slug);

beforeAll(() => {
  storePapers([
    ...[1, 2, 4, 8, 16, 32, 64].map((hours) =>
      testPaper({ slug: `h${hours}`, cost: exact(hours) }),
    ),
    testPaper({ slug: "tie", cost: exact(8) }),
    testPaper({
      slug: "free",
      abstract: "As given: $x$.",
      authors: ["Ada Lovelace", "Grace Hopper"],
      results: [
        { metric: "accuracy", benchmark: "ImageNet" },
        { metric: "accuracy", benchmark: "CIFAR-10" },
        { metric: "accuracy", benchmark: null },
      ],
    }),
    testPaper({
      slug: "net",
      cost: exact(1000),
      results: [{ metric: "error", benchmark: "ILSVRC 2012" }],
    }),
    testPaper({ slug: "other", results: [{ metric: "error", benchmark: null }] }),
  ]);
});

test("a paper comes whole", async () => {
  const page = await getPaper("free");
  expect(() => paperDetailSchema.parse(page?.paper)).not.toThrow();
  expect(page?.paper).toMatchObject({
    slug: "free",
    abstract: "As given: $x$.",
    authors: ["Ada Lovelace", "Grace Hopper"],
    costLow: null,
    costBound: null,
    source: "test",
    figures: [],
  });
  expect(await getPaper("none-such")).toBeNull();
});

test("its neighbours in cost are the three next ones on either side, ties among them once", async () => {
  const page = await getPaper("h8");
  expect(slugs(page?.cheaper)).toEqual(["h1", "h2", "h4"]);
  expect(slugs(page?.dearer)).toEqual(["tie", "h16", "h32"]);
  const tie = await getPaper("tie");
  expect(slugs(tie?.cheaper)).toEqual(["h2", "h4", "h8"]);
  expect(slugs((await getPaper("h1"))?.cheaper)).toEqual([]);
  // An unknown cost has no neighbours.
  const free = await getPaper("free");
  expect([free?.cheaper, free?.dearer]).toEqual([[], []]);
});

test("papers of its benchmarks are found under every spelling, and never by having none", async () => {
  const page = await getPaper("free");
  expect(page?.sameBenchmark.map(({ name, papers }) => [name, slugs(papers)])).toEqual([
    ["ImageNet", ["net"]],
  ]);
  expect((await getPaper("other"))?.sameBenchmark).toEqual([]);
});
