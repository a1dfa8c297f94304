import * as fc from "fast-check";
import { expect, it } from "vitest";
import {
  valueAtPosition,
  valuePosition,
  valueScale,
} from "#src/components/charts/layout/value-scale.ts";

const OPEN = { count: 5, limits: { low: -Infinity, high: Infinity } };

it("holds all values of a logarithmic axis between ticks at 1, 2 and 5 times powers of ten", () => {
  expect(valueScale([6, 34], { kind: "log", ...OPEN })).toEqual({
    kind: "log",
    low: 5,
    high: 50,
    ticks: [5, 10, 20, 50],
  });
});

it("has powers of ten alone where there are enough", () => {
  const { ticks } = valueScale([0.3, 4000], { kind: "log", ...OPEN });
  expect(ticks).toEqual([1, 10, 100, 1000]);
});

it.each(["linear", "log"] as const)("places values, and knows them by their place (%s)", (kind) => {
  const value = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      const scale = valueScale(values, { kind, ...OPEN });
      for (const each of values) {
        const position = valuePosition(scale, each);
        expect(position).toBeGreaterThanOrEqual(0);
        expect(position).toBeLessThanOrEqual(1);
        expect(valueAtPosition(scale, position) / each).toBeCloseTo(1, 4);
      }
    }),
  );
});
