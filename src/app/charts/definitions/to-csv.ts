import { type CsvColumn, csvHeading, csvLine } from "#src/query/csv.ts";

/** Rows as the whole text of a CSV file, each with the source: rows get parted from their file. */
export function toCsv<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
  source: string,
): string {
  const all: CsvColumn<Row>[] = [
    ...columns,
    {
      name: "source",
      description: "Where the data are from, and on what terms.",
      cell: () => source,
    },
  ];
  return csvHeading(all) + rows.map((row) => csvLine(all, row)).join("");
}
