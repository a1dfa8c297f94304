/** New ids, since April 2007, are year, month and a number; old ones have a subject before them. */
const MONTH = /^(?:[^/]+\/)?(\d{2})(0[1-9]|1[0-2])/u;

/** The month in which arXiv received a paper, which its id begins with: "2024-06" of "2406.00153"; null for no id. */
export function monthOfArxivId(arxivId: string | null): string | null {
  const [, year, month] = MONTH.exec(arxivId ?? "") ?? [];
  if (year === undefined || month === undefined) return null;
  // arXiv began in 1991.
  return `${Number(year) < 91 ? "20" : "19"}${year}-${month}`;
}
