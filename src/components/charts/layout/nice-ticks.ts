/** Round values across a range, and the ends of the axis that holds them all. */
export interface NiceScale {
  ticks: number[];
  low: number;
  high: number;
}

interface Options {
  /** About how many ticks there should be. */
  count: number;
  /** Ends that the axis may not pass: 0 and 100 of a share. */
  limits: { low: number; high: number };
}

const STEPS = [1, 2, 2.5, 5, 10];

/** The smallest round step (1, 2, 2.5 or 5 times a power of ten) that is at least `rough`. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = STEPS.find((step) => step * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Without the noise of binary fractions. */
const round = (value: number) => Number(value.toPrecision(12));

/** A linear axis around values: room at both ends, ticks on round numbers. One value has room around it too. */
export function niceScale(values: readonly number[], { count, limits }: Options): NiceScale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const spread = most - least || Math.abs(most) * 0.1 || 1;
  const step = niceStep((spread * 1.16) / count);
  const from = round(Math.floor((least - spread * 0.06) / step) * step);
  const to = round(Math.ceil((most + spread * 0.06) / step) * step);
  // Values beyond the limits are the data's; the axis still holds them.
  const low = Math.max(from, Math.min(limits.low, least));
  const high = Math.min(to, Math.max(limits.high, most));
  const ticks: number[] = [];
  for (let tick = from; tick <= to + step / 2; tick = round(tick + step)) {
    if (tick >= low && tick <= high) ticks.push(tick);
  }
  return { ticks, low, high };
}
