import { describe, expect, it } from "vitest";
import { costTicks, costToPx } from "#src/components/charts/layout/cost-axis.ts";
import { niceScale } from "#src/components/charts/layout/nice-ticks.ts";
import { fitText, textWidth, wrapText } from "#src/components/charts/layout/text-width.ts";

describe("costTicks", () => {
  it("stand at the powers of ten", () => {
    expect(costTicks(1190, 13).map(({ value, label }) => [value, label])).toEqual([
      [0.1, "0.1"],
      [1, "1"],
      [10, "10"],
      [100, "100"],
      [1000, "1,000"],
      [1e4, "10,000"],
      [1e5, "100,000"],
      [1e6, "1 million"],
      [1e7, "10 million"],
    ]);
  });
  it("are all there where it is narrow, though not all in words", () => {
    const ticks = costTicks(310, 11);
    expect(ticks).toHaveLength(9);
    expect(ticks.map(({ label }) => label).filter(Boolean)).toEqual([
      "0.1",
      "10",
      "1,000",
      "100k",
      "10M",
    ]);
  });
});

it("costTicks have short labels where words would collide", () => {
  expect(costTicks(680, 12).map(({ label }) => label)).toEqual(
    "0.1 1 10 100 1,000 10k 100k 1M 10M".split(" "),
  );
});

it("a decade is as long anywhere on the cost axis", () => {
  const plot = { x: 50, width: 900 };
  const decade = costToPx(10, plot) - costToPx(1, plot);
  expect(costToPx(1e7, plot) - costToPx(1e6, plot)).toBeCloseTo(decade, 6);
  expect(costToPx(1 / 60, plot)).toBe(50);
  expect(costToPx(1e9, plot)).toBe(950);
});

describe("niceScale", () => {
  const open = { low: -Infinity, high: Infinity };
  it("has round ticks around the values", () => {
    expect(niceScale([71, 79.5], { count: 5, limits: open })).toEqual({
      ticks: [70, 72, 74, 76, 78, 80, 82],
      low: 70,
      high: 82,
    });
  });
  it("does not pass the limits of a share", () => {
    const { low, high, ticks } = niceScale([1, 99.5], { count: 5, limits: { low: 0, high: 100 } });
    expect([low, high]).toEqual([0, 100]);
    expect(ticks.at(-1)).toBe(100);
  });
  it("gives one value room", () => {
    const { low, high } = niceScale([42], { count: 4, limits: open });
    expect(low).toBeLessThan(42);
    expect(high).toBeGreaterThan(42);
  });
});

describe("text", () => {
  it("is wrapped at spaces", () => {
    const lines = wrapText("one two three four five six seven", 80, 12);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe("one two three four five six seven");
    expect(lines.every((line) => textWidth(line, 12) <= 80)).toBe(true);
  });
  it("is cut to fit, and shows it", () => {
    const cut = fitText("Path-Level Network Transformation", 100, 12);
    expect(cut).toMatch(/^Path.*…$/u);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(100);
    expect(fitText("FBNet", 100, 12)).toBe("FBNet");
  });
});
