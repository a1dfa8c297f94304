import { describe, expect, it } from "vitest";
import { findHardware } from "#src/extract/find-hardware.ts";
import { tokenize } from "#src/extract/tokens/tokenize.ts";

function normsOf(text: string): string[] {
  return tokenize(text, findHardware(text)).map((token) => token.norm);
}

describe("tokenize", () => {
  it.each([
    ["stripped maths", "8timesA800 for sim3 h", ["8", "x", "a800", "for", "~", "3", "h"]],
    ["LaTeX maths", String.raw`$\sim$4$\times$H20`, ["~", "4", "x", "h20"]],
    ["an escaped percent sign", String.raw`75\% less`, ["75", "%", "less"]],
    ["a stripped dollar sign", String.raw`saves \300,000`, ["saves", "$", "300,000"]],
    ["styled text", String.raw`\textbf{1.5 hours}`, ["1.5", "hours"]],
    ["a tie between words", "in~3 days", ["in", "3", "days"]],
    ["a tilde before a number", "of ~20k", ["of", "~", "20", "k"]],
    ["comparison signs", "≤ 5 or $\\geq$6", ["<=", "5", "or", ">=", "6"]],
  ])("normalizes %s", (_, text, norms) => {
    expect(normsOf(text)).toEqual(norms);
  });

  it.each([
    ["1,000,000", 1e6],
    ["1{,}000", 1000],
    ["3.8e25", 3.8e25],
    ["$10^{4}$", 1e4],
    ["10^4", 1e4],
    ["10⁴", 1e4],
    ["2.788", 2.788],
  ])("reads %s as one number", (text, value) => {
    const [token] = tokenize(text, []);
    expect(token?.value).toBeCloseTo(value, 3);
  });

  it("tells money from formulas", () => {
    expect(normsOf("costs $5 to train")).toContain("$");
    expect(normsOf("from $5 to $20")).toEqual(["from", "$", "5", "to", "$", "20"]);
    expect(normsOf("in $40$ minutes")).not.toContain("$");
    expect(normsOf("AUC $>$ 0.99")).not.toContain("$");
    expect(normsOf(String.raw`up to $4.5\%$ better`)).not.toContain("$");
  });

  it("keeps offsets into the raw text", () => {
    const text = String.raw`took \textbf{12 h} on 8$\times$A100`;
    for (const token of tokenize(text, findHardware(text))) {
      if (token.kind === "symbol") continue;
      expect(text.slice(token.start, token.end).toLowerCase()).toBe(token.norm);
    }
  });

  it("knows what is glued to what stands before it", () => {
    expect(tokenize("10k GPU-hours", []).map((token) => token.glued)).toEqual([
      false,
      true,
      false,
      true,
      true,
    ]);
  });
});
