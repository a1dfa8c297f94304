import type { Figure } from "#src/domain/figure.ts";
import type { GoldFigure, GoldPaper } from "#src/evaluate/gold.ts";

const PLAIN = {
  kind: "device_time",
  field: "abstract",
  bound: "exact",
  role: "own",
  device: "gpu",
  hardware: null,
  deviceCount: null,
  activity: "training",
} as const;

/** A gold figure of `hours` device-hours unless `with` says otherwise. */
export function buildGold(
  text: string,
  hours: number,
  changes: Partial<GoldFigure> = {},
): GoldFigure {
  return { ...PLAIN, text, low: hours, high: hours, optional: false, ...changes };
}

/** A found figure that quotes `text` where it first stands in `abstract`. */
export function buildFound(
  abstract: string,
  text: string,
  hours: number,
  changes: Partial<Figure> = {},
): Figure {
  const start = abstract.indexOf(text);
  const figure: Figure = {
    ...PLAIN,
    text,
    start,
    end: start + text.length,
    low: hours,
    high: hours,
    derivation: [],
  };
  return { ...figure, ...changes };
}

/** A gold paper about nothing but what is given. */
export function buildPaper(changes: Partial<GoldPaper>): GoldPaper {
  return {
    id: "p1",
    title: "A title",
    abstract: "An abstract.",
    figures: [],
    hardware: [],
    results: [],
    ...changes,
  };
}
