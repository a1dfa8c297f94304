import { expect, it } from "vitest";
import { formatCount } from "#src/domain/format-count.ts";

it.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [-12_345, "-12,345"],
  [1_234_567.4, "1,234,567"],
])("writes %d as people read it", (count, words) => {
  expect(formatCount(count)).toBe(words);
});
