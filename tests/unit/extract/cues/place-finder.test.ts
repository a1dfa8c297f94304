import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePlaceFinder } from "#src/extract/cues/place-finder.ts";

const PIECES = ["·day·", "hour", "0h·", "·0·h", "%", "$ 0", "half·", "-fold", "day"];
const find = compilePlaceFinder([["never"], PIECES]);
const placesIn = (text: string) => find(text)[1]?.toSorted((one, other) => one - other) ?? [];

/** The same by patterns, one for each piece. */
function placesByPattern(text: string): number[] {
  const places = PIECES.flatMap((piece) => {
    const source = piece
      .replaceAll("$", "\\$")
      // Within a piece several blanks are as one.
      .replaceAll(/(?<=.)·(?=.)/gu, String.raw`(?:[^a-z\s]|\s+)`)
      .replaceAll("·", "[^a-z]")
      .replaceAll("0", "\\d")
      .replaceAll(" ", "\\s+");
    const found: number[] = [];
    const pattern = new RegExp(source, "giu");
    // The ends of a text are like any sign.
    const framed = `|${text}|`;
    for (let match = pattern.exec(framed); match !== null; match = pattern.exec(framed)) {
      found.push(Math.min(pattern.lastIndex - 2, text.length - 1));
      pattern.lastIndex = match.index + 1;
    }
    return found;
  });
  return [...new Set(places)].toSorted((one, other) => one - other);
}

const text = fc
  .array(
    fc.constantFrom(
      ...PIECES.map((piece) => piece.replaceAll("·", " ").replaceAll("0", "7")),
      "x",
      "a ",
      ".",
      "\n",
      "7",
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(""));

describe("compilePlaceFinder", () => {
  it("finds where pieces end, in texts short and long", () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect([...new Set(placesIn(whole))]).toEqual(placesByPattern(whole));
      }),
      { numRuns: 2000 },
    );
  });

  it("reads a text that is not in ASCII as it does one that is", () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(placesIn(`${whole}é`)).toEqual(placesIn(`${whole}|`));
      }),
      { numRuns: 1000 },
    );
  });
});
