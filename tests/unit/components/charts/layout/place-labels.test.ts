import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Box } from "#src/components/charts/layout/format.ts";
import { labelBox, placeLabels } from "#src/components/charts/layout/place-labels.ts";

const WITHIN: Box = { x: 0, y: 0, width: 400, height: 300 };

const wishes = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    text: fc.constantFrom("FBNet", "Latent Consistency Models", "ViT"),
  }),
  { maxLength: 40 },
);

const meet = (a: Box, b: Box) =>
  Math.max(a.x, b.x) < Math.min(a.x + a.width, b.x + b.width) &&
  Math.max(a.y, b.y) < Math.min(a.y + a.height, b.y + b.height);

it("never lets labels cover each other or a mark, nor leave the plot", () => {
  fc.assert(
    fc.property(wishes, (drawn) => {
      const keyed = drawn.map((wish, at) => ({ ...wish, key: String(at) }));
      const marks = keyed.map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }));
      const options = { obstacles: marks, within: WITHIN, fontSize: 12, most: 20 };
      const places = placeLabels(keyed, options);
      const boxes = keyed.flatMap((wish) => {
        const place = places.get(wish.key);
        return place ? [labelBox(wish, place, 12)] : [];
      });
      expect(boxes.length).toBeLessThanOrEqual(20);
      for (const [at, box] of boxes.entries()) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(400);
        expect(box.y + box.height).toBeLessThanOrEqual(300);
        expect([...marks, ...boxes.slice(at + 1)].some((other) => meet(box, other))).toBe(false);
      }
    }),
  );
});

it("gives a lone mark its label on the right", () => {
  const options = { obstacles: [], within: WITHIN, fontSize: 12, most: 5 };
  const places = placeLabels([{ key: "a", text: "FBNet", x: 100, y: 100 }], options);
  expect(places.get("a")).toMatchObject({ anchor: "start" });
});
