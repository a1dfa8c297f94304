import { describe, expect, it } from "vitest";
import { isHeadlineRight } from "#src/evaluate/judge-headline.ts";
import { buildGold, buildPaper } from "./build-figure.ts";

const headline = (low: number | null, high: number | null) =>
  ({ low, high, bound: "exact", device: "gpu", hardware: null }) as const;

describe("a paper whose headline is annotated", () => {
  it("accepts that one alone", () => {
    const paper = buildPaper({
      figures: [buildGold("a", 10), buildGold("b", 20)],
      headline: { low: 30, high: 30, bound: "exact" },
    });
    expect(isHeadlineRight(paper, headline(30.2, 29.9))).toBe(true);
    expect(isHeadlineRight(paper, headline(10, 10))).toBe(false);
    expect(isHeadlineRight(paper, null)).toBe(false);
  });

  it("tells an unknown cost from a known one", () => {
    const paper = buildPaper({ figures: [buildGold("a", 10)], headline: null });
    expect(isHeadlineRight(paper, null)).toBe(true);
    expect(isHeadlineRight(paper, headline(10, 10))).toBe(false);
  });
});

describe("a paper without an annotated headline", () => {
  const paper = buildPaper({
    figures: [
      buildGold("a", 10),
      buildGold("b", 20),
      buildGold("c", 500, { role: "prior" }),
      buildGold("d", 7, { kind: "wall_time" }),
      buildGold("e", 20, { field: "title" }),
    ],
  });

  it.each([
    ["one of its own figures", 10, 10, true],
    ["the sum of the abstract's", 30, 30, true],
    ["the sum of all", 50, 50, true],
    ["the hull", 10, 20, true],
    ["a prior cost", 500, 500, false],
    ["a wall time", 7, 7, false],
    ["half the hull", 10, null, false],
  ])("judges %s", (_, low, high, right) => {
    expect(isHeadlineRight(paper, headline(low, high))).toBe(right);
  });

  it("wants null when nothing own is stated, and only then", () => {
    const prior = buildPaper({ figures: [buildGold("c", 500, { role: "prior" })] });
    expect(isHeadlineRight(prior, null)).toBe(true);
    expect(isHeadlineRight(prior, headline(500, 500))).toBe(false);
    expect(isHeadlineRight(paper, null)).toBe(false);
  });
});
