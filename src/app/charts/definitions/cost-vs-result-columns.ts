import type { CostVsResultPoint } from "#src/components/charts/cost-vs-result/series.ts";
import type { CsvColumn } from "#src/query/csv.ts";

/** The columns of `/charts/cost-vs-result.csv`; names are those of the JSON. */
export const COST_VS_RESULT_COLUMNS: readonly CsvColumn<CostVsResultPoint>[] = [
  { name: "slug", description: "The paper's name in URLs.", cell: (row) => row.slug },
  { name: "title", description: "As shown.", cell: (row) => row.title },
  { name: "year", description: "Of publication.", cell: (row) => row.year },
  { name: "url", description: "Of the paper.", cell: (row) => row.url },
  { name: "benchmark", description: "Under its one name.", cell: (row) => row.benchmark },
  { name: "metric", description: "Under its one name.", cell: (row) => row.metric },
  { name: "value", description: "Of the metric.", cell: (row) => row.value },
  { name: "unit", description: "% or none.", cell: (row) => row.unit },
  {
    name: "stated",
    description: "The result as the paper gives it.",
    cell: ({ stated }) => `${stated.metric} ${stated.value}${stated.unit}`,
  },
  { name: "role", description: "own or prior.", cell: (row) => row.role },
  {
    name: "costLow",
    description: "Lower end in device-hours; empty is open.",
    cell: (row) => row.costLow,
  },
  {
    name: "costHigh",
    description: "Upper end in device-hours; empty is open.",
    cell: (row) => row.costHigh,
  },
  { name: "costBound", description: "How they limit the true cost.", cell: (row) => row.costBound },
  { name: "device", description: "Device class of the cost.", cell: (row) => row.device },
  { name: "hardware", description: "Accelerator of the cost.", cell: (row) => row.hardware },
  { name: "family", description: "Its family.", cell: (row) => row.family },
  {
    name: "onFrontier",
    description: "Whether nothing cheaper is better: yes or no.",
    cell: (row) => (row.onFrontier ? "yes" : "no"),
  },
  { name: "resultQuote", description: "The paper's words.", cell: (row) => row.resultQuote.text },
  {
    name: "costQuotes",
    description: "The paper's words.",
    cell: (row) => row.costQuotes.map(({ text }) => text),
  },
];
