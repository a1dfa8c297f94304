import { sayCost, sayResult } from "#src/components/charts/cost-vs-result/finding.ts";
import type { CostVsResultPoint } from "#src/components/charts/cost-vs-result/series.ts";

/** A point in words: what a screen reader says and a pointer shows. */
export function sayPoint(point: CostVsResultPoint): string {
  const whose = point.role === "prior" ? "earlier work, as told by " : "";
  const on = point.hardware === null ? "" : ` on ${point.hardware}`;
  return `${whose}${point.title}: ${sayResult(point)} for ${sayCost(point)}${on}`;
}
