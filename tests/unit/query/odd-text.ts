import * as fc from "fast-check";

const LETTERS = Array.from("aZ9 .,;:!?éß中ｱ");
const SIGNS = Array.from("\"'`<>=+-@|&%#$^*(){}[]\\/_~\t\r\n\u0000\u0007\u00a0\u2009＝");

/** Text of letters, signs that mean something to somebody, whole and half surrogate pairs. */
export const oddText: fc.Arbitrary<string> = fc.string({
  unit: fc.constantFrom(...LETTERS, ...SIGNS, "😀", "\ud800", "\udc00", "e\u0301"),
  maxLength: 20,
});
