import type { CheaperRow } from "#src/components/charts/cheaper-than-before/series.ts";
import type { CsvColumn } from "#src/query/csv.ts";

const HOURS = "In device-hours; empty is open.";

/** The columns of `/charts/cheaper-than-before.csv`. */
export const CHEAPER_COLUMNS: readonly CsvColumn<CheaperRow>[] = [
  { name: "slug", description: "The paper's name in URLs.", cell: (row) => row.slug },
  { name: "title", description: "As shown.", cell: (row) => row.title },
  { name: "url", description: "Of the paper.", cell: (row) => row.url },
  { name: "year", description: "Of publication.", cell: (row) => row.year },
  { name: "ownLow", description: HOURS, cell: ({ own }) => own.low },
  { name: "ownHigh", description: HOURS, cell: ({ own }) => own.high },
  { name: "ownBound", description: "How they limit the true cost.", cell: ({ own }) => own.bound },
  { name: "ownHardware", description: "Its accelerator.", cell: ({ own }) => own.hardware },
  { name: "earlierLow", description: HOURS, cell: ({ earlier }) => earlier.low },
  { name: "earlierHigh", description: HOURS, cell: ({ earlier }) => earlier.high },
  {
    name: "earlierBound",
    description: "How they limit the true cost.",
    cell: ({ earlier }) => earlier.bound,
  },
  {
    name: "earlierHardware",
    description: "Its accelerator.",
    cell: ({ earlier }) => earlier.hardware,
  },
  { name: "ratio", description: "Earlier ÷ own, by their middles.", cell: (row) => row.ratio },
  { name: "claims", description: "The paper's claims of a ratio.", cell: (row) => row.claims },
];
