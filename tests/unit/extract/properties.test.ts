import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Extraction, extractionSchema } from "#src/domain/extraction.ts";
import type { Figure } from "#src/domain/figure.ts";
import { extract } from "#src/extract/extract.ts";
import { anyText, fieldText, figureSentence } from "./vocabulary.ts";

/** Runs a check on the extraction of many random papers. */
function forEveryPaper(
  check: (found: Extraction, paper: { title: string; abstract: string }) => void,
) {
  fc.assert(
    fc.property(anyText, anyText, (title, abstract) => {
      const paper = { title, abstract };
      check(extract(paper), paper);
    }),
    { numRuns: 400 },
  );
}

/** The product of one end of a figure's factors; null when any of them is open there. */
function productOf(figure: Figure, end: "low" | "high"): number | null {
  return figure.derivation.reduce<number | null>((product, factor) => {
    const value = factor[end];
    return product === null || value === null ? null : product * value;
  }, 1);
}

/** Prose without any statement of compute. */
const filler = fc
  .array(fc.constantFrom("The sky is wide.", "Birds sing.", "They like tea.", "Roses are red."), {
    maxLength: 5,
  })
  .map((sentences) => sentences.join(" "));

/** Equal but for the rounding of binary fractions. */
function isNear(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

describe("whatever the text", () => {
  it("spans quote it", () => {
    forEveryPaper(({ figures, results }, paper) => {
      for (const { field, start, end, text } of [...figures, ...results]) {
        expect(end).toBeGreaterThan(start);
        expect(paper[field].slice(start, end)).toBe(text);
      }
    });
  });

  it("factors stand in the field where they say", () => {
    forEveryPaper(({ figures }, paper) => {
      for (const { field, derivation } of figures) {
        for (const { start, end } of derivation) {
          expect(start === null).toBe(end === null);
          if (start === null || end === null) continue;
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(paper[field].length);
        }
      }
    });
  });

  it("a figure has an end, and its ends are in order", () => {
    forEveryPaper(({ figures, headline }) => {
      for (const { low, high, bound } of headline ? [...figures, headline] : figures) {
        const known = [low, high].filter((value) => value !== null);
        expect(known.length).toBeGreaterThan(0);
        expect(known).toEqual(known.toSorted((a, b) => a - b));
        expect(low === null).toBe(bound === "at_most");
        expect(high === null).toBe(bound === "at_least");
      }
    });
  });

  it("a figure is the product of its factors", () => {
    forEveryPaper(({ figures }) => {
      const wrong = figures.filter(
        (figure) =>
          figure.derivation.length === 0 ||
          !isNear(productOf(figure, "low"), figure.low) ||
          !isNear(productOf(figure, "high"), figure.high),
      );
      expect(wrong).toEqual([]);
    });
  });

  it("figures come in the order of the text, the title's first", () => {
    forEveryPaper(({ figures }) => {
      const places = figures.map(({ field, start }) => (field === "title" ? 0 : 1e6) + start);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });
  });

  it("what is found survives JSON and is what the schema says", () => {
    forEveryPaper((found) => {
      expect(extractionSchema.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
    });
  });

  it("the same text is read the same way again", () => {
    forEveryPaper((found, paper) => {
      expect(extract(paper)).toEqual(found);
    });
  });

  it("every accelerator is named once", () => {
    forEveryPaper(({ hardware }) => {
      expect(new Set(hardware).size).toBe(hardware.length);
    });
  });
});

describe("text without a cue around a figure", () => {
  it("moves spans and changes nothing else", () => {
    fc.assert(
      fc.property(filler, figureSentence, filler, (before, sentence, after) => {
        const alone = extract({ title: "", abstract: sentence });
        const prefix = before === "" ? "" : `${before} `;
        const inside = extract({ title: "", abstract: `${prefix}${sentence} ${after}` });
        expect(alone.figures).toHaveLength(1);
        expect(inside.figures).toEqual(alone.figures.map((figure) => shift(figure, prefix.length)));
      }),
      { numRuns: 200 },
    );
  });

  it("yields nothing by itself", () => {
    fc.assert(
      fc.property(filler, (abstract) => {
        expect(extract({ title: abstract, abstract })).toEqual({
          figures: [],
          hardware: [],
          results: [],
          headline: null,
        });
      }),
    );
  });
});

describe("a title", () => {
  it("states the same over an abstract that states nothing as by itself", () => {
    fc.assert(
      fc.property(fieldText, filler, (title, abstract) => {
        const alone = extract({ title, abstract: "" }).figures;
        expect(extract({ title, abstract }).figures).toEqual(alone);
      }),
      { numRuns: 200 },
    );
  });
});

function shift(figure: Figure, by: number): Figure {
  return {
    ...figure,
    start: figure.start + by,
    end: figure.end + by,
    derivation: figure.derivation.map((factor) => ({
      ...factor,
      start: factor.start === null ? null : factor.start + by,
      end: factor.end === null ? null : factor.end + by,
    })),
  };
}
