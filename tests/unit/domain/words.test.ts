import { describe, expect, it } from "vitest";
import type { Bound } from "#src/domain/interval.ts";
import { formatCost, formatHours, formatNumber } from "#src/domain/words.ts";

describe("numbers for people", () => {
  it.each([
    [16_200, "16,200"],
    [2_788_000, "2,788,000"],
    [0.333_333, "0.333"],
    [76.8, "76.8"],
    [1234.56, "1,235"],
    [0, "0"],
    [3.8e25, "3.8 × 10²⁵"],
    [1e9, "10⁹"],
    [0.0002, "0.0002"],
    [0.000_002_5, "2.5 × 10⁻⁶"],
  ])("writes %d as %s", (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });

  it.each([
    [1 / 3, "20 min"],
    [32, "32 h"],
    [16_200, "16,200 h"],
    [1 / 120, "30 s"],
    [0.9999, "1 h"],
  ])("gives %d hours a unit that suits: %s", (hours, expected) => {
    const { number, unit } = formatHours(hours);
    expect(`${number} ${unit}`).toBe(expected);
  });

  it("switches to days and years of one device", () => {
    expect(formatHours(16_200, "days")).toEqual({ number: "675", unit: "d" });
    expect(formatHours(4380, "years")).toEqual({ number: "0.5", unit: "y" });
  });
});

const cost = (low: number | null, high: number | null, bound: Bound) => {
  const words = formatCost({ low, high, bound });
  return words && `${words.number} ${words.unit}`;
};

describe("a cost in a column", () => {
  it.each([
    [6000, null, "at_least", "≥ 6,000 h"],
    [76.8, 76.8, "about", "≈ 76.8 h"],
    [1, 16, "between", "1–16 h"],
    [null, 0.25, "at_most", "≤ 15 min"],
    [1 / 3, 5, "between", "20 min – 5 h"],
    [1000, 10_000, "order", "≈ 1,000–10,000 h"],
    [32, 32, "exact", "32 h"],
  ] as const)("writes %s..%s %s as %s", (low, high, bound, expected) => {
    expect(cost(low, high, bound)).toBe(expected);
  });

  it("has nothing to say of an unknown cost", () => {
    expect(cost(null, null, "exact")).toBeNull();
  });
});
