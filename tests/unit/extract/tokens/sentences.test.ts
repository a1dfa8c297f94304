import { expect, it } from "vitest";
import { splitSentences } from "#src/extract/tokens/sentences.ts";
import { tokenize } from "#src/extract/tokens/tokenize.ts";

function split(text: string): string[] {
  return splitSentences(tokenize(text, [])).map(({ start, end }) => text.slice(start, end));
}

it("cuts at full stops and leaves abbreviations and decimals alone", () => {
  expect(split("It took 1.5 days (675 vs. 6,250). Others, e.g. ours, need more! Why?")).toEqual([
    "It took 1.5 days (675 vs. 6,250).",
    "Others, e.g. ours, need more!",
    "Why?",
  ]);
});

it("cuts a text without full stops, so that no sentence is unbounded", () => {
  const sentences = splitSentences(tokenize("GPU ".repeat(5000), []));
  expect(Math.max(...sentences.map((sentence) => sentence.tokens.length))).toBeLessThan(500);
  expect(sentences.flatMap((sentence) => sentence.tokens)).toHaveLength(5000);
});
