import { describe, expect, it } from "vitest";
import { isCertain, sayPossible } from "#src/domain/words-match.ts";

const upTo200 = { low: null, high: 200, bound: "at_most" } as const;

describe("possible and certain matches", () => {
  it("says why a possible match is listed", () => {
    expect(sayPossible(upTo200, { low: null, high: 100 })).toBe(
      "Possibly under 100 (the paper says at most 200)",
    );
  });

  it("says nothing where the whole interval lies in the range", () => {
    expect(sayPossible(upTo200, { low: null, high: 200 })).toBeNull();
    expect(sayPossible({ low: 5, high: 9, bound: "between" }, { low: 1, high: 10 })).toBeNull();
  });

  it("is not certain of an open end", () => {
    expect(isCertain({ low: 50, high: null, bound: "at_least" }, { low: 10, high: 1e6 })).toBe(
      false,
    );
    expect(isCertain({ low: 50, high: null, bound: "at_least" }, { low: 10, high: null })).toBe(
      true,
    );
    expect(isCertain(upTo200, { low: 1, high: null })).toBe(false);
  });
});
