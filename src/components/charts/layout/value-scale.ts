import { type NiceScale, niceScale } from "#src/components/charts/layout/nice-ticks.ts";

/** The scale of an axis of results: its ends, and where its ticks are. */
export interface ValueScale extends NiceScale {
  kind: "linear" | "log";
}

interface Options {
  kind: ValueScale["kind"];
  /** About how many ticks there should be. */
  count: number;
  /** Ends that a linear axis may not pass: 0 and 100 of a share. */
  limits: { low: number; high: number };
}

const STEPS = [1, 2, 5];

/** 1, 2 and 5 times every power of ten around the values, which are above 0. */
function logScale(values: readonly number[]): NiceScale {
  const least = Math.min(...values) / 1.05;
  const most = Math.max(...values) * 1.05;
  const around: number[] = [];
  for (let power = Math.floor(Math.log10(least)); power <= Math.ceil(Math.log10(most)); power++) {
    around.push(...STEPS.map((step) => Number(`${step}e${power}`)));
  }
  const low = around.findLast((value) => value <= least) ?? least;
  const high = around.find((value) => value >= most) ?? most;
  const inside = around.filter((value) => value >= low && value <= high);
  const powers = inside.filter((value) => Number.isInteger(Number(Math.log10(value).toFixed(9))));
  // Beyond two decades there are powers of ten enough.
  return { low, high, ticks: powers.length > 2 ? powers : inside };
}

/** The scale that holds all values. A logarithmic one takes values above 0. */
export function valueScale(values: readonly number[], { kind, ...options }: Options): ValueScale {
  if (kind === "log" && values.length > 0) return { kind, ...logScale(values) };
  return { kind: "linear", ...niceScale(values.length > 0 ? values : [0, 1], options) };
}

const along = (kind: ValueScale["kind"], value: number) =>
  kind === "log" ? Math.log10(value) : value;

/** Where a value lies between the ends of its scale: 0 is the low one, 1 the high one. */
export function valuePosition({ kind, low, high }: ValueScale, value: number): number {
  const from = along(kind, low);
  return (along(kind, value) - from) / (along(kind, high) - from);
}

/** The value at a place between the ends: the inverse of `valuePosition`. */
export function valueAtPosition({ kind, low, high }: ValueScale, position: number): number {
  const from = along(kind, low);
  const at = from + position * (along(kind, high) - from);
  return kind === "log" ? 10 ** at : at;
}
