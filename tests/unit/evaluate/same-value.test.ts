import { describe, expect, it } from "vitest";
import { hasGoldValue, sameNumber } from "#src/evaluate/same-value.ts";

describe("numbers within one percent", () => {
  it.each([
    [100, 101, true],
    [100, 99, true],
    [100, 102, false],
    [1 / 7, 0.142857, true],
    [0, 0, true],
    [0, 1, false],
    [null, null, true],
    [null, 0, false],
  ])("%s and %s: %s", (a, b, same) => {
    expect(sameNumber(a, b)).toBe(same);
    expect(sameNumber(b, a)).toBe(same);
  });
});

describe("the value of a gold figure", () => {
  const thousands = { low: 1000, high: 10_000, bound: "order" } as const;

  it("is as wide as its power of ten for an order of magnitude", () => {
    expect(hasGoldValue(thousands, { low: 2000, high: 10_000 })).toBe(true);
    expect(hasGoldValue(thousands, { low: 1000, high: 9000 })).toBe(false);
    expect(hasGoldValue(thousands, { low: 1000, high: null })).toBe(false);
    const tenths = { low: 0.001, high: 0.01, bound: "order" } as const;
    expect(hasGoldValue(tenths, { low: 0.001, high: 0.01 })).toBe(true);
    expect(hasGoldValue(tenths, { low: 0.01, high: 0.1 })).toBe(false);
  });

  it("is exact for every other bound", () => {
    const range = { ...thousands, bound: "between" } as const;
    expect(hasGoldValue(range, { low: 2000, high: 10_000 })).toBe(false);
    expect(hasGoldValue(range, { low: 1005, high: 9950 })).toBe(true);
  });
});
