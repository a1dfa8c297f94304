import { describe, expect, it } from "vitest";
import { extract } from "#src/extract/extract.ts";

function headlineOf(abstract: string, title = "") {
  const { headline } = extract({ title, abstract });
  return headline && { low: headline.low, high: headline.high, bound: headline.bound };
}

describe("headline", () => {
  it("adds stages", () => {
    const text =
      "Training takes 20 hours on 8xH100 for pretraining and 3 hours on 1xA100 for fine-tuning.";
    expect(headlineOf(text)).toEqual({ low: 163, high: 163, bound: "exact" });
  });

  it("hulls settings", () => {
    const text =
      "Training the small model takes 4 GPU hours. Training the large model takes 90 GPU hours.";
    expect(headlineOf(text)).toEqual({ low: 4, high: 90, bound: "between" });
  });

  it("counts a repetition once", () => {
    const text = "We train it in 12 GPU hours. Those 12 GPU hours suffice.";
    expect(headlineOf(text)).toEqual({ low: 12, high: 12, bound: "exact" });
  });

  it("takes the total that includes a part", () => {
    const text = "Training requires only 1 GPU hour (or 10 hours including the features).";
    expect(headlineOf(text)).toEqual({ low: 10, high: 10, bound: "exact" });
  });

  it("prefers the abstract to the title, and takes the title's where there is no other", () => {
    expect(headlineOf("We train in 25 GPU hours.", "Training in a GPU Day")?.high).toBe(25);
    expect(headlineOf("We describe it.", "Training in One GPU Day")?.high).toBe(24);
  });

  it.each([
    "Previous methods require 900 GPU hours.",
    "It saves 30 GPU hours of training.",
    "Training takes 3 days.",
  ])("is unknown where nothing own is stated in device-hours: %s", (text) => {
    expect(headlineOf(text)).toBeNull();
  });
});
