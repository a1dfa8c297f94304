import type { SpreadBin } from "#src/components/charts/how-costs-spread/series.ts";
import type { CsvColumn } from "#src/query/csv.ts";

/** The columns of `/charts/how-costs-spread.csv`; names are those of the JSON. */
export const SPREAD_COLUMNS: readonly CsvColumn<SpreadBin>[] = [
  { name: "low", description: "Lower end in device-hours.", cell: (row) => row.low },
  { name: "high", description: "Upper end in device-hours.", cell: (row) => row.high },
  { name: "count", description: "Papers in between.", cell: (row) => row.count },
  { name: "cumulative", description: "Papers below `high`.", cell: (row) => row.cumulative },
  {
    name: "groups",
    description: "Papers in between, by group.",
    cell: ({ groups }) =>
      groups
        .filter(({ count }) => count > 0)
        .map(({ group, count }) => `${group ?? "not known"}: ${count}`),
  },
];
