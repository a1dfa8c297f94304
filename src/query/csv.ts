/** A column of a CSV file. Several values of one cell are joined by "; ". */
export interface CsvColumn<Row> {
  name: string;
  /** What the column holds and in which unit, for the API's document. */
  description: string;
  cell: (row: Row) => string | number | null | readonly string[];
}

const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;

/** How spreadsheets recognise a formula; full-width signs count for some of them. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A cell as text that no spreadsheet runs: what would begin a formula gets an apostrophe before it. */
function toCell(value: ReturnType<CsvColumn<unknown>["cell"]>): string {
  if (value === null) return "";
  const text = typeof value === "object" ? value.join("; ") : String(value);
  const safe = FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The heading of a CSV file (RFC 4180: commas, CRLF, quotes doubled). */
export function csvHeading<Row>(columns: readonly CsvColumn<Row>[]): string {
  return `${columns.map(({ name }) => toCell(name)).join(",")}\r\n`;
}

/** One row as a line of a CSV file. Null is an empty cell. */
export function csvLine<Row>(columns: readonly CsvColumn<Row>[], row: Row): string {
  return `${columns.map(({ cell }) => toCell(cell(row))).join(",")}\r\n`;
}
