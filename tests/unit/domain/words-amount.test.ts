import { describe, expect, it } from "vitest";
import type { Device, Kind } from "#src/domain/figure.ts";
import type { Bound } from "#src/domain/interval.ts";
import { sayAmount } from "#src/domain/words-amount.ts";

const say = (
  kind: Kind,
  low: number | null,
  high: number | null,
  bound: Bound,
  device: Device | null = null,
) => sayAmount({ kind, low, high, bound, device });

describe("an amount in words", () => {
  it("says device time with its device", () => {
    expect(say("device_time", 6000, null, "at_least", "gpu")).toBe("at least 6,000 GPU-hours");
    expect(say("device_time", 1, 16, "between", "gpu")).toBe("1 to 16 GPU-hours");
    expect(say("device_time", null, 1, "at_most", "gpu")).toBe("at most 1 GPU-hour");
    expect(say("device_time", 1, 1, "exact", "tpu")).toBe("1 TPU-hour");
    expect(say("device_time", 1 / 3, 1 / 3, "about", "gpu")).toBe("about 20 GPU-minutes");
    expect(say("device_time", 1000, 10_000, "order", null)).toBe(
      "some 1,000 to 10,000 device-hours",
    );
  });

  it("says time without a count of devices as plain hours", () => {
    expect(say("wall_time", null, 4, "at_most")).toBe("at most 4 hours");
  });

  it("says money, energy, emissions and operations in the unit that suits", () => {
    expect(say("money", 300_000, 300_000, "about")).toBe("about $300,000");
    expect(say("money", 0.015, 0.015, "exact")).toBe("$0.015");
    expect(say("money", 2.5, 2.5, "exact")).toBe("$2.50");
    expect(say("energy", 1_287_000, 1_287_000, "exact")).toBe("1,287 MWh");
    expect(say("energy", 50, 50, "exact")).toBe("50 kWh");
    expect(say("emissions", 552_000, 552_000, "exact")).toBe("552 t CO₂e");
    expect(say("operations", 3.8e25, 3.8e25, "exact")).toBe("3.8 × 10²⁵ FLOP");
  });

  it("says a ratio as a share, or as a multiple when it is more", () => {
    expect(say("relative", 0.1, 0.1, "exact")).toBe("10% of the cost it is compared with");
    expect(say("relative", null, 0.01, "at_most")).toBe(
      "at most 1% of the cost it is compared with",
    );
    expect(say("relative", 1 / 70, 1 / 7, "between")).toBe(
      "1.43% to 14.3% of the cost it is compared with",
    );
    expect(say("relative", 3, 3, "exact")).toBe("3 times the cost it is compared with");
  });
});
