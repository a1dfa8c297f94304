import { YAxis } from "recharts";
import type { AxisTick } from "#src/components/charts/layout/cost-axis.ts";
import { TickText } from "#src/components/charts/marks/tick-text.tsx";

interface Props {
  ticks: readonly AxisTick[];
  domain: [number, number];
  fontSize: number;
  dataKey?: string;
  /** For a second axis: its id, and that it stands right of the plot. */
  id?: string | number;
  isRight?: boolean;
}

/** Recharts' y axis on a linear scale whose ends and ticks the layout has chosen. */
export function ValueYAxis({
  ticks,
  domain,
  fontSize,
  dataKey = "y",
  id = 0,
  isRight = false,
}: Props) {
  const labels = new Map(ticks.map(({ value, label }) => [value, label]));
  return (
    <YAxis
      yAxisId={id}
      orientation={isRight ? "right" : "left"}
      type="number"
      dataKey={dataKey}
      domain={domain}
      allowDataOverflow
      width={1}
      interval={0}
      ticks={ticks.map(({ value }) => value)}
      axisLine={false}
      tickLine={false}
      tick={
        <TickText
          labels={labels}
          fontSize={fontSize}
          dx={isRight ? 0 : 2}
          dy={fontSize * 0.35}
          anchor={isRight ? "start" : "end"}
        />
      }
    />
  );
}
