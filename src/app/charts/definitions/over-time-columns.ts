import type { OverTimePoint } from "#src/components/charts/over-time/series.ts";
import type { CsvColumn } from "#src/query/csv.ts";

/** The columns of `/charts/over-time.csv`; names are those of the JSON. */
export const OVER_TIME_COLUMNS: readonly CsvColumn<OverTimePoint>[] = [
  { name: "slug", description: "The paper's name in URLs.", cell: (row) => row.slug },
  { name: "title", description: "As shown.", cell: (row) => row.title },
  { name: "url", description: "Of the paper.", cell: (row) => row.url },
  { name: "date", description: "As exact as it is known.", cell: (row) => row.date },
  { name: "year", description: "Of the date.", cell: (row) => row.year },
  { name: "costLow", description: "In device-hours; empty is open.", cell: (row) => row.costLow },
  { name: "costHigh", description: "In device-hours; empty is open.", cell: (row) => row.costHigh },
  { name: "costBound", description: "How they limit the true cost.", cell: (row) => row.costBound },
  { name: "device", description: "Device class of the cost.", cell: (row) => row.device },
  { name: "hardware", description: "Accelerator of the cost.", cell: (row) => row.hardware },
  { name: "activity", description: "What the cost is for.", cell: (row) => row.activity },
];
