import { describe, expect, it } from "vitest";
import { costMark } from "#src/domain/cost-mark.ts";
import type { Bound } from "#src/domain/interval.ts";

const shape = (low: number | null, high: number | null, bound: Bound) =>
  costMark({ low, high, bound })?.shape;

describe("the shape of a bound", () => {
  it.each([
    [10, 10, "exact", "dot"],
    [10, 10, "about", "soft-dot"],
    [10, null, "at_least", "arrow-up"],
    [null, 10, "at_most", "arrow-down"],
    [1, 16, "between", "bar"],
    [1000, 10_000, "order", "hatched-bar"],
  ] as const)("draws %s..%s %s as a %s", (low, high, bound, expected) => {
    expect(shape(low, high, bound)).toBe(expected);
  });

  it("never draws two different ends as one dot", () => {
    expect(shape(10, 20, "exact")).toBe("bar");
  });

  it("puts an open interval's foot on its known end", () => {
    const mark = costMark({ low: 6000, high: null, bound: "at_least" });
    expect(mark?.from).toBe(mark?.to);
  });

  it("says when a cost lies off the ruler", () => {
    expect(costMark({ low: 2e8, high: 2e8, bound: "exact" })?.beyond).toBe("above");
    expect(costMark({ low: 0.001, high: 0.001, bound: "exact" })?.beyond).toBe("below");
    expect(costMark({ low: 5, high: 5, bound: "exact" })?.beyond).toBeNull();
  });

  it("draws nothing where nothing is known", () => {
    expect(costMark({ low: null, high: null, bound: "exact" })).toBeNull();
  });
});
