import { describe, expect, it } from "vitest";
import { matchFigures } from "#src/evaluate/match-figures.ts";
import { buildFound, buildGold, buildPaper } from "./build-figure.ts";

const abstract =
  "It needs 40 GPU hours on A100s, not 900 GPU hours, and is up to 3x and 11x faster.";
const paperWith = (...figures: ReturnType<typeof buildGold>[]) => buildPaper({ abstract, figures });

describe("what counts as one figure", () => {
  const paper = paperWith(buildGold("40 GPU hours", 40));

  it("takes a longer or shorter quotation of the same amount", () => {
    for (const text of ["needs 40 GPU hours on A100s", "40 GPU"]) {
      const { matches } = matchFigures(paper, [buildFound(abstract, text, 40)]);
      expect(matches.map(({ found }) => found.text)).toEqual([text]);
    }
  });

  it.each([
    ["another place", buildFound(abstract, "900 GPU hours", 40)],
    ["another kind", buildFound(abstract, "40 GPU hours", 40, { kind: "wall_time" })],
    ["another value", buildFound(abstract, "40 GPU hours", 41)],
    ["an open end", buildFound(abstract, "40 GPU hours", 40, { high: null })],
    ["the title", buildFound(abstract, "40 GPU hours", 40, { field: "title" })],
  ])("does not take %s", (_, found) => {
    const { matches, misses, spurious } = matchFigures(paper, [found]);
    expect({ matches, misses: misses.length, spurious }).toEqual({
      matches: [],
      misses: 1,
      spurious: [found],
    });
  });

  it("counts the second finding of one figure as spurious", () => {
    const found = buildFound(abstract, "40 GPU hours", 40);
    const { matches, spurious } = matchFigures(paper, [found, found]);
    expect([matches.length, spurious.length]).toEqual([1, 1]);
  });

  it("finds a quotation at whichever of its places the figure stands", () => {
    const twice = "40 GPU hours are common; ours takes 40 GPU hours.";
    const start = twice.lastIndexOf("40 GPU hours");
    const second = buildFound(twice, "40 GPU hours", 40, { start, end: start + 12 });
    const { matches } = matchFigures(
      buildPaper({ abstract: twice, figures: [buildGold("40 GPU hours", 40)] }),
      [second],
    );
    expect(matches).toHaveLength(1);
  });
});

describe("two figures in one phrase", () => {
  const phrase = "up to 3x and 11x faster";
  const third = { kind: "relative", low: 1 / 3, high: null, bound: "at_least" } as const;
  const eleventh = { ...third, low: 1 / 11 };

  it("pairs each by its value", () => {
    const paper = paperWith(buildGold(phrase, 0, third), buildGold(phrase, 0, eleventh));
    const found = [
      buildFound(abstract, "11x faster", 0, eleventh),
      buildFound(abstract, "up to 3x", 0, third),
    ];
    const { matches } = matchFigures(paper, found);
    expect(matches.map((match) => [match.gold.low, match.found.text])).toEqual([
      [1 / 3, "up to 3x"],
      [1 / 11, "11x faster"],
    ]);
  });

  it("gives way so that both find a partner", () => {
    const gold = [buildGold("GPU hours", 40), buildGold("40 GPU hours on A100s", 40)];
    const onlyShort = buildFound(abstract, "needs 40", 40);
    const both = buildFound(abstract, "40 GPU hours on A100s", 40);
    const { misses } = matchFigures(paperWith(...gold), [both, onlyShort]);
    expect(misses).toEqual([]);
  });
});

describe("optional figures", () => {
  const optional = buildGold("40 GPU hours", 40, { optional: true });
  const found = buildFound(abstract, "40 GPU hours", 40);

  it("count neither when missed nor when found", () => {
    for (const list of [[], [found]]) {
      expect(matchFigures(paperWith(optional), list)).toEqual({
        matches: [],
        misses: [],
        spurious: [],
      });
    }
  });

  it("leave a finding to a figure that is required", () => {
    const required = buildGold("40 GPU hours on A100s", 40, { role: "prior" });
    const { matches, misses } = matchFigures(paperWith(optional, required), [found]);
    expect([matches.length, misses.length]).toEqual([1, 0]);
  });
});

const wrongOf = (gold: Parameters<typeof buildGold>[2], found: Parameters<typeof buildFound>[3]) =>
  matchFigures(paperWith(buildGold("40 GPU hours", 40, gold)), [
    buildFound(abstract, "40 GPU hours", 40, found),
  ]).matches.flatMap(({ wrong }) => wrong);

describe("attributes of a matched figure", () => {
  it("are named where they differ", () => {
    const wrong = wrongOf(
      { hardware: "A100", deviceCount: 8 },
      { bound: "about", role: "prior", device: "tpu", activity: "search" },
    );
    expect(wrong.toSorted()).toEqual(
      ["activity", "bound", "device", "deviceCount", "hardware", "role"].toSorted(),
    );
  });

  it("take a model's name whatever its case and punctuation", () => {
    expect(wrongOf({ hardware: "A100 80GB" }, { hardware: "a100-80GB" })).toEqual([]);
    expect(wrongOf({ hardware: "A100 80GB" }, { hardware: "A100" })).toEqual(["hardware"]);
  });
});
