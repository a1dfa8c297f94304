import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { draftAmounts } from "#src/extract/figures/draft-amounts.ts";
import { draftTimes } from "#src/extract/figures/draft-time.ts";
import { readSentence } from "#src/extract/figures/sentence-reading.ts";
import { findHardware } from "#src/extract/find-hardware.ts";
import { draftRelatives } from "#src/extract/relative/draft-relatives.ts";
import { statementRuns } from "#src/extract/statement-runs.ts";
import { type Sentence, splitSentences } from "#src/extract/tokens/sentences.ts";
import { tokenize } from "#src/extract/tokens/tokenize.ts";
import { anyText } from "./vocabulary.ts";

const textsSchema = z.array(z.object({ title: z.string().default(""), abstract: z.string() }));

/** Every text that extraction is tested on: the cases, and the papers that a person read. */
const TEXTS: readonly string[] = [
  ...readdirSync("tests/specs")
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => textsSchema.parse(JSON.parse(readFileSync(`tests/specs/${file}`, "utf8")))),
  ...textsSchema.parse(
    readFileSync("tests/fixtures/gold/seed.jsonl", "utf8")
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line)),
  ),
].flatMap(({ title, abstract }) => [title, abstract]);

/** Texts one after another, cut anywhere: sentences in company that they were not written for. */
const mixedText = fc
  .array(
    fc
      .tuple(fc.constantFrom(...TEXTS), fc.nat(200), fc.nat(900))
      .map(([text, start, length]) => text.slice(start, start + length)),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(" "));

const text = fc.oneof(fc.constantFrom(...TEXTS), mixedText, anyText);

const sentencesOf = (whole: string): Sentence[] =>
  splitSentences(tokenize(whole, findHardware(whole)));

const SETUP = {
  first: 0,
  next: 0,
  count: 1,
  countToken: 0,
  bounded: null,
  hosts: null,
  device: "gpu",
  hardware: null,
} as const;
const COMMON = { setup: { ...SETUP, isHost: false }, start: 0, end: 0 };

/** Whether a sentence may measure and compare in whatever paper it stands. */
function statesAtMost(whole: string, sentence: Sentence) {
  const reading = readSentence(whole, sentence);
  const times = [true, false].flatMap((isTitle) =>
    draftTimes(reading, { common: () => COMMON, ownNames: [], isTitle }),
  );
  const amounts = draftAmounts(reading, { isModelPaper: true, statesMoney: true });
  const relatives = draftRelatives(
    reading,
    { isComputePaper: true, isSearchPaper: true, isLearningPaper: true },
    times,
  );
  return { measures: times.length + amounts.length > 0, compares: relatives.length > 0 };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe("statementRuns", () => {
  it("gives runs whose sentences are those of the whole text", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const all = sentencesOf(whole);
        for (const run of statementRuns(whole)) {
          const inRun = splitSentences(tokenize(whole, findHardware(whole), run));
          expect(inRun).toEqual(
            all.filter(({ start, end }) => start >= run.start && end <= run.end),
          );
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("leaves out no sentence that states anything, and knows which may measure and compare", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const runs = statementRuns(whole);
        for (const sentence of sentencesOf(whole)) {
          const run = runs.find(({ start, end }) => sentence.start >= start && sentence.end <= end);
          const { measures, compares } = statesAtMost(whole, sentence);
          const missed = [
            measures && run?.mayMeasure !== true,
            compares && run?.mayCompare !== true,
          ];
          expect(missed).toEqual([false, false]);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("leaves out most of what papers say", () => {
    const papers = TEXTS.filter((whole) => whole.length > 600);
    const taken = papers.map((whole) =>
      sum(statementRuns(whole).map(({ start, end }) => end - start)),
    );
    expect(papers.length).toBeGreaterThan(90);
    // These papers were chosen because each states compute.
    expect(sum(taken) / sum(papers.map(({ length }) => length))).toBeLessThan(0.5);
  });
});
