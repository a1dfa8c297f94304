import { describe, expect, it } from "vitest";
import { extractionSchema } from "#src/domain/extraction.ts";
import { extract } from "#src/extract/extract.ts";

const ABSTRACT = [
  "Existing models cost thousands of GPU hours.",
  "We train ours for 1-2 days on 8xA100 (80GB) GPUs, at a total cost of $1.5K,",
  "which is 12% of the GPU hours of the baseline.",
  "Training consumed 1.3 MWh and emitted 0.5 tCO2e.",
  String.raw`Fine-tuning takes less than $30$ minutes on 4$\times$H100, and distillation several GPU-days.`,
].join(" ");

describe("extract", () => {
  const { figures } = extract({ abstract: ABSTRACT });

  it("gives what the schema promises", () => {
    expect(() => extractionSchema.parse(extract({ abstract: ABSTRACT }))).not.toThrow();
    expect(figures.map(({ kind }) => kind)).toEqual([
      "device_time",
      "device_time",
      "money",
      "relative",
      "energy",
      "emissions",
      "device_time",
      "device_time",
    ]);
  });

  it.each(["low", "high"] as const)(
    "derives every figure's %s as the product of its factors",
    (end) => {
      for (const figure of figures) {
        const product = figure.derivation.reduce<number | null>((total, factor) => {
          const value = factor[end];
          return total === null || value === null ? null : total * value;
        }, 1);
        expect(product).toBe(figure[end]);
      }
    },
  );

  it("quotes the words of every factor", () => {
    const [, training] = figures;
    expect(training?.text).toBe("1-2 days on 8xA100 (80GB) GPUs");
    const quoted = training?.derivation.map(({ part, start, end }) =>
      start === null || end === null ? [part, null] : [part, ABSTRACT.slice(start, end)],
    );
    expect(quoted).toEqual([
      ["amount", "1-2"],
      ["conversion", null],
      ["count", "8xA100 (80GB) GPUs"],
    ]);
  });

  it("marks a factor whose words stand elsewhere", () => {
    const { figures: found } = extract({
      abstract:
        "Our system needs 2 hours on 4 GPUs for the first graph, and 5 hours for the second.",
    });
    expect(found[1]?.derivation.at(-1)).toMatchObject({ part: "count", low: 4, carried: true });
  });

  it("holds the paper's one device for a duration in another sentence", () => {
    const { figures: found } = extract({
      abstract: "All experiments used a single RTX 3090 GPU. Training takes under six hours.",
    });
    expect(found).toMatchObject([{ kind: "device_time", high: 6, hardware: "RTX 3090" }]);
  });

  it.each([
    "We handle up to 16 hours of audio on an 80GB GPU.",
    "It runs at 30 FPS with 20 ms latency on a single A100.",
    "A 24-hour forecast is made on one GPU.",
    "Participants trained for 3 weeks with the system.",
    "The robot arm costs $250.",
    "The search engine answers 40 million queries a day on one GPU.",
    "Three hours of video were annotated by 4 workers.",
    "We need comparable GPU hours and orders of magnitude fewer samples.",
  ])("finds nothing in “%s”", (abstract) => {
    expect(extract({ abstract }).figures).toEqual([]);
  });

  it.each(["1.5 ", "90% ", "3 hours ", "8xA100 ", "10 GPU hours, "])(
    "reads a million letters of “%s”",
    (piece) => {
      const abstract = `${piece.repeat(1_000_000 / piece.length)}Training takes 3 GPU hours.`;
      expect(extract({ abstract }).figures.at(-1)).toMatchObject({
        low: 3,
        end: abstract.length - 1,
      });
    },
  );

  it("reads an empty text", () => {
    expect(extract({ abstract: "" })).toEqual({
      figures: [],
      hardware: [],
      results: [],
      headline: null,
    });
  });
});
