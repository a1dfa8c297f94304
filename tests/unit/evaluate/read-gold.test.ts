import { describe, expect, it } from "vitest";
import { readGold } from "#src/evaluate/read-gold.ts";
import { buildGold, buildPaper } from "./build-figure.ts";

const good = JSON.stringify(
  buildPaper({ abstract: "8 GPU hours", figures: [buildGold("8 GPU hours", 8)] }),
);

describe("a gold file", () => {
  it("keeps good lines and names bad ones with their place", () => {
    const { papers, problems } = readGold("gold.jsonl", `${good}\n\n{"id":\n${good}\n{"id":"x"}\n`);
    expect(papers).toHaveLength(2);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^gold\.jsonl:3: expected one JSON object/);
    expect(problems[1]).toMatch(/^gold\.jsonl:5: .*title/);
  });

  it.each([
    ["a quotation that is not in its field", buildGold("9 GPU hours", 9), /does not hold "9 GPU/],
    [
      "a figure without an end",
      buildGold("8 GPU hours", 8, { low: null, high: null }),
      /neither low/,
    ],
    ["ends the wrong way round", buildGold("8 GPU hours", 8, { low: 9 }), /low 9 is above high 8/],
  ])("rejects %s", (_, figure, why) => {
    const line = JSON.stringify(buildPaper({ abstract: "8 GPU hours", figures: [figure] }));
    const { papers, problems } = readGold("gold.jsonl", line);
    expect(papers).toEqual([]);
    expect(problems[0]).toMatch(why);
  });
});
