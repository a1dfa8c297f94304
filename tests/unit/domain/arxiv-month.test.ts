import { expect, it } from "vitest";
import { monthOfArxivId } from "#src/domain/arxiv-month.ts";

it.each([
  ["2406.00153", "2024-06"],
  ["0704.0001", "2007-04"],
  ["math/9912001", "1999-12"],
  ["hep-th/9901001", "1999-01"],
  ["2413.00001", null],
  ["somewhere else", null],
  [null, null],
])("%s is of %s", (id, month) => {
  expect(monthOfArxivId(id)).toBe(month);
});
