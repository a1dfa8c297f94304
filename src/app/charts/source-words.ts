/** Where charts' data are from and on what terms: in every export. */
export const SOURCE_WORDS =
  "GPU Hours, a catalogue of what machine-learning papers cost to compute. Numbers are quoted from the papers’ abstracts (arXiv, Hugging Face papers), which are their authors’. The chart is free to use: CC BY 4.0.";

/** The terms of the charts: what `rel="license"` points to. */
export const LICENSE_URL = "https://creativecommons.org/licenses/by/4.0/";

const DATE = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** The source and the date of a drawing made now. */
export function sayDrawnSource(now: Date): string {
  return `${SOURCE_WORDS} Drawn on ${DATE.format(now)}.`;
}
