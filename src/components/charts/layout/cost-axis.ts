import { SCALE_MAX_HOURS, SCALE_MIN_HOURS, scalePosition } from "#src/domain/cost-scale.ts";
import { formatNumber } from "#src/domain/words.ts";
import type { Box } from "#src/components/charts/layout/format.ts";

/** A division of an axis: its value and its label, "" where there is no room for one. */
export interface AxisTick {
  value: number;
  label: string;
}

/** How much of a label there is room for. */
type Room = "words" | "short" | "sparse";

function powerLabel(deviceHours: number, room: Room): string {
  if (room === "words" && deviceHours >= 1e6) return `${deviceHours / 1e6} million`;
  if (deviceHours >= 1e6) return `${deviceHours / 1e6}M`;
  if (room !== "words" && deviceHours >= 1e4) return `${deviceHours / 1e3}k`;
  return formatNumber(deviceHours);
}

/** Decades on the ruler. */
const DECADES = Math.log10(SCALE_MAX_HOURS / SCALE_MIN_HOURS);

/** Room for each decade, in letters' sizes, from which labels are in words, and from which there is one for each. */
const NEEDS = {
  across: { words: 8.5, short: 4.5 },
  upright: { words: 1.6, short: 1.6 },
} as const;

/** Every power of ten of device-hours on a ruler of that length; where it is tight, every second has a label. */
export function costTicks(
  lengthPx: number,
  fontSize: number,
  direction: keyof typeof NEEDS = "across",
): AxisTick[] {
  const decadeEms = lengthPx / DECADES / fontSize;
  const needs = NEEDS[direction];
  const room = decadeEms >= needs.words ? "words" : decadeEms >= needs.short ? "short" : "sparse";
  const ticks: AxisTick[] = [];
  for (let exponent = -1; exponent <= 7; exponent++) {
    const value = Number(`1e${exponent}`);
    const isLabelled = room !== "sparse" || exponent % 2 !== 0;
    ticks.push({ value, label: isLabelled ? powerLabel(value, room) : "" });
  }
  return ticks;
}

/** A cost as the axis can hold it: what is off the ruler lies on its end. */
export function clampToScale(deviceHours: number): number {
  return Math.min(Math.max(deviceHours, SCALE_MIN_HOURS), SCALE_MAX_HOURS);
}

/** Where a cost lies in the plot, in px. */
export function costToPx(deviceHours: number, plot: Pick<Box, "x" | "width">): number {
  return plot.x + scalePosition(deviceHours) * plot.width;
}
