import { describe, expect, it } from "vitest";
import { listAuthors, paperByline, sayAuthors } from "#src/components/paper-byline.ts";

describe("a paper's byline", () => {
  it("names two authors, and the first of more", () => {
    expect(sayAuthors(["Ada Lovelace"])).toBe("Lovelace");
    expect(sayAuthors(["Ada Lovelace", "Alan Turing"])).toBe("Lovelace and Turing");
    expect(sayAuthors(["Ada Lovelace", "Alan Turing", "Grace Hopper"])).toBe("Lovelace et al.");
  });

  it("takes “et al.” of a source for others, not for a name", () => {
    expect(sayAuthors(["Ada Lovelace", "et al."])).toBe("Lovelace et al.");
    expect(listAuthors(["Ada Lovelace", "Alan Turing", "et al."])).toBe(
      "Ada Lovelace, Alan Turing et al.",
    );
  });

  it("does not say the year twice", () => {
    expect(paperByline({ authors: [], year: 2023, venue: "ICLR 2024" })).toBe("ICLR 2024");
    expect(paperByline({ authors: [], year: 2023, venue: "TMLR" })).toBe("2023, TMLR");
    expect(paperByline({ authors: [], year: null, venue: null })).toBe("");
  });
});
