import type { Box } from "#src/components/charts/layout/format.ts";
import { textWidth } from "#src/components/charts/layout/text-width.ts";

/** A mark that would like its name beside it; those first in the list choose first. */
export interface LabelWish {
  key: string;
  text: string;
  x: number;
  y: number;
}

/** Where a label goes, from its mark: px right, px down to the baseline, and which end of it is there. */
export interface LabelPlace {
  dx: number;
  dy: number;
  anchor: "start" | "middle" | "end";
}

interface Options {
  /** What labels must not cover: marks, bars, arrows. */
  obstacles: readonly Box[];
  /** What they must stay within. */
  within: Box;
  fontSize: number;
  /** Labels at most. */
  most: number;
}

const GAP = 10;

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isWithin(box: Box, outer: Box): boolean {
  return (
    box.x >= outer.x &&
    box.y >= outer.y &&
    box.x + box.width <= outer.x + outer.width &&
    box.y + box.height <= outer.y + outer.height
  );
}

/** Places around a mark, best first. */
function placesAround(fontSize: number): LabelPlace[] {
  const middle = fontSize * 0.35;
  const below = GAP + fontSize * 0.75;
  return [
    { dx: GAP, dy: middle, anchor: "start" },
    { dx: -GAP, dy: middle, anchor: "end" },
    { dx: 0, dy: -GAP, anchor: "middle" },
    { dx: 0, dy: below, anchor: "middle" },
    { dx: GAP * 0.7, dy: -GAP * 0.8, anchor: "start" },
    { dx: -GAP * 0.7, dy: -GAP * 0.8, anchor: "end" },
    { dx: GAP * 0.7, dy: below, anchor: "start" },
    { dx: -GAP * 0.7, dy: below, anchor: "end" },
    // Farther off, past a line through the mark.
    { dx: 0, dy: -GAP * 2, anchor: "middle" },
    { dx: GAP * 0.7, dy: -GAP * 2, anchor: "start" },
    { dx: -GAP * 0.7, dy: -GAP * 2, anchor: "end" },
    { dx: 0, dy: below + GAP, anchor: "middle" },
  ];
}

/** The box that a label fills in the drawing. */
export function labelBox(
  { x, y, text }: Pick<LabelWish, "x" | "y" | "text">,
  { dx, dy, anchor }: LabelPlace,
  fontSize: number,
): Box {
  const width = textWidth(text, fontSize);
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  return { x: x + dx - before, y: y + dy - fontSize * 0.8, width, height: fontSize * 1.05 };
}

/** Gives labels places where they cover neither a mark nor each other. Those that find none stay away. */
export function placeLabels(
  wishes: readonly LabelWish[],
  { obstacles, within, fontSize, most }: Options,
): Map<string, LabelPlace> {
  const taken = [...obstacles];
  const placed = new Map<string, LabelPlace>();
  const places = placesAround(fontSize);
  for (const wish of wishes) {
    if (placed.size >= most) break;
    const place = places.find((candidate) => {
      const box = labelBox(wish, candidate, fontSize);
      return isWithin(box, within) && !taken.some((other) => overlaps(box, other));
    });
    if (!place) continue;
    placed.set(wish.key, place);
    taken.push(labelBox(wish, place, fontSize));
  }
  return placed;
}
