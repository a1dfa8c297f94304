import { CartesianGrid, Scatter, ScatterChart } from "recharts";
import type { BarMark, SpreadLayout } from "#src/components/charts/how-costs-spread/layout.ts";
import { paint } from "#src/components/charts/drawing/palette.ts";
import { costToPx } from "#src/components/charts/layout/cost-axis.ts";
import { CostXAxis } from "#src/components/charts/marks/cost-x-axis.tsx";
import { LegendMarks } from "#src/components/charts/marks/legend-marks.tsx";
import { MarkLink } from "#src/components/charts/marks/mark-link.tsx";
import { Paper } from "#src/components/charts/marks/paper.tsx";
import { plotMargin } from "#src/components/charts/marks/plot-margin.ts";
import { round } from "#src/components/charts/marks/point-glyph.tsx";
import { RulerWords } from "#src/components/charts/marks/ruler-words.tsx";
import { TextLines } from "#src/components/charts/marks/text-lines.tsx";
import { ValueYAxis } from "#src/components/charts/marks/value-y-axis.tsx";

interface At {
  cx?: number | undefined;
  cy?: number | undefined;
  payload?: BarMark;
}

function Bar({ cx, cy, payload }: At) {
  if (cx === undefined || cy === undefined || !payload) return null;
  const { href, name, width, parts } = payload;
  return (
    <MarkLink href={href} name={name} kind="bar">
      {parts.map(({ top, height, paint: paintName }) => (
        <rect
          key={top}
          x={round(cx - width / 2)}
          y={round(cy + top)}
          width={round(width)}
          height={round(height)}
          fill={paint(paintName)}
          stroke={paint("paper")}
          strokeWidth="0.5"
        />
      ))}
    </MarkLink>
  );
}

/** How costs spread: bars of papers, and the part of them that costs less. */
export function SpreadChart({ layout }: { layout: SpreadLayout }) {
  const { format, plot, bars, curve, median } = layout;
  const { fontSize } = format;
  const at = median === null ? 0 : costToPx(median.x, plot);
  return (
    <ScatterChart
      width={format.width}
      height={format.height}
      accessibilityLayer={false}
      margin={plotMargin(format, plot, { hasRightAxis: true })}
    >
      <Paper format={format} />
      <TextLines lines={layout.lines} />
      <LegendMarks places={layout.legend} fontSize={fontSize} />
      <RulerWords plot={plot} format={format} />
      <CartesianGrid vertical={false} stroke={paint("grid")} />
      <CostXAxis ticks={layout.xTicks} fontSize={fontSize} />
      <ValueYAxis ticks={layout.yTicks} domain={layout.yDomain} fontSize={fontSize} />
      <ValueYAxis
        id="share"
        isRight
        ticks={layout.shareTicks}
        domain={[0, 100]}
        fontSize={fontSize}
      />
      <Scatter data={bars} isAnimationActive={false} shape={<Bar />} />
      <Scatter
        yAxisId="share"
        data={curve}
        isAnimationActive={false}
        line={{ stroke: paint("ink"), strokeWidth: 1.5 }}
        lineType="joint"
        shape={() => null}
      />
      {median && (
        <g data-mark="median">
          <path
            d={`M${round(at)} ${round(plot.y)}v${round(plot.height)}`}
            stroke={paint("ink")}
            strokeDasharray="4 3"
          />
          <text
            x={round(at + (median.isLeft ? -6 : 6))}
            y={round(plot.y + fontSize * 1.2)}
            textAnchor={median.isLeft ? "end" : "start"}
            fontSize={fontSize}
            fill={paint("ink")}
          >
            {median.text}
          </text>
        </g>
      )}
    </ScatterChart>
  );
}
