import { beforeAll, describe, expect, it } from "vitest";
import { drawForPage } from "#src/components/charts/drawing/draw.ts";
import { type Box, FORMAT_NAMES, type FormatName } from "#src/components/charts/layout/format.ts";
import type { PaperRow } from "#src/query/rows.ts";
import { ticksOf } from "./axis-of-ticks.ts";
import { DRAWINGS, type DrawingName } from "./chart-drawings.ts";
import { manyPapers, statedInEveryWay } from "./many-papers.ts";
import { boxOf, MARKS, readSvg, shapesOfMarks } from "./svg-boxes.ts";
import { loadLetters, type TextBox, textBoxes } from "./text-boxes.ts";

/** Loading the library in the worker takes a while on a busy machine. */
const PATIENCE_MS = 120_000;

/** Not every number in every format: a drawing takes its time. */
const FORMATS_OF = new Map<number, readonly FormatName[]>([
  [1, ["narrow", "thumbnail"]],
  [2, ["medium", "export"]],
  [30, FORMAT_NAMES],
  [5000, ["wide"]],
]);

const NAMES = Object.keys(DRAWINGS).filter((name): name is DrawingName => name in DRAWINGS);

/** How far strokes reach beyond the shapes that they outline, in px. */
const STROKE_PX = 1.2;

const isWithin = ({ x, y, width, height }: Box, outer: Box, slack: number) =>
  x >= outer.x - slack &&
  y >= outer.y - slack &&
  x + width <= outer.x + outer.width + slack &&
  y + height <= outer.y + outer.height + slack;

const meet = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5;

function overlaps(texts: readonly TextBox[]): string[] {
  return texts.flatMap((a, at) =>
    texts
      .slice(at + 1)
      .filter((b) => meet(a, b))
      .map((b) => `“${a.text}” covers “${b.text}”`),
  );
}

/** Words of one mark on the shape of another. */
function hidden(texts: readonly TextBox[], shapes: readonly Element[]): string[] {
  const boxes = shapes.map((shape) => ({ ...boxOf(shape), mark: shape.closest(MARKS) }));
  return texts.flatMap(({ element, ...box }) => {
    const own = element.closest("[data-mark]");
    if (!own) return [];
    const covered = boxes.filter(({ mark, ...shape }) => mark !== own && meet(box, shape));
    return covered.map(() => `“${box.text}” covers another mark`);
  });
}

beforeAll(loadLetters);

/** Everything of the drawings that nobody would ship, in words. */
async function faultsOf(
  name: DrawingName,
  papers: readonly PaperRow[],
  formats: readonly FormatName[],
): Promise<string[]> {
  const faults: string[] = [];
  for (const format of formats) {
    const drawing = DRAWINGS[name](papers, format);
    const { plot, format: size } = drawing.layout;
    const text = await drawForPage(drawing);
    if (/NaN|undefined|Infinity/u.test(text)) faults.push(`${format}: what is no number`);
    const svg = readSvg(text);
    const shapes = shapesOfMarks(svg);
    if (shapes.length === 0) faults.push(`${format}: no mark`);
    const off = shapes.filter((shape) => !isWithin(boxOf(shape), plot, STROKE_PX));
    faults.push(...off.map((shape) => `${format}: off the plot: ${shape.outerHTML}`));
    const texts = textBoxes(svg);
    const paper = { x: 0, y: 0, width: size.width, height: size.height };
    const cut = texts.filter((box) => !isWithin(box, paper, 0.5));
    faults.push(...cut.map((box) => `${format}: off the drawing: ${box.text}`));
    faults.push(...overlaps(texts).map((words) => `${format}: ${words}`));
    faults.push(...hidden(texts, shapes).map((words) => `${format}: ${words}`));
  }
  return faults;
}

describe.each(NAMES)("%s", (name) => {
  it.each([...FORMATS_OF.keys()])(
    "keeps every mark of %i papers in its plot, and every word free of others",
    async (count) => {
      expect(await faultsOf(name, manyPapers(count), FORMATS_OF.get(count) ?? [])).toEqual([]);
    },
    PATIENCE_MS,
  );
});

describe.each(["cost-vs-result", "cheaper-than-before", "over-time"] as const)("%s", (name) => {
  it.each([1e-3, 1 / 60, 1e7, 1e9])(
    "keeps a cost of %d hours in its plot, in whatever way it is stated",
    async (hours) => {
      expect(await faultsOf(name, statedInEveryWay(hours), ["narrow", "wide"])).toEqual([]);
    },
    PATIENCE_MS,
  );
});

describe.each(["cost-vs-result", "cheaper-than-before", "how-costs-spread"] as const)(
  "the cost axis of %s",
  (name) => {
    it.each(["narrow", "wide"] as const)(
      "has its ticks at powers of ten, a decade as long as any other (%s)",
      async (format) => {
        const svg = readSvg(await drawForPage(DRAWINGS[name](manyPapers(30), format)));
        const ticks = ticksOf(svg, "below");
        expect(ticks.length).toBeGreaterThan(3);
        const powers = ticks.map(({ value }) => Math.log10(value));
        for (const power of powers) expect(power).toBeCloseTo(Math.round(power), 9);
        const [first, second] = ticks;
        if (!first || !second) throw new Error("There are no two ticks.");
        const perDecade = (second.px - first.px) / Math.log10(second.value / first.value);
        for (const { value, px } of ticks) {
          expect(px).toBeCloseTo(first.px + Math.log10(value / first.value) * perDecade, 0);
        }
      },
      PATIENCE_MS,
    );
  },
);

it(
  "has the upright cost axis at powers of ten too",
  async () => {
    const svg = readSvg(await drawForPage(DRAWINGS["over-time"](manyPapers(30), "wide")));
    const values = ticksOf(svg, "left").map(({ value }) => value);
    expect(values).toEqual([0.1, 1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7]);
  },
  PATIENCE_MS,
);
