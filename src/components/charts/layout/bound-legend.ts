import type { LegendItem } from "#src/components/charts/layout/legend-item.ts";
import { costMark } from "#src/domain/cost-mark.ts";
import type { Interval } from "#src/domain/interval.ts";

/** The legend of the shapes in which intervals are drawn, as far as they come. */
export function boundItems(intervals: readonly Interval[]): LegendItem[] {
  const marks = intervals.flatMap((interval) => costMark(interval) ?? []);
  const shapes = new Set(marks.map(({ shape }) => shape));
  const items: LegendItem[] = [];
  if (shapes.has("soft-dot")) items.push({ kind: "about", label: "about" });
  if (shapes.has("bar")) items.push({ kind: "range", label: "a range" });
  if (shapes.has("hatched-bar")) items.push({ kind: "order", label: "an order of magnitude" });
  if (shapes.has("arrow-up") || shapes.has("arrow-down")) {
    items.push({ kind: "open", label: "at least, at most" });
  }
  if (marks.some(({ beyond }) => beyond !== null)) {
    items.push({ kind: "beyond", label: "off the ruler" });
  }
  return items;
}
