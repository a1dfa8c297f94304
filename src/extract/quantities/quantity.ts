import type { Bound } from "#src/domain/interval.ts";
import type { Device } from "#src/domain/figure.ts";
import type { HardwareMention } from "#src/extract/find-hardware.ts";

export type QuantityKind =
  | "device_time"
  | "duration"
  | "money"
  | "energy"
  | "emissions"
  | "operations";

/** A number with its unit and bounds, over tokens `first` to `next`, before anything is known of its meaning. */
export interface Quantity {
  kind: QuantityKind;
  first: number;
  next: number;
  /** The tokens of the number alone, half-open. */
  numberFirst: number;
  numberNext: number;
  /** The number in its stated unit; a null end is open. */
  low: number | null;
  high: number | null;
  bound: Bound;
  /** The stated unit as people write it: "GPU-day", "hour", "MWh". */
  unit: string;
  /** From the stated unit to the kind's base unit, for either end; "several hours or days" has two. */
  factorLow: number;
  factorHigh: number;
  /** Name of the conversion ("h per day"); empty for a factor of one. */
  conversion: string;
  device: Device | null;
  hardware: HardwareMention | null;
  /** The first token of the unit with its devices, and the token of the unit itself. */
  unitFirst: number;
  unitToken: number;
  /** The unit stands with a later number: "675 vs. 6,250 A100 GPU days". */
  isCarried: boolean;
  /** "24-hour": the number stands before its unit as an adjective. */
  isAdjective: boolean;
  /** Part of a pair that says a change: "from 35.0" (`from`) "to 10.8" (`to`). */
  change: "from" | "to" | null;
  /** The first of the list that this quantity stands in, where what is said of that holds for all. */
  listHead?: Quantity;
}
