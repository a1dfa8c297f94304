import type { Device, Kind } from "#src/domain/figure.ts";
import type { Interval } from "#src/domain/interval.ts";
import { formatNumber, sayInterval } from "#src/domain/words.ts";
import { deviceUnit } from "#src/domain/words-names.ts";

/** Enough of a figure to say its amount. */
export interface Amount extends Interval {
  kind: Kind;
  device: Device | null;
}

/** A unit to say amounts in: what a base unit is divided by, and words for one and for many. */
interface SpokenUnit {
  per: number;
  one: string;
  many: string;
}

/**
 * An amount in words with its unit and bound: "at least 6,000 GPU-hours", "about $300,000",
 * "1,287 MWh", "10% of the cost it is compared with".
 */
export function sayAmount(amount: Amount): string {
  const { kind } = amount;
  if (kind === "money") return sayInterval(amount, sayDollars);
  if (kind === "relative") return sayShare(amount);
  const { per, one, many } = spokenUnit(amount);
  const spoken = sayInterval(amount, (value) => formatNumber(value / per));
  const isOne = (amount.low ?? per) === per && (amount.high ?? per) === per;
  return `${spoken} ${isOne ? one : many}`;
}

/** An amount of device time in words, of an interval in device-hours. */
export function sayDeviceTime(interval: Interval, device: Device | null): string {
  return sayAmount({ ...interval, kind: "device_time", device });
}

function spokenUnit({ kind, device, low, high }: Amount): SpokenUnit {
  const largest = high ?? low ?? 0;
  const smallest = low ?? high ?? 0;
  if (kind === "energy") {
    if (smallest >= 1e7) return same(1e6, "GWh");
    return smallest >= 1000 ? same(1000, "MWh") : same(1, "kWh");
  }
  if (kind === "emissions") return smallest >= 1000 ? same(1000, "t CO₂e") : same(1, "kg CO₂e");
  if (kind === "operations") return same(1, "FLOP");
  const before = kind === "device_time" ? `${deviceUnit(device)}-` : "";
  if (largest >= 0.995 || largest === 0)
    return { per: 1, one: `${before}hour`, many: `${before}hours` };
  if (largest * 60 >= 0.995) {
    return { per: 1 / 60, one: `${before}minute`, many: `${before}minutes` };
  }
  return { per: 1 / 3600, one: `${before}second`, many: `${before}seconds` };
}

function same(per: number, name: string): SpokenUnit {
  return { per, one: name, many: name };
}

function sayDollars(value: number): string {
  if (value >= 1e9) return `$${formatNumber(value / 1e9)} billion`;
  const cents = value < 1000 && !Number.isInteger(value);
  return value >= 1 && cents ? `$${value.toFixed(2)}` : `$${formatNumber(value)}`;
}

function sayShare(amount: Amount): string {
  const isMultiple = (amount.low ?? amount.high ?? 0) >= 2;
  return isMultiple
    ? `${sayInterval(amount, formatNumber)} times the cost it is compared with`
    : `${sayInterval(amount, (value) => `${formatNumber(value * 100)}%`)} of the cost it is compared with`;
}
