import { CartesianGrid, Scatter, ScatterChart } from "recharts";
import type { CellMark } from "#src/components/charts/cost-vs-result/layout-cells.ts";
import type { PointMark } from "#src/components/charts/cost-vs-result/layout-marks.ts";
import type { CostVsResultLayout } from "#src/components/charts/cost-vs-result/layout.ts";
import { LegendMarks } from "#src/components/charts/marks/legend-marks.tsx";
import { paint } from "#src/components/charts/drawing/palette.ts";
import { CostXAxis } from "#src/components/charts/marks/cost-x-axis.tsx";
import { IntervalGlyph } from "#src/components/charts/marks/interval-glyph.tsx";
import { MarkLink } from "#src/components/charts/marks/mark-link.tsx";
import { Paper } from "#src/components/charts/marks/paper.tsx";
import { plotMargin } from "#src/components/charts/marks/plot-margin.ts";
import { PointGlyph, round } from "#src/components/charts/marks/point-glyph.tsx";
import { RulerWords } from "#src/components/charts/marks/ruler-words.tsx";
import { TextLines } from "#src/components/charts/marks/text-lines.tsx";
import { ValueYAxis } from "#src/components/charts/marks/value-y-axis.tsx";

/** Where Recharts has placed a mark. */
interface At<Mark> {
  cx?: number | undefined;
  cy?: number | undefined;
  payload?: Mark;
}

function Point({ cx, cy, payload, fontSize }: At<PointMark> & { fontSize: number }) {
  if (cx === undefined || cy === undefined || !payload) return null;
  const { href, name, index, device, paint: paintName, isHollow, interval, label } = payload;
  return (
    <MarkLink href={href} name={name} kind="point" index={index}>
      <IntervalGlyph x={cx} y={cy} interval={interval} paintName={paintName} />
      {/* Room for a finger and a focus ring. */}
      <circle cx={round(cx)} cy={round(cy)} r="12" fill="transparent" />
      <PointGlyph
        x={cx}
        y={cy}
        device={device}
        paintName={paintName}
        isHollow={isHollow}
        isSoft={interval.isSoft}
      />
      {label && (
        <text
          x={round(cx + label.dx)}
          y={round(cy + label.dy)}
          textAnchor={label.anchor}
          fontSize={fontSize}
          fill={paint("ink")}
        >
          {label.text}
        </text>
      )}
    </MarkLink>
  );
}

function CellDisc({ cx, cy, payload }: At<CellMark>) {
  if (cx === undefined || cy === undefined || !payload) return null;
  const { href, name, count } = payload;
  // Its area goes with the number of points in it.
  const radius = Math.min(2 + Math.sqrt(count), 11);
  return (
    <MarkLink href={href} name={name} kind="cell">
      <circle cx={round(cx)} cy={round(cy)} r={round(radius)} fill={paint("quiet")} opacity="0.7" />
    </MarkLink>
  );
}

/** Cost against result: the marks of a layout. Recharts places them by its scales. */
export function CostVsResultChart({ layout }: { layout: CostVsResultLayout }) {
  const { format, plot, points, cells, frontier } = layout;
  const { width, height, fontSize } = format;
  return (
    <ScatterChart
      width={width}
      height={height}
      accessibilityLayer={false}
      margin={plotMargin(format, plot)}
    >
      <Paper format={format} />
      <TextLines lines={layout.lines} />
      <LegendMarks places={layout.legend} fontSize={fontSize} />
      <RulerWords plot={plot} format={format} />
      <CartesianGrid vertical={false} stroke={paint("grid")} />
      <CostXAxis ticks={layout.xTicks} fontSize={fontSize} />
      <ValueYAxis ticks={layout.yTicks} domain={layout.yDomain} fontSize={fontSize} />
      <Scatter
        data={frontier}
        isAnimationActive={false}
        line={{ stroke: paint("quiet"), strokeWidth: 1.2 }}
        lineType="joint"
        shape={() => null}
      />
      <Scatter data={cells} isAnimationActive={false} shape={<CellDisc />} />
      <Scatter data={points} isAnimationActive={false} shape={<Point fontSize={fontSize} />} />
    </ScatterChart>
  );
}
