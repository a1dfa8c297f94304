import { XAxis, YAxis } from "recharts";
import { paint } from "#src/components/charts/drawing/palette.ts";
import { POINT_PAD_PX } from "#src/components/charts/layout/axis-room.ts";
import type { AxisTick } from "#src/components/charts/layout/cost-axis.ts";
import { TickText } from "#src/components/charts/marks/tick-text.tsx";

interface Props {
  ticks: readonly AxisTick[];
  domain: [number, number];
  fontSize: number;
  /** Time goes down, the oldest on top; else across. */
  isDown: boolean;
}

/** Recharts' axis of years. */
export function TimeAxis({ ticks, domain, fontSize, isDown }: Props) {
  const labels = new Map(ticks.map(({ value, label }) => [value, label]));
  const common = {
    type: "number",
    domain,
    allowDataOverflow: true,
    interval: 0,
    ticks: ticks.map(({ value }) => value),
    tickLine: false,
  } as const;
  const text = { labels, fontSize };
  if (isDown) {
    return (
      <YAxis
        {...common}
        dataKey="y"
        reversed
        width={1}
        padding={{ top: POINT_PAD_PX, bottom: POINT_PAD_PX }}
        axisLine={false}
        tick={<TickText {...text} dx={2} dy={fontSize * 0.35} anchor="end" />}
      />
    );
  }
  return (
    <XAxis
      {...common}
      dataKey="x"
      height={1}
      padding={{ left: POINT_PAD_PX, right: POINT_PAD_PX }}
      axisLine={{ stroke: paint("quiet") }}
      tick={<TickText {...text} dx={0} dy={fontSize} anchor="middle" />}
    />
  );
}
