import { describe, expect, it } from "vitest";
import { readMap } from "#src/ingest/read-map.ts";

describe("readMap", () => {
  it("reads facts and their places", () => {
    expect([...readMap("title=Paper Title, abstract=content.text.value,date=When")]).toEqual([
      ["title", "Paper Title"],
      ["abstract", "content.text.value"],
      ["publishedOn", "When"],
    ]);
  });

  it("leaves commas and equals signs in the names of columns", () => {
    expect([...readMap("title=Name, full,arxiv=a=b")]).toEqual([
      ["title", "Name, full"],
      ["arxivId", "a=b"],
    ]);
  });

  it.each([
    ["titel=x", /^--map: expected one of title, abstract, .* before "=", got "titel"$/u],
    ["title", /got "title"|expected "title=WHERE"/u],
    ["title=,abstract=x", /^--map: expected "title=WHERE", got "title="$/u],
    ["", /^--map: expected one of title/u],
  ])("says what is wrong with %j", (text, why) => {
    expect(() => readMap(text)).toThrow(why);
  });
});
