import { describe, expect, it } from "vitest";
import { type HeadlineCost, sayHeadline } from "#src/domain/words-headline.ts";

const paper: HeadlineCost = {
  costLow: 77,
  costHigh: 77,
  costBound: "about",
  device: "gpu",
  costHardware: null,
  figures: [
    { kind: "device_time", role: "own", activity: "training" },
    { kind: "device_time", role: "prior", activity: "search" },
  ],
};

describe("a headline in words", () => {
  it("says what is missing too", () => {
    expect(sayHeadline(paper)).toBe("about 77 GPU-hours to train; the GPU is not named");
  });

  it("names the accelerator", () => {
    expect(sayHeadline({ ...paper, costHardware: "A100 80GB" })).toBe(
      "about 77 GPU-hours to train on A100 80GB",
    );
  });

  it("joins two activities of the paper's own", () => {
    const figures = [
      ...paper.figures,
      { kind: "device_time", role: "own", activity: "data" },
    ] as const;
    expect(sayHeadline({ ...paper, figures })).toContain("to train and build the data");
  });

  it("never passes an unknown cost for nought", () => {
    const unknown = { ...paper, costLow: null, costHigh: null, costBound: null };
    expect(sayHeadline(unknown)).toBe("Cost not stated");
  });
});
