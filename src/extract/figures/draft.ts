import type { Device, Factor, Kind } from "#src/domain/figure.ts";
import type { Interval } from "#src/domain/interval.ts";

/** A figure before its role and activity are known; offsets are into the field. */
export interface FigureDraft extends Interval {
  kind: Kind;
  start: number;
  end: number;
  /** Where the number itself stands, which the cues around it are measured from. */
  /** Where the amount with its bound words begins; that of its list, if it stands in one. */
  amountStart: number;
  numberStart: number;
  numberEnd: number;
  device: Device | null;
  hardware: string | null;
  deviceCount: number | null;
  derivation: Factor[];
  change: "from" | "to" | null;
}
