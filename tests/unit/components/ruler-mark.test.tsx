import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RulerMark } from "#src/components/ruler-mark.tsx";
import type { Interval } from "#src/domain/interval.ts";

const draw = (interval: Interval) =>
  renderToStaticMarkup(
    <svg>
      <RulerMark interval={interval} whose="own" />
    </svg>,
  );

describe("a mark on the ruler", () => {
  it("puts an exact cost at its place", () => {
    expect(draw({ low: 1e7, high: 1e7, bound: "exact" })).toMatch(/<circle cx="100%"/);
  });

  it("draws each bound in its own way", () => {
    const drawn = [
      draw({ low: 30, high: 30, bound: "exact" }),
      draw({ low: 30, high: 30, bound: "about" }),
      draw({ low: 30, high: null, bound: "at_least" }),
      draw({ low: null, high: 30, bound: "at_most" }),
      draw({ low: 10, high: 30, bound: "between" }),
      draw({ low: 10, high: 30, bound: "order" }),
    ];
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it("draws nothing of an unknown cost", () => {
    expect(draw({ low: null, high: null, bound: "exact" })).toBe("<svg></svg>");
  });
});
