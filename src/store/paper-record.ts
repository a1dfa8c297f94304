import type { Headline } from "#src/domain/extraction.ts";
import type { Figure } from "#src/domain/figure.ts";
import type { HardwareName } from "#src/domain/hardware.ts";
import type { PaperInput } from "#src/domain/paper.ts";
import type { Result } from "#src/domain/result.ts";

/** A figure to be stored: as extraction read it, or as a person corrected it, with the reason. */
export interface StoredFigure extends Figure {
  correction: string | null;
}

/** Everything that the store keeps of one paper. */
export interface PaperRecord extends PaperInput {
  figures: readonly StoredFigure[];
  results: readonly Result[];
  /** The accelerators that the text names, in order; then those that only corrections name. */
  hardware: readonly HardwareName[];
  /** Accelerators of figures that are not among `hardware`, as they are filed. */
  figureHardware: readonly HardwareName[];
  headline: Headline | null;
  /** Left out unless the store has the paper already: it states no compute, but what is stored may. */
  onlyIfKnown: boolean;
}

/**
 * A paper that states no compute, of which nothing else is read so far: of most papers of a large input nothing else
 * is ever needed.
 */
export interface UnreadPaper extends PaperInput {
  onlyIfKnown: true;
  /** Reads the rest. */
  read: () => PaperRecord;
}

/** A paper as it is given to the store. */
export type GivenPaper = PaperRecord | UnreadPaper;
