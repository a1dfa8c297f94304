import { describe, expect, it } from "vitest";
import { findHardware } from "#src/extract/find-hardware.ts";
import { canBeComputingTime } from "#src/extract/quantities/is-computing-time.ts";
import { collectQuantities } from "#src/extract/quantities/collect-quantities.ts";
import { tokenize } from "#src/extract/tokens/tokenize.ts";

function collect(text: string) {
  return collectQuantities(tokenize(text, findHardware(text)));
}

describe("collectQuantities", () => {
  it("holds a unit for the number before it", () => {
    expect(collect("it needs 12 vs. 900 A100 GPU days")).toMatchObject([
      { kind: "device_time", low: 12, unit: "A100-days", isCarried: true },
      { kind: "device_time", low: 900, unit: "A100-days", isCarried: false },
    ]);
  });

  it("tells a change from a range", () => {
    expect(collect("reduces the cost from 35 to 10 GPU hours")).toMatchObject([
      { low: 35, change: "from" },
      { low: 10, change: "to" },
    ]);
    expect(collect("takes from 20 minutes to 5 hours")).toMatchObject([
      { low: 20, high: 5, bound: "between", factorLow: 1 / 60, factorHigh: 1 },
    ]);
  });

  it("reads a change whose halves stand apart", () => {
    expect(collect("cut it from over 36 days for the large model to just 14 hours")).toMatchObject([
      { low: 36, high: null, change: "from" },
      { low: 14, high: 14, change: "to" },
    ]);
  });

  it("reads amounts behind their unit", () => {
    expect(collect("cuts GPU hours from 3,000 to 120 overall")).toMatchObject([
      { low: 3000, change: "from" },
      { low: 120, change: "to" },
    ]);
  });

  it("holds a list's limit for all of it", () => {
    expect(collect("savings of up to ~68 and ~30 GPU hours")).toMatchObject([
      { low: null, high: 68, bound: "at_most" },
      { low: null, high: 30, bound: "at_most" },
    ]);
  });

  it.each([
    ["a day and a half", 1.5, 1.5],
    ["a matter of hours", 2, 24],
    ["several hours or even days", 2, 10],
  ])("reads %s", (text, low, high) => {
    expect(collect(text)).toMatchObject([{ kind: "duration", low, high }]);
  });

  it("takes an “over” that lasts for no bound", () => {
    expect(collect("trained over 3 days")).toMatchObject([{ bound: "exact" }]);
    expect(collect("takes over 3 days")).toMatchObject([{ bound: "at_least" }]);
  });

  it.each(["a second network", "a min-max problem", "the 100s of cores", "V100s"])(
    "finds no amount in “%s”",
    (text) => {
      expect(collect(text)).toEqual([]);
    },
  );
});

describe("canBeComputingTime", () => {
  it.each([
    ["trained in 3 hours on it", true],
    ["within a 24-hour limit", true],
    ["3 hours of additional training", true],
    ["3 hours of speech", false],
    ["60k hours of speech and training", false],
    ["a 24-hour forecast", false],
    ["an hour-long video", false],
    ["five years ago", false],
    ["every 5 minutes", false],
    ["424 videos (45 hours)", false],
  ])("%s: %s", (text, expected) => {
    const tokens = tokenize(text, []);
    const [quantity] = collectQuantities(tokens);
    expect(quantity && canBeComputingTime(tokens, quantity)).toBe(expected);
  });
});
