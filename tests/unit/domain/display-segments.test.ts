import { assert, array, nat, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { type Segment, toSegments } from "#src/domain/display-segments.ts";
import { toDisplayText } from "#src/domain/display-text.ts";

const words = (segments: Segment<unknown>[]): string =>
  segments.map((part) => (typeof part === "string" ? part : words(part.children))).join("");

describe("marks in a text", () => {
  it("stand where their words stand", () => {
    const text = toDisplayText("took 3 GPU hours in all");
    expect(toSegments(text, [{ start: 5, end: 16, item: "a" }])).toEqual([
      "took ",
      { item: "a", continued: false, children: ["3 GPU hours"] },
      " in all",
    ]);
  });

  it("nest when one lies within another", () => {
    const text = toDisplayText("675 vs. 6,250 GPU days");
    const segments = toSegments(text, [
      { start: 8, end: 13, item: "inner" },
      { start: 0, end: 22, item: "outer" },
    ]);
    expect(segments).toEqual([
      {
        item: "outer",
        continued: false,
        children: [
          "675 vs. ",
          { item: "inner", continued: false, children: ["6,250"] },
          " GPU days",
        ],
      },
    ]);
  });

  it("go on behind a mark that they overlap", () => {
    const text = toDisplayText("abcdef");
    const segments = toSegments(text, [
      { start: 0, end: 4, item: 1 },
      { start: 2, end: 6, item: 2 },
    ]);
    expect(segments).toEqual([
      {
        item: 1,
        continued: false,
        children: ["ab", { item: 2, continued: false, children: ["cd"] }],
      },
      { item: 2, continued: true, children: ["ef"] },
    ]);
  });

  it("lose no word and no item, whatever the spans", () => {
    const raw =
      "We $\\alpha$ train 8timesA800 for 10--20 hours \\emph{at most}, i.e. ~300 GPU hours.";
    const span = tuple(nat(raw.length), nat(raw.length)).map(([a, b]) => ({
      start: Math.min(a, b),
      end: Math.max(a, b),
    }));
    const items = (segments: Segment<number>[]): number[] =>
      segments.flatMap((part) =>
        typeof part === "string" ? [] : [part.item, ...items(part.children)],
      );
    assert(
      property(array(span, { maxLength: 8 }), (spans) => {
        const text = toDisplayText(raw);
        const segments = toSegments(
          text,
          spans.map((place, item) => ({ ...place, item })),
        );
        expect(words(segments)).toBe(text.display);
        expect(new Set(items(segments))).toEqual(new Set(spans.keys()));
      }),
    );
  });
});
