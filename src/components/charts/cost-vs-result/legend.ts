import type { CostVsResultPoint } from "#src/components/charts/cost-vs-result/series.ts";
import type { LegendItem } from "#src/components/charts/layout/legend-item.ts";
import { groupLegend } from "#src/components/charts/layout/group-legend.ts";
import { costMark } from "#src/domain/cost-mark.ts";
import { DEVICE_WORDS } from "#src/domain/words-names.ts";

function deviceItems(points: readonly CostVsResultPoint[]): LegendItem[] {
  const devices = new Set(points.map(({ device }) => device ?? "accelerator"));
  if (devices.size < 2) return [];
  return [...devices].map((device) => ({
    kind: "device",
    device,
    label: DEVICE_WORDS[device].name,
  }));
}

/** The legend of what is on the chart, and of nothing else. */
export function buildLegend(points: readonly CostVsResultPoint[]): LegendItem[] {
  const shapes = new Set(
    points.map(
      ({ costLow, costHigh, costBound }) =>
        costMark({ low: costLow, high: costHigh, bound: costBound })?.shape,
    ),
  );
  const items: LegendItem[] = [
    ...groupLegend(
      points.map(({ family }) => family),
      "hardware not named",
    ),
    ...deviceItems(points),
  ];
  const add = (
    kind: "earlier" | "about" | "range" | "order" | "open" | "frontier",
    label: string,
  ) => items.push({ kind, label });
  if (points.some(({ role }) => role === "prior")) add("earlier", "earlier work");
  if (shapes.has("soft-dot")) add("about", "about");
  if (shapes.has("bar")) add("range", "a range");
  if (shapes.has("hatched-bar")) add("order", "an order of magnitude");
  if (shapes.has("arrow-up") || shapes.has("arrow-down")) add("open", "at least, at most");
  if (points.filter(({ onFrontier }) => onFrontier).length > 1)
    add("frontier", "nothing cheaper is better");
  return items;
}
