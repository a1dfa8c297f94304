import type { ReactElement } from "react";
import { CheaperChart } from "#src/components/charts/cheaper-than-before/chart.tsx";
import { CostVsResultChart } from "#src/components/charts/cost-vs-result/chart.tsx";
import type { Drawing } from "#src/components/charts/drawing/drawing.ts";
import { SpreadChart } from "#src/components/charts/how-costs-spread/chart.tsx";
import { OverTimeChart } from "#src/components/charts/over-time/chart.tsx";
import { HardwareChart } from "#src/components/charts/which-hardware/chart.tsx";

/** The chart that a drawing asks for, as an element. */
export function elementOf(drawing: Drawing): ReactElement {
  if (drawing.chart === "cost-vs-result") return <CostVsResultChart layout={drawing.layout} />;
  if (drawing.chart === "over-time") return <OverTimeChart layout={drawing.layout} />;
  if (drawing.chart === "cheaper-than-before") return <CheaperChart layout={drawing.layout} />;
  if (drawing.chart === "which-hardware") return <HardwareChart layout={drawing.layout} />;
  return <SpreadChart layout={drawing.layout} />;
}
