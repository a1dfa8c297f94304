import type { ChartDefinition } from "#src/app/charts/chart-definition.ts";
import { cheaperThanBefore } from "#src/app/charts/definitions/cheaper-than-before.tsx";
import { costVsResult } from "#src/app/charts/definitions/cost-vs-result.tsx";
import { howCostsSpread } from "#src/app/charts/definitions/how-costs-spread.tsx";
import { overTime } from "#src/app/charts/definitions/over-time.tsx";
import { whichHardware } from "#src/app/charts/definitions/which-hardware.tsx";

/** Every chart, in the order in which the index shows them. */
export const CHARTS: readonly ChartDefinition[] = [
  costVsResult,
  cheaperThanBefore,
  howCostsSpread,
  whichHardware,
  overTime,
];

/** The chart of a name in the URL. */
export function findChart(name: string): ChartDefinition | null {
  return CHARTS.find((chart) => chart.name === name) ?? null;
}
