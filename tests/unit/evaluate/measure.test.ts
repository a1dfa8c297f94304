import { describe, expect, it } from "vitest";
import { f1Of, precisionOf, rateOf, recallOf } from "#src/domain/accuracy.ts";
import { formatMeasurement } from "#src/evaluate/format-table.ts";
import { judgePaper } from "#src/evaluate/judge-paper.ts";
import { formatError, listErrors } from "#src/evaluate/list-errors.ts";
import { measure } from "#src/evaluate/measure.ts";
import { buildFound, buildGold, buildPaper } from "./build-figure.ts";

const abstract =
  "We use V100s. Ours trains in 40 GPU hours. Others need 900 GPU hours. It costs $5.";
const judgement = judgePaper(
  buildPaper({
    abstract,
    figures: [
      buildGold("40 GPU hours", 40),
      buildGold("900 GPU hours", 900, { role: "prior" }),
      buildGold("$5", 5, { kind: "money", device: null }),
    ],
    hardware: ["V100", "A100"],
  }),
  {
    figures: [
      buildFound(abstract, "40 GPU hours", 40),
      buildFound(abstract, "900 GPU hours", 900, { role: "own" }),
      buildFound(abstract, "V100s", 100, { hardware: "V100" }),
    ],
    hardware: ["V100", "T4"],
    results: [],
    headline: { low: 40, high: 40, bound: "exact", device: "gpu", hardware: null },
  },
);

describe("a measurement", () => {
  const measurement = measure([judgement, judgement]);

  it("adds up what was sought, found and right", () => {
    expect(measurement.papers).toBe(2);
    expect(measurement.figures).toEqual({ gold: 6, found: 6, right: 4 });
    expect(measurement.byKind.device_time).toEqual({ gold: 4, found: 6, right: 4 });
    expect(measurement.byKind.money).toEqual({ gold: 2, found: 0, right: 0 });
    expect(measurement.attributes.role).toEqual({ right: 2, of: 4 });
    expect(measurement.attributes.bound).toEqual({ right: 4, of: 4 });
    expect(measurement.hardwareSet).toEqual({ gold: 4, found: 4, right: 2 });
    expect(measurement.headline).toEqual({ right: 2, of: 2 });
  });

  it("prints as columns of one width with the rates of each kind", () => {
    const lines = formatMeasurement(measurement).split("\n");
    const row = lines.find((line) => line.startsWith("device_time"));
    expect(row?.split(/\s{2,}/)).toEqual(["device_time", "4", "6", "4", "0.667", "1.000", "0.800"]);
    const money = lines.find((line) => line.startsWith("money"));
    expect(money).toHaveLength(row?.length ?? 0);
    expect(money).toMatch(/–\s+0\.000\s+0\.000$/);
  });
});

describe("errors", () => {
  const lines = listErrors(judgement).map(formatError);

  it("name each miss, spurious figure and wrong attribute with its own sentence", () => {
    expect(lines).toEqual([
      "p1  miss money: 5 own\n    It costs «$5».",
      "p1  spurious device_time: 100 own\n    We use «V100s».",
      "p1  wrong role: prior; found own\n    Others need «900 GPU hours».",
      "p1  miss hardware set: A100",
      "p1  spurious hardware set: T4",
    ]);
  });
});

describe("rates", () => {
  it("follow from counts", () => {
    const tally = { gold: 10, found: 5, right: 4 };
    expect(precisionOf(tally)).toBeCloseTo(0.8);
    expect(recallOf(tally)).toBeCloseTo(0.4);
    expect(f1Of(tally)).toBeCloseTo(0.5333);
    expect(rateOf({ right: 1, of: 4 })).toBe(0.25);
  });

  it("are unknown of nothing", () => {
    const none = { gold: 0, found: 0, right: 0 };
    expect([precisionOf(none), recallOf(none), f1Of(none), rateOf({ right: 0, of: 0 })]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
