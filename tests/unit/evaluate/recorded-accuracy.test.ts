import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  MEASURED_ATTRIBUTES,
  type Measurement,
  f1Of,
  precisionOf,
  rateOf,
  recallOf,
  recordedAccuracySchema,
  type Tally,
} from "#src/domain/accuracy.ts";
import { KINDS } from "#src/domain/figure.ts";
import { evaluateFiles } from "#src/evaluate/evaluate-files.ts";
import { measure } from "#src/evaluate/measure.ts";

const root = new URL("../../../", import.meta.url);
const recorded = recordedAccuracySchema.parse(
  JSON.parse(readFileSync(new URL("data/accuracy.json", root), "utf8")),
);
const committed = recorded.sets.filter(({ files }) => files.length > 0);

/** Every rate of a measurement by name; null where there was nothing to measure. */
function ratesOf(measurement: Measurement): Record<string, number | null> {
  const tallies: [string, Tally][] = [
    ["figures", measurement.figures],
    ["hardware set", measurement.hardwareSet],
    ["results", measurement.results],
    ...KINDS.map((kind): [string, Tally] => [kind, measurement.byKind[kind]]),
  ];
  return Object.fromEntries([
    ...tallies.flatMap(([name, tally]) => [
      [`${name}: precision`, precisionOf(tally)],
      [`${name}: recall`, recallOf(tally)],
      [`${name}: F1`, f1Of(tally)],
    ]),
    ...MEASURED_ATTRIBUTES.map((name) => [name, rateOf(measurement.attributes[name])]),
    ["headline", rateOf(measurement.headline)],
  ]);
}

describe.each(committed)("accuracy on $name", ({ files, measurement }) => {
  it("is not below what data/accuracy.json records, at no tolerance", async () => {
    const paths = files.map((file) => fileURLToPath(new URL(file, root)));
    const { judgements, problems } = await evaluateFiles(paths);
    expect(problems).toEqual([]);
    const now = ratesOf(measure(judgements));
    const below = Object.entries(ratesOf(measurement)).flatMap(([name, before]) => {
      const after = now[name] ?? 0;
      return before !== null && after < before ? [`${name}: ${after} < ${before}`] : [];
    });
    expect(below).toEqual([]);
    expect(judgements).toHaveLength(measurement.papers);
  });
});

it("some committed gold set is recorded", () => {
  expect(committed.map(({ name }) => name)).toContain("seed");
});
