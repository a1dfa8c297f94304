import type { HardwareName } from "#src/domain/hardware.ts";

/**
 * One accelerator. A row is all it takes to teach a new one.
 *
 * In a spelling a blank stands for a blank, a hyphen or nothing, a small letter for either case and a
 * capital for itself: "rtx 3090 ti" also reads "RTX3090Ti" and "RTX-3090 Ti". A plural s and the name
 * of a board ("SXM4", "PCIe") behind it need no spelling of their own.
 */
export interface HardwareRow extends Pick<HardwareName, "name" | "vendor" | "device"> {
  /**
   * Spellings that name this accelerator wherever they stand. Without any, `name` itself,
   * unless it is among those that need a cue.
   */
  spellings?: readonly string[];
  /** Spellings that other things share ("A40" is a road): they need a word about GPUs near them. */
  shared?: readonly string[];
  /** Spellings too common for a near word ("4090", "M1"): the cue has to touch them. */
  common?: readonly string[];
  /** The family it is filed under; without one, its own name. */
  family?: string;
  /** A vaguer name of the same thing, which says nothing more beside this one ("TPU" of "TPU v3"). */
  vaguer?: string;
  /** Memory sizes that are sold, in GB: others beside the name are no part of it. Without any, all. */
  memoriesGb?: readonly number[];
}
