import { collectEach } from "../../../setup/collect-all.ts";
import { describe, expect, it } from "vitest";
import { paperInputSchema } from "#src/domain/paper.ts";
import type { Reader, Reading } from "#src/ingest/readers/reader.ts";

/** What a reader's own test says of its format, so that the suite can ask every reader the same. */
export interface ReaderCase {
  reader: Reader;
  /** Three papers as the format writes them, with the titles and abstracts below. */
  valid: string;
  /** An input with a paper, something that is no paper, and another paper; the line of what is none. */
  spoilt: { text: string; line: number; why: RegExp };
}

/** The papers that every `valid` input states, in this order. */
export const PAPERS = [
  {
    title: "Training in four hours",
    abstract: "We train a small model. It takes 4 GPU hours on one A100.",
  },
  {
    title: "Zażółć: “quotes”, commas; and 日本語",
    abstract: "Accents and signs – “kept” as they are, 75\\% and $\\alpha$, a, b; c.",
  },
  { title: "A third paper", abstract: "It has an abstract that ends in a full stop." },
] as const;

/** Pieces of bytes that hold until the next one is asked for. */
async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) {
    const piece = Uint8Array.from(bytes.subarray(start, start + size));
    yield piece;
    piece.fill(0);
  }
}

/** All that a reader makes of a text, given to it in pieces of so many bytes. */
export async function readAll(
  reader: Reader,
  text: string | Uint8Array,
  size = 64,
): Promise<Reading[]> {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  return collectEach(reader.read(chunked(bytes, size)));
}

/** The suite that every reader passes. */
export function describeReader({ reader, valid, spoilt }: ReaderCase): void {
  describe(`the ${reader.format} reader`, () => {
    it("reads papers in order, letter for letter", async () => {
      const readings = await readAll(reader, valid);
      expect(
        readings.map((reading) => ("paper" in reading ? reading.paper : reading)),
      ).toMatchObject(PAPERS);
    });

    it("yields papers that fit the schema, with the line they begin on", async () => {
      const readings = await readAll(reader, valid);
      for (const reading of readings) {
        if (!("paper" in reading)) throw new Error(reading.rejected);
        expect(paperInputSchema.parse(reading.paper)).toEqual(reading.paper);
      }
      const lines = readings.map(({ line }) => line);
      expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
    });

    it("does not care how its input is cut into pieces, be it within a letter", async () => {
      const whole = await readAll(reader, valid, 1 << 20);
      for (const size of [1, 2, 3, 7]) expect(await readAll(reader, valid, size)).toEqual(whole);
    });

    it("reads the ends of lines of every system, and a byte order mark", async () => {
      const unix = await readAll(reader, valid);
      expect(await readAll(reader, `\uFEFF${valid.replaceAll("\n", "\r\n")}`)).toEqual(unix);
    });

    it("needs no end of line at the end", async () => {
      expect(await readAll(reader, valid.trimEnd())).toEqual(
        await readAll(reader, `${valid.trimEnd()}\n`),
      );
    });

    it("names the line of what is no paper and reads on", async () => {
      const readings = await readAll(reader, spoilt.text);
      const rejected = readings.flatMap((reading) => ("rejected" in reading ? [reading] : []));
      expect(rejected).toEqual([
        { line: spoilt.line, rejected: expect.stringMatching(spoilt.why) },
      ]);
      expect(readings.filter((reading) => "paper" in reading)).toHaveLength(2);
    });

    it("makes nothing of nothing", async () => {
      expect(await readAll(reader, "")).toEqual([]);
    });

    it("is read as it goes: a paper comes out before the input ends", async () => {
      let fed = 0;
      async function* feed() {
        // The same papers over and over: far more than any reader may hold back.
        for (fed = 0; fed < 2000; fed += 1) yield Buffer.from(`${valid.trimEnd()}\n`);
      }
      for await (const reading of reader.read(feed())) {
        expect(reading).toBeDefined();
        break;
      }
      expect(fed).toBeLessThan(200);
    });

    it("rejects a paper with bytes that are no UTF-8 instead of guessing, and no other", async () => {
      const [first, , third] = PAPERS;
      const bytes = Buffer.from(valid);
      bytes[bytes.indexOf("quotes")] = 0xff;
      const readings = await readAll(reader, bytes);
      expect(
        readings.some((reading) => "rejected" in reading && /UTF-8/u.test(reading.rejected)),
      ).toBe(true);
      expect(
        readings.flatMap((reading) => ("paper" in reading ? [reading.paper] : [])),
      ).toMatchObject([first, third]);
    });
  });
}
