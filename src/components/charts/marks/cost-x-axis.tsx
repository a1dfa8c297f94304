import { XAxis } from "recharts";
import { COST_PAD_PX } from "#src/components/charts/layout/axis-room.ts";
import { paint } from "#src/components/charts/drawing/palette.ts";
import type { AxisTick } from "#src/components/charts/layout/cost-axis.ts";
import { TickText } from "#src/components/charts/marks/tick-text.tsx";
import { SCALE_MAX_HOURS, SCALE_MIN_HOURS } from "#src/domain/cost-scale.ts";

interface Props {
  ticks: readonly AxisTick[];
  fontSize: number;
  dataKey?: string;
}

/** Recharts' x axis as the cost ruler: logarithmic, always from one minute to ten million hours of one device. */
export function CostXAxis({ ticks, fontSize, dataKey = "x" }: Props) {
  const labels = new Map(ticks.map(({ value, label }) => [value, label]));
  return (
    <XAxis
      type="number"
      dataKey={dataKey}
      scale="log"
      domain={[SCALE_MIN_HOURS, SCALE_MAX_HOURS]}
      allowDataOverflow
      height={1}
      padding={{ left: COST_PAD_PX, right: COST_PAD_PX }}
      interval={0}
      ticks={ticks.map(({ value }) => value)}
      axisLine={{ stroke: paint("quiet") }}
      tickLine={{ stroke: paint("quiet") }}
      tickSize={5}
      tick={<TickText labels={labels} fontSize={fontSize} dx={0} dy={fontSize} anchor="middle" />}
    />
  );
}
