import { CartesianGrid } from "recharts";
import { type CellMark, cellRadius } from "#src/components/charts/cost-vs-result/layout-cells.ts";
import type { PointMark } from "#src/components/charts/cost-vs-result/point-mark.ts";
import type { CostVsResultLayout } from "#src/components/charts/cost-vs-result/layout.ts";
import { LegendMarks } from "#src/components/charts/marks/legend-marks.tsx";
import { paint } from "#src/components/charts/drawing/palette.ts";
import { POINT_PAD_PX } from "#src/components/charts/layout/axis-room.ts";
import { CostXAxis } from "#src/components/charts/marks/cost-x-axis.tsx";
import { IntervalGlyph } from "#src/components/charts/marks/interval-glyph.tsx";
import { MarkLink } from "#src/components/charts/marks/mark-link.tsx";
import { PlacedLine, PlacedMarks } from "#src/components/charts/marks/placed.tsx";
import { PointGlyph, round } from "#src/components/charts/marks/point-glyph.tsx";
import { RulerWords } from "#src/components/charts/marks/ruler-words.tsx";
import { Sheet } from "#src/components/charts/marks/sheet.tsx";
import { SelectedRing } from "#src/components/charts/marks/selected-ring.tsx";
import { ValueYAxis } from "#src/components/charts/marks/value-y-axis.tsx";

interface PointProps {
  mark: PointMark;
  cx: number;
  cy: number;
  fontSize: number;
}

function Point({ mark, cx, cy, fontSize }: PointProps) {
  const { href, name, index, device, paint: paintName, isHollow, interval, label } = mark;
  const { isSelected } = mark;
  return (
    <MarkLink href={href} name={name} kind="point" index={index}>
      <IntervalGlyph x={cx} y={cy} interval={interval} paintName={paintName} />
      {/* Room for a finger and a focus ring. */}
      <circle cx={round(cx)} cy={round(cy)} r="12" fill="transparent" />
      {isSelected && <SelectedRing x={cx} y={cy} />}
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
          fontWeight={isSelected ? 700 : undefined}
        >
          {label.text}
        </text>
      )}
    </MarkLink>
  );
}

function CellDisc({ mark, cx, cy }: { mark: CellMark; cx: number; cy: number }) {
  const { href, name, count } = mark;
  return (
    <MarkLink href={href} name={name} kind="cell">
      <circle
        cx={round(cx)}
        cy={round(cy)}
        r={round(cellRadius(count))}
        fill={paint("quiet")}
        opacity="0.7"
      />
    </MarkLink>
  );
}

/** Cost against result: the marks of a layout. The axes of Recharts place them. */
export function CostVsResultChart({ layout }: { layout: CostVsResultLayout }) {
  const { format, plot, points, cells, frontier } = layout;
  const { fontSize } = format;
  return (
    <Sheet format={format} plot={plot} lines={layout.lines}>
      <LegendMarks places={layout.legend} fontSize={fontSize} />
      <RulerWords words={layout.rulerWords} plot={plot} fontSize={fontSize} />
      <CartesianGrid syncWithTicks vertical={false} stroke={paint("grid")} />
      <CostXAxis ticks={layout.xTicks} fontSize={fontSize} />
      <ValueYAxis
        ticks={layout.yTicks}
        domain={layout.yDomain}
        scale={layout.yScale}
        fontSize={fontSize}
        pads={{ top: POINT_PAD_PX, bottom: POINT_PAD_PX }}
      />
      <PlacedLine kind="frontier" points={frontier} stroke={paint("quiet")} strokeWidth={1.2} />
      <PlacedMarks
        marks={cells}
        render={(mark, { x, y }, key) => <CellDisc key={key} mark={mark} cx={x} cy={y} />}
      />
      <PlacedMarks
        marks={points}
        render={(mark, { x, y }, key) => (
          <Point key={key} mark={mark} cx={x} cy={y} fontSize={fontSize} />
        )}
      />
    </Sheet>
  );
}
