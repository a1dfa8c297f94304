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
  /** Room at its ends, in px. */
  pads?: { top: number; bottom: number };
  scale?: "linear" | "log";
}

const NO_PADS = { top: 0, bottom: 0 };

/** Recharts' y axis on a linear scale whose ends and ticks the layout has chosen. */
export function ValueYAxis({
  ticks,
  domain,
  fontSize,
  dataKey = "y",
  id = 0,
  isRight = false,
  pads = NO_PADS,
  scale = "linear",
}: Props) {
  const labels = new Map(ticks.map(({ value, label }) => [value, label]));
  return (
    <YAxis
      yAxisId={id}
      orientation={isRight ? "right" : "left"}
      type="number"
      dataKey={dataKey}
      scale={scale}
      domain={domain}
      allowDataOverflow
      width={1}
      padding={pads}
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
