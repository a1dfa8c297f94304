import { describe, expect, it } from "vitest";
import { boundedEnds, readBoundedAmount } from "#src/extract/numbers/bounded-amount.ts";
import { readAmount } from "#src/extract/numbers/read-range.ts";
import { tokenize } from "#src/extract/tokens/tokenize.ts";

describe("readAmount", () => {
  it.each([
    ["2.788M hours", 2_788_000, 2_788_000, "exact"],
    ["20.7k hours", 20_700, 20_700, "exact"],
    ["one million hours", 1e6, 1e6, "exact"],
    ["0.1 million dollars", 1e5, 1e5, "exact"],
    ["3 × 10^5 hours", 3e5, 3e5, "exact"],
    ["twenty-four hours", 24, 24, "exact"],
    ["half a day", 0.5, 0.5, "exact"],
    ["one and a half hours", 1.5, 1.5, "exact"],
    ["a pair of hours", 2, 2, "about"],
    ["a couple of days", 2, 2, "about"],
    ["a few hours", 2, 10, "order"],
    ["several hundred hours", 200, 1000, "order"],
    ["hundreds of hours", 100, 1000, "order"],
    ["tens of thousands of hours", 1e4, 1e5, "order"],
    ["many thousand hours", 1000, 10_000, "order"],
    ["1-2 hours", 1, 2, "between"],
    ["30--40 hours", 30, 40, "between"],
    ["4,000 to 40,000 hours", 4000, 40_000, "between"],
    ["7x to 70x fewer", 7, 70, "between"],
    ["35.0 to 10.8 hours", 35, 35, "exact"],
  ])("%s", (text, low, high, form) => {
    expect(readAmount(tokenize(text, []), 0)).toMatchObject({ low, high, form });
  });

  it.each(["many hours", "the hours", "constructor hours"])("finds none in “%s”", (text) => {
    expect(readAmount(tokenize(text, []), 0)).toBeNull();
  });
});

function read(text: string) {
  const tokens = tokenize(text, []);
  const index = tokens.findIndex((_, at) => readBoundedAmount(tokens, at) !== null);
  const found = readBoundedAmount(tokens, index);
  return found && { ...boundedEnds(found.amount, found.bound), bound: found.bound };
}

describe("readBoundedAmount", () => {
  it.each([
    ["took over 5 h", 5, null, "at_least"],
    ["took 10k+ h", 10_000, null, "at_least"],
    ["took ≥5 h", 5, null, "at_least"],
    ["took less than 5 h", null, 5, "at_most"],
    ["took up to about 81 h", null, 81, "at_most"],
    ["took within just 3 h", null, 3, "at_most"],
    ["took nearly 4 h", 4, 4, "about"],
    ["took $\\sim$4 h", 4, 4, "about"],
    ["took plus or minus 24 h", 24, 24, "about"],
    ["took only 4 h", 4, 4, "exact"],
    ["took within 1-16 h", 1, 16, "between"],
    ["took within a few h", 2, 10, "order"],
  ])("%s", (text, low, high, bound) => {
    expect(read(text)).toEqual({ low, high, bound });
  });

  it("takes no number that belongs to a name", () => {
    expect(read("ResNet-50 and GPT-4")).toBeNull();
  });
});
