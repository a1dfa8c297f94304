import { oddText } from "../odd-text.ts";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { costRangeSpelling, readCostRange } from "#src/query/params/cost-range.ts";

test.each([
  ["10..200", 10, 200],
  ["..200", null, 200],
  ["10..", 10, null],
  [" 10 .. 200 ", 10, 200],
  ["10...200", 10, 200],
  ["10-200", 10, 200],
  ["10–200", 10, 200],
  ["10 to 200 hours", 10, 200],
  ["0..5", 0, 5],
  ["1e-3..1e6", 0.001, 1_000_000],
  ["1,000..2 000", 1000, 2000],
  ["2k..1 million", 2000, 1_000_000],
  ["<200", null, 200],
  ["<= 200", null, 200],
  ["≤200 GPU-hours", null, 200],
  ["under 3 GPU days", null, 72],
  [">10", 10, null],
  [">=10h", 10, null],
  ["at least a", undefined, undefined],
  ["10+", 10, null],
  // A bare amount is a budget.
  ["200", null, 200],
  ["2 days", null, 48],
  ["30 min", null, 0.5],
  ["1 GPU-year", null, 8760],
  // A unit said once holds for both ends.
  ["1-2 days", 24, 48],
  ["1 day..1 week", 24, 168],
  ["abc", undefined, undefined],
  ["..", undefined, undefined],
  ["-5..10", undefined, undefined],
  ["200..10", undefined, undefined],
  ["1..2..3", undefined, undefined],
  ["10 parsecs", undefined, undefined],
  ["1e999", undefined, undefined],
  ["NaN..Infinity", undefined, undefined],
])("reads %s", (text, low, high) => {
  expect(readCostRange(text)).toEqual(low === undefined ? null : { low, high });
});

test("a range written to a URL reads back as itself", () => {
  const hours = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(fc.option(hours), fc.option(hours), (a, b) => {
      fc.pre(a !== null || b !== null);
      const swapped = a !== null && b !== null && a > b;
      // The text has no sign, so that 0 and -0 are one.
      const range = {
        low: (swapped ? b : a) && Math.abs(swapped ? b : (a ?? 0)),
        high: swapped ? a : b,
      };
      const text = z.encode(costRangeSpelling, range);
      expect(z.decode(costRangeSpelling, text)).toEqual(range);
    }),
  );
});

test("text of any kind is a range or not, and never throws", () => {
  fc.assert(
    fc.property(oddText, (text) => {
      const range = readCostRange(text);
      expect(range === null || (range.low ?? 0) <= (range.high ?? Infinity)).toBe(true);
    }),
  );
});
