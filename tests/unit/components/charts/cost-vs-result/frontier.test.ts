import * as fc from "fast-check";
import { expect, it } from "vitest";
import { findFrontier } from "#src/components/charts/cost-vs-result/frontier.ts";

const points = fc.array(
  fc.record({ cost: fc.integer({ min: 1, max: 9 }), value: fc.integer({ min: 0, max: 9 }) }),
);

it("holds just the points that no other one beats in one respect without losing in the other", () => {
  fc.assert(
    fc.property(points, (all) => {
      const frontier = new Set(findFrontier(all, "higher"));
      for (const point of all) {
        const isBeaten = all.some(
          (other) =>
            (other.cost <= point.cost && other.value > point.value) ||
            (other.cost < point.cost && other.value >= point.value),
        );
        expect(frontier.has(point)).toBe(!isBeaten);
      }
    }),
  );
});

it("is cheapest first, and turns over where lower is better", () => {
  const all = [
    { cost: 3, value: 1 },
    { cost: 1, value: 9 },
    { cost: 2, value: 9 },
  ];
  expect(findFrontier(all, "lower")).toEqual([
    { cost: 1, value: 9 },
    { cost: 3, value: 1 },
  ]);
});
