import { describe, expect, it } from "vitest";
import type { Result } from "#src/domain/result.ts";
import type { GoldResult } from "#src/evaluate/gold.ts";
import { matchResults } from "#src/evaluate/match-results.ts";

const gold: GoldResult = {
  metric: "top-1 accuracy",
  benchmark: "CIFAR-10",
  value: 97.7,
  unit: "%",
  role: "own",
  text: "97.7%",
};
const found = (changes: Partial<Result>): Result => ({
  ...gold,
  field: "abstract",
  start: 0,
  end: 5,
  ...changes,
});

describe("results", () => {
  it("are one whatever the case and punctuation of their names", () => {
    const { matches } = matchResults(
      [gold],
      [found({ metric: "Top 1 accuracy", benchmark: "cifar 10" })],
    );
    expect(matches).toHaveLength(1);
  });

  it.each([
    ["another value", { value: 95 }],
    ["another benchmark", { benchmark: "CIFAR-100" }],
    ["no benchmark", { benchmark: null }],
    ["another metric", { metric: "accuracy" }],
  ])("differ by %s", (_, changes) => {
    const { misses, spurious } = matchResults([gold], [found(changes)]);
    expect([misses.length, spurious.length]).toEqual([1, 1]);
  });

  it("pair off one to one", () => {
    const { matches, misses } = matchResults([gold, gold], [found({})]);
    expect([matches.length, misses.length]).toEqual([1, 1]);
  });
});
