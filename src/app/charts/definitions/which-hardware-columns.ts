import type { HardwareUse } from "#src/components/charts/which-hardware/series.ts";
import type { CsvColumn } from "#src/query/csv.ts";

/** The columns of `/charts/which-hardware.csv`. */
export const WHICH_HARDWARE_COLUMNS: readonly CsvColumn<HardwareUse>[] = [
  { name: "family", description: "As filed.", cell: (row) => row.family },
  { name: "slug", description: "Its name in URLs.", cell: (row) => row.slug },
  { name: "papers", description: "Papers that name one of it.", cell: (row) => row.papers },
  {
    name: "deviceHours",
    description: "Headline costs on it, added up by their middles.",
    cell: (row) => row.deviceHours,
  },
  {
    name: "costedPapers",
    description: "Papers whose headline cost is on it.",
    cell: (row) => row.costedPapers,
  },
  {
    name: "years",
    description: "Papers by year.",
    cell: ({ years }) => years.map(({ year, papers }) => `${year ?? "no date"}: ${papers}`),
  },
];
