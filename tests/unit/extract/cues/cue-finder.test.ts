import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CueFinder } from "#src/extract/cues/cue-finder.ts";

const TABLE = {
  work: ["train*", "fine-tun*", "architecture search", "NAS", "fit"],
  mention: ["training data", "pre-trained model*"],
  money: ["$", "today's"],
} as const satisfies Record<string, readonly string[]>;

function found(text: string, start?: number, end?: number): string[] {
  const cues = new CueFinder<keyof typeof TABLE>(TABLE).find(text, start, end);
  return cues.map((cue) => `${cue.tag}: ${text.slice(cue.start, cue.end)}`);
}

describe("CueFinder", () => {
  it.each([
    ["We train it, then it trains.", ["work: train", "work: trains"]],
    ["Training data for training", ["mention: Training data", "work: training"]],
    [
      "a fine tuning, finetuned, fine--tune",
      ["work: fine tuning", "work: finetuned", "work: fine--tune"],
    ],
    ["architecture~search", ["work: architecture~search"]],
    ["the pretrained models", ["mention: pretrained models"]],
    ["nas and NAS", ["work: nas", "work: NAS"]],
    ["for $ or today's", ["money: $", "money: today's"]],
    ["post-training", ["work: training"]],
  ])("finds cues in %j", (text, cues) => {
    expect(found(text)).toEqual(cues);
  });

  it.each([
    "constrain",
    "trainéd",
    "étrain",
    "𝒯train",
    "train𝒯",
    "2train",
    "fits",
    "architecture   search",
    "trainabcdefghijklm",
  ])("finds none in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("takes what it is shown for the whole text", () => {
    expect(found("constraint", 4, 9)).toEqual(["work: train"]);
    expect(found("training data", 0, 8)).toEqual(["work: training"]);
  });

  it("agrees with a pattern of all cues", () => {
    const pattern =
      /(?<![\p{L}\p{N}])(?:pre[\s~-]{0,2}trained[\s~-]{0,2}model[a-z]{0,12}|architecture[\s~-]{0,2}search|training[\s~-]{0,2}data|fine[\s~-]{0,2}tun[a-z]{0,12}|today's|train[a-z]{0,12}|NAS|fit|\$)(?![\p{L}\p{N}])/giu;
    const pieces = fc.constantFrom(
      ..."train training data pre trained model models fine tun architecture search nas fit $ today's".split(
        " ",
      ),
      " ",
      "-",
      "~",
      "\n",
      "\u00a0",
      "é",
      "𝒯",
      "3",
      ".",
      "ing",
      "S",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        const cues = new CueFinder(TABLE).find(text);
        expect(cues.map((cue) => text.slice(cue.start, cue.end))).toEqual(
          text.match(pattern) ?? [],
        );
      }),
    );
  });
});
