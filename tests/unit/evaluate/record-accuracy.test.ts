import { describe, expect, it } from "vitest";
import { recordedAccuracySchema } from "#src/domain/accuracy.ts";
import { measure } from "#src/evaluate/measure.ts";
import { recordAccuracy } from "#src/evaluate/record-accuracy.ts";

const entry = (name: string, about: string, measuredOn: string) => ({
  name,
  about,
  measuredOn,
  files: [],
  measurement: measure([]),
});
const read = (content: string) => recordedAccuracySchema.parse(JSON.parse(content));

describe("recording accuracy", () => {
  const first = recordAccuracy(null, entry("seed", "the 110", "2026-01-01"));
  const second = recordAccuracy(first, entry("other", "140 others", "2026-01-02"));

  it("keeps other sets and their order", () => {
    const again = read(recordAccuracy(second, entry("seed", "", "2026-02-01")));
    expect(again.sets.map(({ name, measuredOn }) => [name, measuredOn])).toEqual([
      ["seed", "2026-02-01"],
      ["other", "2026-01-02"],
    ]);
  });

  it("keeps the words about a set unless new ones are given", () => {
    const kept = read(recordAccuracy(second, entry("seed", "", "2026-02-01")));
    const changed = read(recordAccuracy(second, entry("seed", "new", "2026-02-01")));
    expect([kept.sets[0]?.about, changed.sets[0]?.about]).toEqual(["the 110", "new"]);
  });

  it("refuses a file that is something else", () => {
    expect(() => recordAccuracy('{"sets": 3}', entry("seed", "", "2026-02-01"))).toThrow(/sets/);
  });
});
