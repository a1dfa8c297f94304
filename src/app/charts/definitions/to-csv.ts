import { type CsvColumn, csvHeading, csvLine } from "#src/query/csv.ts";

/** Rows as the whole text of a CSV file. */
export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  return csvHeading(columns) + rows.map((row) => csvLine(columns, row)).join("");
}
