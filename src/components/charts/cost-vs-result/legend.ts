import type {
  CostVsResultPoint,
  CostVsResultSeries,
} from "#src/components/charts/cost-vs-result/series.ts";
import { groupLegend, sayGroup } from "#src/components/charts/layout/group-legend.ts";
import { boundItems } from "#src/components/charts/layout/bound-legend.ts";
import type { LegendItem } from "#src/components/charts/layout/legend-item.ts";
import { DEVICE_WORDS } from "#src/domain/words-names.ts";
import type { Grouping } from "#src/query/charts/chart-params.ts";

/** What a point's colour stands for. */
export function groupOf({ family, activity }: CostVsResultPoint, by: Grouping): string | null {
  if (by === "none") return null;
  return by === "gpu" ? family : activity;
}

const UNKNOWN = { gpu: "hardware not named", activity: "work not known" } as const;

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
export function buildLegend({ points, by }: CostVsResultSeries): LegendItem[] {
  const groups =
    by === "none"
      ? []
      : groupLegend(
          points.map((point) => groupOf(point, by)),
          UNKNOWN[by],
          sayGroup,
        );
  const items: LegendItem[] = [...groups, ...deviceItems(points)];
  if (points.some(({ role }) => role === "prior")) {
    items.push({ kind: "earlier", label: "earlier work" });
  }
  items.push(
    ...boundItems(
      points.map(({ costLow, costHigh, costBound }) => ({
        low: costLow,
        high: costHigh,
        bound: costBound,
      })),
    ),
  );
  if (points.filter(({ onFrontier }) => onFrontier).length > 1) {
    items.push({ kind: "frontier", label: "nothing cheaper is better" });
  }
  return items;
}
