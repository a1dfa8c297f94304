/** A half-open part of a text. */
export interface TextRun {
  start: number;
  end: number;
}
