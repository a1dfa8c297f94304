import { expect, test } from "vitest";
import { readYearRange } from "#src/query/params/year-range.ts";

test.each([
  ["2020..2023", { low: 2020, high: 2023 }],
  ["2020-2023", { low: 2020, high: 2023 }],
  ["2021", { low: 2021, high: 2021 }],
  ["since 2023", { low: 2023, high: null }],
  ["2023..", { low: 2023, high: null }],
  ["<2020", { low: null, high: 2020 }],
  ["2023..2020", null],
  ["20..2023", null],
  ["2020.5", null],
  ["1,999", { low: 1999, high: 1999 }],
  ["x", null],
])("reads %s", (text, range) => {
  expect(readYearRange(text)).toEqual(range);
});
