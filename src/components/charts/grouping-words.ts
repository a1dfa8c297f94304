import type { Grouping } from "#src/query/charts/chart-params.ts";

/** What charts group by, for switches: of colours, and of panels. */
export const GROUPING_WORDS: readonly { value: Grouping; ofColors: string; ofPanels: string }[] = [
  { value: "gpu", ofColors: "GPU family", ofPanels: "by GPU family" },
  { value: "activity", ofColors: "work", ofPanels: "by work" },
  { value: "none", ofColors: "none", ofPanels: "all together" },
];
