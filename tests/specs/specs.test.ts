import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "#src/extract/extract.ts";
import { judgeCase } from "./judge-case.ts";
import { type SpecCase, specFileSchema } from "./spec-case.ts";

const folder = new URL(".", import.meta.url);
const topics = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => ({
    topic: file.replace(".json", ""),
    cases: specFileSchema.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8"))),
  }));

const differencesOf = (spec: SpecCase) =>
  judgeCase(spec, extract({ title: spec.title, abstract: spec.abstract }));

describe.each(topics)("$topic", ({ cases }) => {
  it.each(cases.filter(({ knownFailure }) => knownFailure === undefined))("$name", (spec) => {
    expect(differencesOf(spec)).toEqual([]);
  });

  it.each(cases.filter(({ knownFailure }) => knownFailure !== undefined))(
    "$name (known failure; take the mark away once it passes)",
    (spec) => {
      expect(differencesOf(spec)).not.toEqual([]);
    },
  );
});

describe("the cases", () => {
  const all = topics.flatMap(({ cases }) => cases);

  it("expect nothing in at least a fifth of them", () => {
    const empty = all.filter(
      ({ figures, results }) => figures.length === 0 && (results ?? []).length === 0,
    );
    expect(empty.length).toBeGreaterThanOrEqual(all.length / 5);
  });

  it("quote their own text", () => {
    const misquoted = all.filter((spec) =>
      spec.figures.some(({ field, text }) => !spec[field].includes(text)),
    );
    expect(misquoted).toEqual([]);
  });
});
