import { describe, expect, it } from "vitest";
import { formatTera, sayRate } from "#src/domain/words-hardware.ts";

describe("rates of operations", () => {
  it("are said in the unit that suits", () => {
    expect(sayRate(312e12, "FLOP/s")).toBe("312 TFLOP/s");
    expect(sayRate(1.979e15, "OP/s")).toBe("1.98 POP/s");
    expect(sayRate(8.9e9, "FLOP/s")).toBe("8.9 GFLOP/s");
  });

  it("are in one unit in a column, and nothing where nothing is known", () => {
    expect(formatTera(19.5e12)).toBe("19.5");
    expect(formatTera(null)).toBeNull();
  });
});
