import { formatNumber } from "#src/domain/words.ts";

/** A rate of operations in units of 10^12 a second, for a column headed "TFLOP/s"; null stays null. */
export function formatTera(perSecond: number | null): string | null {
  return perSecond === null ? null : formatNumber(perSecond / 1e12);
}

/** A rate of operations in the unit that suits: "312 TFLOP/s", "1.98 PFLOP/s". */
export function sayRate(perSecond: number, unit: "FLOP/s" | "OP/s"): string {
  if (perSecond >= 1e15) return `${formatNumber(perSecond / 1e15)} P${unit}`;
  return perSecond >= 1e12
    ? `${formatNumber(perSecond / 1e12)} T${unit}`
    : `${formatNumber(perSecond / 1e9)} G${unit}`;
}
