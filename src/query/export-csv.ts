import { type CsvColumn, csvHeading, csvLine } from "#src/query/csv.ts";
import { eachPaper } from "#src/query/each-paper.ts";
import type { HardwareRow } from "#src/query/hardware-rows.ts";
import { listHardwareRows } from "#src/query/list-hardware.ts";
import type { PaperRow } from "#src/query/rows.ts";
import type { SearchState } from "#src/query/search-params.ts";

/** The columns of `/papers.csv`; names are those of the JSON. */
export const PAPER_COLUMNS: readonly CsvColumn<PaperRow>[] = [
  { name: "slug", description: "The paper's name in URLs.", cell: (row) => row.slug },
  { name: "title", description: "As given.", cell: (row) => row.title },
  { name: "authors", description: "In the order of the source.", cell: (row) => row.authors },
  { name: "year", description: "Of publication.", cell: (row) => row.year },
  { name: "venue", description: "Where it appeared.", cell: (row) => row.venue },
  { name: "arxivId", description: "Without its version.", cell: (row) => row.arxivId },
  { name: "url", description: "Of the paper.", cell: (row) => row.url },
  {
    name: "costLow",
    description: "Lower end of the headline cost in device-hours; empty is unknown or open.",
    cell: (row) => row.costLow,
  },
  {
    name: "costHigh",
    description: "Upper end of the headline cost in device-hours; empty is unknown or open.",
    cell: (row) => row.costHigh,
  },
  {
    name: "costBound",
    description: "How the headline cost limits the true one; empty where the cost is unknown.",
    cell: (row) => row.costBound,
  },
  { name: "device", description: "Device class of the cost.", cell: (row) => row.device },
  {
    name: "costHardware",
    description: "Accelerator of the cost.",
    cell: (row) => row.costHardware,
  },
  { name: "hardware", description: "Accelerators that it names.", cell: (row) => row.hardware },
  { name: "activities", description: "Work that its figures cost.", cell: (row) => row.activities },
  {
    name: "figures",
    description: "Its statements of compute, each as quoted, with whose cost it is.",
    cell: ({ figures }) => figures.map(({ role, text }) => `${role}: ${text}`),
  },
  {
    name: "results",
    description: "Its results: metric, value and benchmark.",
    cell: ({ results }) =>
      results.map(
        ({ metric, value, unit, benchmark }) =>
          `${metric} ${value}${unit}${benchmark === null ? "" : ` on ${benchmark}`}`,
      ),
  },
];

/** The columns of `/hardware.csv`. Empty is not known. */
export const HARDWARE_COLUMNS: readonly CsvColumn<HardwareRow>[] = [
  { name: "slug", description: "The accelerator's name in URLs.", cell: (row) => row.slug },
  { name: "name", description: "As filed.", cell: (row) => row.name },
  { name: "vendor", description: "Its maker.", cell: (row) => row.vendor },
  { name: "device", description: "Its device class.", cell: (row) => row.device },
  { name: "family", description: "Slug of its family.", cell: (row) => row.family },
  { name: "paperCount", description: "Papers that name it.", cell: (row) => row.paperCount },
  ...(
    [
      ["releasedOn", "Release, as an ISO date."],
      ["memoryGb", "Memory in 10^9 bytes."],
      ["bandwidthGbPerSecond", "Memory bandwidth in 10^9 bytes per second."],
      ["tdpWatts", "Thermal design power in watts."],
      ["fp64FlopPerSecond", "Peak FP64 FLOP/s."],
      ["fp32FlopPerSecond", "Peak FP32 FLOP/s."],
      ["tf32FlopPerSecond", "Peak TF32 FLOP/s, dense."],
      ["fp16FlopPerSecond", "Peak FP16 or BF16 FLOP/s, dense."],
      ["fp8FlopPerSecond", "Peak FP8 FLOP/s, dense."],
      ["fp4FlopPerSecond", "Peak FP4 FLOP/s, dense."],
      ["int8OpPerSecond", "Peak INT8 operations per second, dense."],
      ["source", "Where the numbers stand."],
    ] as const
  ).map(([name, description]): CsvColumn<HardwareRow> => ({
    name,
    description,
    cell: ({ facts }) => facts?.[name] ?? null,
  })),
];

/** All papers that a state asks for as CSV, in pieces, whatever its page. */
export async function* exportPapersCsv(state: SearchState): AsyncGenerator<string> {
  yield csvHeading(PAPER_COLUMNS);
  for await (const row of eachPaper(state)) yield csvLine(PAPER_COLUMNS, row);
}

/** All accelerators as CSV, in pieces: each family, followed by its variants. */
export async function* exportHardwareCsv(): AsyncGenerator<string> {
  yield csvHeading(HARDWARE_COLUMNS);
  for (const row of await listHardwareRows()) yield csvLine(HARDWARE_COLUMNS, row);
}
