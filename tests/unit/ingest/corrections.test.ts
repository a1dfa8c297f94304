import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Figure } from "#src/domain/figure.ts";
import { applyCorrections, correctionsOf } from "#src/ingest/apply-corrections.ts";
import { readCorrections, type Correction } from "#src/ingest/corrections.ts";
import { extract } from "#src/extract/extract.ts";

const folder = mkdtempSync(join(tmpdir(), "gpu-hours-corrections-"));
afterAll(() => rmSync(folder, { recursive: true }));

function read(yaml: string): Correction[] {
  const path = join(folder, "corrections.yaml");
  writeFileSync(path, yaml);
  return readCorrections(path);
}

const FIGURES: Figure[] = extract({
  title: "T",
  abstract: "It takes 8 GPU hours. The other one takes 64 GPU hours.",
}).figures;

describe("corrections.yaml", () => {
  it("is read as people write it", () => {
    expect(
      read(
        "- paper: A paper\n  quote: 8 GPU hours\n  reason: why\n  set: { role: prior, high: null }\n",
      ),
    ).toEqual([
      { paper: "A paper", quote: "8 GPU hours", reason: "why", set: { role: "prior", high: null } },
    ]);
    expect(read("# nothing\n")).toEqual([]);
  });

  it("names the entry and what is wrong with it", () => {
    const good = "- { paper: p, quote: q, reason: r, notAFigure: true }\n";
    expect(() => read(`${good}- { paper: p, quote: q, reason: r }\n`)).toThrow(
      /correction 2: expected either "notAFigure: true" or "set/u,
    );
    expect(() => read(`${good}- { paper: p, quote: q, reason: r, set: { role: mine } }\n`)).toThrow(
      /correction 2, set\.role: .*"own"/u,
    );
    expect(() =>
      read("- { paper: p, quote: q, reason: r, notAFigure: true, colour: red }\n"),
    ).toThrow(/correction 1.*colour/u);
  });

  it("ships with entries that are well-formed", () => {
    expect(() => readCorrections("data/corrections.yaml")).not.toThrow();
  });
});

const countFor = (paper: string): number =>
  correctionsOf("A Paper: 10× cheaper", [{ paper, quote: "q", reason: "r" }]).length;

describe("applyCorrections", () => {
  const correction: Correction = { paper: "p", quote: "64 GPU hours", reason: "it is a baseline" };

  it("leaves figures that nobody speaks of as they are", () => {
    expect(applyCorrections(FIGURES, [])).toEqual({
      figures: FIGURES.map((figure) => Object.assign({ correction: null }, figure)),
      unmatched: [],
    });
  });

  it("sets what is said and keeps the rest, with the reason", () => {
    const { figures } = applyCorrections(FIGURES, [{ ...correction, set: { role: "prior" } }]);
    expect(figures).toEqual([
      { ...FIGURES[0], correction: null },
      { ...FIGURES[1], role: "prior", correction: "it is a baseline" },
    ]);
  });

  it("explains a corrected value by itself", () => {
    const { figures } = applyCorrections(FIGURES, [
      { ...correction, set: { low: 640, high: 640 } },
    ]);
    expect(figures[1]).toMatchObject({
      low: 640,
      high: 640,
      derivation: [{ part: "amount", low: 640, high: 640, unit: "device-hours" }],
    });
  });

  it("takes out what is no figure", () => {
    const { figures } = applyCorrections(FIGURES, [{ ...correction, notAFigure: true }]);
    expect(figures.map(({ text }) => text)).toEqual(["8 GPU hours"]);
  });

  it("gives back what matches nothing", () => {
    const lost = { ...correction, quote: "640 GPU hours", notAFigure: true } as const;
    const elsewhere = { ...correction, field: "title", notAFigure: true } as const;
    expect(applyCorrections(FIGURES, [lost, elsewhere]).unmatched).toEqual([lost, elsewhere]);
  });

  it("finds a paper by title, however it is set, and by slug", () => {
    expect([
      countFor("A paper — 10x cheaper"),
      countFor("a-paper-10-cheaper"),
      countFor("A Paper: 10× cheaper"),
      countFor("Another"),
    ]).toEqual([0, 1, 1, 0]);
  });
});
