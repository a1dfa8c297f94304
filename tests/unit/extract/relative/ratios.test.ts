import { describe, expect, it } from "vitest";
import { extract } from "#src/extract/extract.ts";

/** Nine digits: what a quotient of the text's numbers has, and no more. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(9));
}

function ratioOf(abstract: string) {
  const figure = extract({ abstract }).figures.find(({ kind }) => kind === "relative");
  return figure && { low: rounded(figure.low), high: rounded(figure.high), bound: figure.bound };
}

describe("relative costs", () => {
  it.each([
    ["It takes 10% of the GPU hours of the baseline.", 0.1, 0.1, "exact"],
    ["It needs 4x fewer GPU-hours.", 0.25, 0.25, "exact"],
    ["It needs 4x to 8x fewer GPU-hours.", 0.125, 0.25, "between"],
    ["It reduces training time by 40%.", 0.6, 0.6, "exact"],
    ["It reduces training time to 40%.", 0.4, 0.4, "exact"],
    ["It saves over 75% of training compute.", null, 0.25, "at_most"],
    ["It cuts training time by up to 75%.", 0.25, null, "at_least"],
    ["Training is 25% faster.", 0.8, 0.8, "exact"],
    ["It converges over 100x faster than SGD.", null, 0.01, "at_most"],
    ["It gives up to an 8x training speedup.", 0.125, null, "at_least"],
    ["It is an order of magnitude cheaper to train.", 0.1, 0.1, "order"],
    ["It trains two to three orders of magnitude faster.", 1e-3, 1e-2, "order"],
    ["It halves the training time.", 0.5, 0.5, "exact"],
    ["It needs a third of the training compute.", 1 / 3, 1 / 3, "exact"],
    ["It needs 1/8 of the training compute.", 0.125, 0.125, "exact"],
    ["It cuts training cost by a factor of 8.", 0.125, 0.125, "exact"],
    ["It takes 3 times longer to train and training takes 3 times longer.", 3, 3, "exact"],
    ["It increases training time by 25%.", 1.25, 1.25, "exact"],
  ])("%s", (abstract, low, high, bound) => {
    expect(ratioOf(abstract)).toEqual({ low: rounded(low), high: rounded(high), bound });
  });

  it("reads a list under one limit", () => {
    const { figures } = extract({ abstract: "We get up to 3x and 12x training speedup." });
    expect(figures.map(({ high, bound }) => [high, bound])).toEqual([
      [null, "at_least"],
      [null, "at_least"],
    ]);
    expect(figures[1]?.low).toBeCloseTo(1 / 12, 9);
  });

  it.each([
    "Inference is 3x faster on an A100 GPU.",
    "It reduces memory by 50% during training.",
    "It uses 10% of the training data.",
    "Accuracy improves by 5% over training from scratch.",
    "It solves the task 93% of the time.",
    "It generalizes to sequences 10x longer than those of training.",
    "It trains with 5x fewer parameters.",
    "Orders of magnitude fewer GPU hours are needed.",
  ])("finds none in “%s”", (abstract) => {
    expect(ratioOf(abstract)).toBeUndefined();
  });
});
