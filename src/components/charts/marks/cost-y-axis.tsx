import { YAxis } from "recharts";
import { COST_PAD_PX } from "#src/components/charts/layout/axis-room.ts";
import type { AxisTick } from "#src/components/charts/layout/cost-axis.ts";
import { TickText } from "#src/components/charts/marks/tick-text.tsx";
import { SCALE_MAX_HOURS, SCALE_MIN_HOURS } from "#src/domain/cost-scale.ts";

/** Recharts' y axis as the cost ruler, upright. */
export function CostYAxis({ ticks, fontSize }: { ticks: readonly AxisTick[]; fontSize: number }) {
  const labels = new Map(ticks.map(({ value, label }) => [value, label]));
  return (
    <YAxis
      type="number"
      dataKey="y"
      scale="log"
      domain={[SCALE_MIN_HOURS, SCALE_MAX_HOURS]}
      allowDataOverflow
      width={1}
      padding={{ top: COST_PAD_PX, bottom: COST_PAD_PX }}
      interval={0}
      ticks={ticks.map(({ value }) => value)}
      axisLine={false}
      tickLine={false}
      tick={
        <TickText labels={labels} fontSize={fontSize} dx={2} dy={fontSize * 0.35} anchor="end" />
      }
    />
  );
}
