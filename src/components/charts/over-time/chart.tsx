import { CartesianGrid, Scatter, ScatterChart, XAxis } from "recharts";
import type { OverTimeLayout, TimeMark } from "#src/components/charts/over-time/layout.ts";
import { paint } from "#src/components/charts/drawing/palette.ts";
import { CostYAxis } from "#src/components/charts/marks/cost-y-axis.tsx";
import { IntervalGlyph } from "#src/components/charts/marks/interval-glyph.tsx";
import { LegendMarks } from "#src/components/charts/marks/legend-marks.tsx";
import { MarkLink } from "#src/components/charts/marks/mark-link.tsx";
import { Paper } from "#src/components/charts/marks/paper.tsx";
import { plotMargin } from "#src/components/charts/marks/plot-margin.ts";
import { PointGlyph, round } from "#src/components/charts/marks/point-glyph.tsx";
import { TextLines } from "#src/components/charts/marks/text-lines.tsx";
import { TickText } from "#src/components/charts/marks/tick-text.tsx";

/** An arrow that is open to below the ruler reaches into the axis. */
const ARROW_ROOM_PX = 10;

interface At {
  cx?: number | undefined;
  cy?: number | undefined;
  payload?: TimeMark;
}

function Point({ cx, cy, payload }: At) {
  if (cx === undefined || cy === undefined || !payload) return null;
  const { href, name, index, device, paint: paintName, interval, isDot } = payload;
  const at = { x: cx, y: cy, paintName };
  return (
    <MarkLink href={href} name={name} kind="point" index={index}>
      {isDot ? (
        <circle cx={round(cx)} cy={round(cy)} r="2.5" fill={paint(paintName)} opacity="0.6" />
      ) : (
        <>
          {/* Cost goes up here: what lies right on the ruler lies above. */}
          <g transform={`rotate(-90 ${round(cx)} ${round(cy)})`}>
            <IntervalGlyph {...at} interval={interval} />
          </g>
          <circle cx={round(cx)} cy={round(cy)} r="12" fill="transparent" />
          <PointGlyph {...at} device={device} isSoft={interval.isSoft} />
        </>
      )}
    </MarkLink>
  );
}

/** Cost over time: papers by their date, coloured by their work, and each year's median. */
export function OverTimeChart({ layout }: { layout: OverTimeLayout }) {
  const { format, plot, xTicks, points, medians } = layout;
  const { fontSize } = format;
  const labels = new Map(xTicks.map(({ value, label }) => [value, label]));
  return (
    <ScatterChart
      width={format.width}
      height={format.height}
      accessibilityLayer={false}
      margin={plotMargin(format, plot)}
    >
      <Paper format={format} />
      <TextLines lines={layout.lines} />
      <LegendMarks places={layout.legend} fontSize={fontSize} />
      <CartesianGrid vertical={false} stroke={paint("grid")} />
      <XAxis
        type="number"
        dataKey="x"
        domain={layout.xDomain}
        allowDataOverflow
        height={1}
        interval={0}
        ticks={xTicks.map(({ value }) => value)}
        axisLine={{ stroke: paint("quiet") }}
        tickLine={false}
        tick={
          <TickText
            labels={labels}
            fontSize={fontSize}
            dx={0}
            dy={fontSize + (format.name === "thumbnail" ? 0 : ARROW_ROOM_PX)}
            anchor="middle"
          />
        }
      />
      <CostYAxis ticks={layout.yTicks} fontSize={fontSize} />
      {medians.map((level) => (
        <Scatter
          key={level[0]?.x}
          data={level}
          isAnimationActive={false}
          line={{ stroke: paint("ink"), strokeWidth: 1.5 }}
          lineType="joint"
          shape={() => null}
        />
      ))}
      <Scatter data={points} isAnimationActive={false} shape={<Point />} />
    </ScatterChart>
  );
}
