import { expect, it } from "vitest";
import { isNewer } from "#src/store/is-newer.ts";

const KNOWN = { updatedOn: "2024-05-02", textSource: "a", saidHash: null };
const SAID = { updatedOn: null, hash: "h", source: "b" };

it.each([
  ["2024-05-03", true],
  ["2024-05-01", false],
  ["2025", true],
  ["2024-04", false],
])("goes by the paper's own date: %s", (updatedOn, newer) => {
  expect(isNewer({ ...SAID, updatedOn }, KNOWN)).toBe(newer);
  // Whoever says it, and however often.
  expect(isNewer({ ...SAID, updatedOn, source: "a" }, { ...KNOWN, saidHash: "h" })).toBe(newer);
});

it.each([null, "2024-05-02", "2024-05", "2024"])(
  "takes the later word where dates do not tell: %s",
  (updatedOn) => {
    expect(isNewer({ ...SAID, updatedOn }, KNOWN)).toBe(true);
    expect(isNewer({ ...SAID, updatedOn }, { ...KNOWN, saidHash: "other" })).toBe(true);
  },
);

it("takes no old word for a later one, unless the text is that source's own", () => {
  expect(isNewer(SAID, { ...KNOWN, saidHash: "h" })).toBe(false);
  expect(isNewer(SAID, { ...KNOWN, saidHash: "h", textSource: "b" })).toBe(true);
});
