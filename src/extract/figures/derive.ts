import type { Factor } from "#src/domain/figure.ts";
import type { Bound, Interval } from "#src/domain/interval.ts";
import type { DeviceSetup } from "#src/extract/devices/device-setup.ts";
import type { Quantity } from "#src/extract/quantities/quantity.ts";
import type { Token } from "#src/extract/tokens/token.ts";

/** The offsets of tokens `first` to `next` in the field. */
export function offsetsOf(
  tokens: readonly Token[],
  first: number,
  next: number,
): { start: number; end: number } {
  const head = tokens[first];
  const tail = tokens[next - 1];
  return { start: head?.start ?? 0, end: tail?.end ?? head?.end ?? 0 };
}

/** The product of the factors' ends; an open end makes an open product. */
export function multiply(factors: readonly Factor[]): { low: number | null; high: number | null } {
  let low: number | null = 1;
  let high: number | null = 1;
  for (const factor of factors) {
    low = low === null || factor.low === null ? null : low * factor.low;
    high = high === null || factor.high === null ? null : high * factor.high;
  }
  return { low, high };
}

/** The stated number and what turns its unit into the base unit. */
export function quantityFactors(tokens: readonly Token[], quantity: Quantity): Factor[] {
  const { low, high, unit } = quantity;
  const { start, end } = offsetsOf(tokens, quantity.numberFirst, quantity.numberNext);
  const factors: Factor[] = [{ part: "amount", low, high, unit, start, end, carried: false }];
  if (quantity.conversion !== "") {
    factors.push({
      part: "conversion",
      low: quantity.factorLow,
      high: quantity.factorHigh,
      unit: quantity.conversion,
      start: null,
      end: null,
      carried: false,
    });
  }
  return factors;
}

/** The bound of a time on a number of devices, each with its own; null where the two point apart. */
export function boundOfProduct(time: Bound, count: Bound): Bound | null {
  if (count === "exact" || count === time) return time;
  if (time === "exact" || time === "about") return count;
  if (count === "about") return time;
  const limits = [time, count].filter((bound) => bound === "at_most" || bound === "at_least");
  if (limits.length === 2) return null;
  return limits[0] ?? "order";
}

/** The number of devices, whose words stand at `place`; `carried` where that is outside the span. */
export function countFactor(
  setup: DeviceSetup,
  { low, high }: Pick<Interval, "low" | "high">,
  place: { start: number; end: number },
  carried: boolean,
): Factor {
  const unit =
    setup.hardware?.name ?? (setup.device === "accelerator" ? "chip" : setup.device.toUpperCase());
  const { start, end } = place;
  return { part: "count", low, high, unit, start, end, carried };
}
