import { assert, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  HUMAN_MARKS,
  SCALE_TICKS,
  costAtPosition,
  nearestHumanMark,
  roundCostAtPosition,
  scalePosition,
} from "#src/domain/cost-scale.ts";

describe("the ruler's scale", () => {
  it("runs from one GPU-minute to ten million GPU-hours", () => {
    expect(scalePosition(1 / 60)).toBe(0);
    expect(scalePosition(1e7)).toBe(1);
  });

  it("gives every decade the same length", () => {
    const decade = scalePosition(10) - scalePosition(1);
    expect(scalePosition(1e6) - scalePosition(1e5)).toBeCloseTo(decade, 12);
    expect(decade).toBeCloseTo(0.1139, 3);
  });

  it("holds what lies beyond its ends, nought and nonsense included", () => {
    for (const below of [0, -5, 1e-9, Number.NaN]) expect(scalePosition(below)).toBe(0);
    expect(scalePosition(1e12)).toBe(1);
    expect(scalePosition(Infinity)).toBe(1);
    expect(costAtPosition(-1)).toBeCloseTo(1 / 60, 10);
    expect(costAtPosition(2)).toBeCloseTo(1e7, 2);
  });

  it("never turns an order around, and finds its way back", () => {
    const cost = double({ min: 1 / 60, max: 1e7, noNaN: true });
    assert(
      property(cost, cost, (a, b) => {
        expect((scalePosition(a) - scalePosition(b)) * (a - b)).toBeGreaterThanOrEqual(0);
        expect(costAtPosition(scalePosition(a)) / a).toBeCloseTo(1, 9);
      }),
    );
  });

  it("keeps its ticks and marks in order and on the ruler", () => {
    for (const marks of [SCALE_TICKS, HUMAN_MARKS]) {
      const places = marks.map((mark) => scalePosition(mark.deviceHours));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it("offers round numbers to a dragging hand", () => {
    expect(roundCostAtPosition(scalePosition(203.7))).toBe(200);
    expect(roundCostAtPosition(scalePosition(123_456))).toBe(120_000);
  });

  it("names a cost that people can picture, and none where none is near", () => {
    expect(nearestHumanMark(9000)?.label).toBe("a GPU for a year");
    expect(nearestHumanMark(11)?.label).toBe("overnight");
    expect(nearestHumanMark(80_000)).toBeNull();
  });
});
