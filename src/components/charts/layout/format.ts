/** What a drawing is for. `export` is the one with title, filters and source drawn in. */
export const FORMAT_NAMES = ["narrow", "medium", "wide", "thumbnail", "export"] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** The size of a drawing in px of its own, and of its letters. */
export interface Format {
  name: FormatName;
  width: number;
  height: number;
  fontSize: number;
  /** Labels beside marks, at most. */
  labels: number;
  /** Marks drawn one by one, at most; more are gathered. */
  marks: number;
}

/**
 * Drawings are made at the size at which they are shown, so that letters stay legible: a page holds the three first
 * and shows the one that fits.
 */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  narrow: { name: "narrow", width: 360, height: 430, fontSize: 11, labels: 8, marks: 200 },
  medium: { name: "medium", width: 720, height: 500, fontSize: 12, labels: 16, marks: 400 },
  wide: { name: "wide", width: 1240, height: 600, fontSize: 13, labels: 40, marks: 400 },
  thumbnail: { name: "thumbnail", width: 360, height: 220, fontSize: 10, labels: 0, marks: 200 },
  export: { name: "export", width: 1200, height: 640, fontSize: 13, labels: 40, marks: 400 },
};

/** A rectangle in px of the drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
