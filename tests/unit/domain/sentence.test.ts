import { expect, it } from "vitest";
import { quoteSentences } from "#src/domain/sentence.ts";

const ABSTRACT =
  "We search fast. Our net reaches 76.0% top-1 on ImageNet (vs. 75.2%) in $\\sim$3 hours. Code is online.";

function spanOf(words: string) {
  const start = ABSTRACT.indexOf(words);
  return { start, end: start + words.length };
}

const plain = (text: string) => ({ text, isQuoted: false });
const quoted = (text: string) => ({ text, isQuoted: true });

it("gives the sentence in parts, cleaned for reading", () => {
  expect(quoteSentences(ABSTRACT, [spanOf("3 hours")])).toEqual([
    [
      plain("Our net reaches 76.0% top-1 on ImageNet (vs. 75.2%) in ~"),
      quoted("3 hours"),
      plain("."),
    ],
  ]);
});

it("gives a sentence that is quoted twice once, and sentences in reading order", () => {
  const spans = [spanOf("3 hours"), spanOf("We search"), spanOf("76.0% top-1")];
  expect(quoteSentences(ABSTRACT, spans)).toEqual([
    [quoted("We search"), plain(" fast.")],
    [
      plain("Our net reaches "),
      quoted("76.0% top-1"),
      plain(" on ImageNet (vs. 75.2%) in ~"),
      quoted("3 hours"),
      plain("."),
    ],
  ]);
});

it("marks overlapping words once", () => {
  expect(quoteSentences(ABSTRACT, [spanOf("Code is"), spanOf("is online")])).toEqual([
    [quoted("Code is"), quoted(" online"), plain(".")],
  ]);
});

it("cuts a long sentence at a word, and shows that it did", () => {
  const words = "word ".repeat(100);
  const [parts = []] = quoteSentences(`${words}8 hours ${words}`, [{ start: 500, end: 507 }]);
  const [before, quote, after] = parts.map(({ text }) => text);
  expect(quote).toBe("8 hours");
  expect(before).toMatch(/^… word .*word $/u);
  expect(after).toMatch(/^ word .*word …$/u);
  expect(before?.length).toBeLessThan(170);
});
