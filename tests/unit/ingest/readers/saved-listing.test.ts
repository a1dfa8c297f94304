import { collectEach } from "../../../setup/collect-all.ts";
import { createReadStream } from "node:fs";
import { describe, expect, it } from "vitest";
import { savedListingReader } from "#src/ingest/readers/saved-listing.ts";
import { describeReader, PAPERS, readAll } from "./contract.ts";

const [first, second, third] = PAPERS;
const FURNITURE =
  "Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox!\n";

describeReader({
  reader: savedListingReader,
  valid: PAPERS.map(({ title, abstract }) => `${title}\n${abstract}\n`).join(""),
  spoilt: {
    text: `${first.title}\n${first.abstract}\n${second.title}\n${third.title}\n${third.abstract}\n`,
    line: 3,
    why: /abstract on the line after the title "Zażółć/u,
  },
});

describe("a saved listing", () => {
  it("drops the page's furniture and the button glued to the first title", async () => {
    const [reading] = await readAll(
      savedListingReader,
      `${FURNITURE}Subscribe${first.title}\n${first.abstract}\n`,
    );
    expect(reading).toMatchObject({ line: 3, paper: { title: first.title } });
  });

  it("leaves a title alone that begins with the button's word", async () => {
    const text = `${FURNITURE}SubscribeSubscribe or not\n${first.abstract}\nSubscribers\n${first.abstract}\n`;
    const readings = await readAll(savedListingReader, text);
    expect(readings).toMatchObject([
      { paper: { title: "Subscribe or not" } },
      { paper: { title: "Subscribers" } },
    ]);
  });

  it("names the title at the end of the file that has no abstract", async () => {
    const readings = await readAll(
      savedListingReader,
      `${first.title}\n${first.abstract}\n\n${second.title}\n`,
    );
    expect(readings[1]).toMatchObject({
      line: 4,
      rejected: expect.stringContaining("expected an abstract"),
    });
  });

  it("names an abstract without a title and reads on", async () => {
    const text = `${first.title}\n${first.abstract}\n${second.abstract}\n${third.title}\n${third.abstract}\n`;
    const readings = await readAll(savedListingReader, text);
    expect(readings.map(({ line }) => line)).toEqual([1, 3, 4]);
    expect(readings[1]).toMatchObject({ rejected: expect.stringContaining("expected a title") });
  });

  it("finds the 110 papers of the shipped listing, with clean titles", async () => {
    const readings = await collectEach(
      savedListingReader.read(createReadStream("data/gpu-hours-papers.txt")),
    );
    const titles = readings.map((reading) =>
      "paper" in reading ? reading.paper.title : `line ${reading.line}`,
    );
    expect(titles).toHaveLength(110);
    expect(titles[0]).toBe("What Language Model to Train if You Have One Million GPU Hours?");
    expect(titles.at(-1)).toBe("Habitat 2.0: Training Home Assistants to Rearrange their Habitat");
    expect(titles.filter((title) => /^line |Subscribe|^\s|\s$/u.test(title))).toEqual([]);
  });
});
