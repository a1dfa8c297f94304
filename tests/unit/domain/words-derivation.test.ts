import { describe, expect, it } from "vitest";
import type { Factor } from "#src/domain/figure.ts";
import { type Derived, sayDerivation } from "#src/domain/words-derivation.ts";

const factor = (part: Factor["part"], low: number, unit: string, more: Partial<Factor> = {}) => ({
  part,
  low,
  high: low,
  unit,
  start: null,
  end: null,
  carried: false,
  ...more,
});

const figure = (low: number, derivation: Factor[], more: Partial<Derived> = {}): Derived => ({
  kind: "device_time",
  low,
  high: low,
  bound: "exact",
  device: "gpu",
  text: "as written",
  derivation,
  ...more,
});

describe("a derivation in words", () => {
  it("multiplies time by devices", () => {
    const words = sayDerivation(figure(64, [factor("amount", 8, "h"), factor("count", 8, "A800")]));
    expect(words).toBe("8 h × 8 A800 = 64 GPU-hours");
  });

  it("converts units, up and down", () => {
    expect(
      sayDerivation(figure(16_200, [factor("amount", 675, "days"), factor("conversion", 24, "h")])),
    ).toBe("675 days × 24 h = 16,200 GPU-hours");
    expect(
      sayDerivation(figure(1 / 3, [factor("amount", 20, "min"), factor("conversion", 1 / 60, "")])),
    ).toBe("20 min ÷ 60 = 0.333 GPU-hours");
  });

  it("says once which end is open", () => {
    const open = { high: null, bound: "at_least" } as const;
    expect(
      sayDerivation(
        figure(
          240,
          [factor("amount", 10, "days", { high: null }), factor("conversion", 24, "h")],
          open,
        ),
      ),
    ).toBe("10 days × 24 h = 240 GPU-hours, at least");
  });

  it("keeps ranges, also between two units", () => {
    const mixed = figure(
      0.75,
      [
        factor("amount", 45, "minutes to hours", { high: 2 }),
        factor("conversion", 1 / 60, "h per unit", { high: 1 }),
        factor("count", 1, "V100"),
      ],
      { high: 2, bound: "between" },
    );
    expect(sayDerivation(mixed)).toBe("45 min to 2 h × 1 V100 = 0.75–2 GPU-hours");
  });

  it("speaks of one and of many", () => {
    const words = sayDerivation(
      figure(96, [
        factor("amount", 1, "days"),
        factor("conversion", 24, "h per day"),
        factor("count", 4, "GPU"),
      ]),
    );
    expect(words).toBe("1 day × 24 h × 4 GPUs = 96 GPU-hours");
  });

  it("says when a factor was said elsewhere", () => {
    const words = sayDerivation(
      figure(64, [factor("amount", 8, "h"), factor("count", 8, "A800", { carried: true })]),
    );
    expect(words).toContain("8 A800 (said elsewhere in the text)");
  });

  it("reads a claim as a ratio", () => {
    const claim = figure(0.1, [factor("ratio", 0.1, "")], { kind: "relative", device: null });
    expect(sayDerivation(claim, "10%")).toBe("10% = 0.1 of the comparator’s cost");
  });

  it("is silent where the text states the value itself", () => {
    expect(sayDerivation(figure(288, [factor("amount", 288, "GPU hours")]))).toBeNull();
  });
});
