import { CartesianGrid } from "recharts";
import type { OverTimeLayout, TimeMark } from "#src/components/charts/over-time/layout.ts";
import { TimeAxis } from "#src/components/charts/over-time/time-axis.tsx";
import { paint } from "#src/components/charts/drawing/palette.ts";
import { CostXAxis } from "#src/components/charts/marks/cost-x-axis.tsx";
import { CostYAxis } from "#src/components/charts/marks/cost-y-axis.tsx";
import { IntervalGlyph } from "#src/components/charts/marks/interval-glyph.tsx";
import { LegendMarks } from "#src/components/charts/marks/legend-marks.tsx";
import { MarkLink } from "#src/components/charts/marks/mark-link.tsx";
import { PlacedLine, PlacedMarks } from "#src/components/charts/marks/placed.tsx";
import { PointGlyph, round } from "#src/components/charts/marks/point-glyph.tsx";
import { RulerWords } from "#src/components/charts/marks/ruler-words.tsx";
import { Sheet } from "#src/components/charts/marks/sheet.tsx";
import { SelectedRing } from "#src/components/charts/marks/selected-ring.tsx";

interface Props {
  mark: TimeMark;
  cx: number;
  cy: number;
  isTimeDown: boolean;
}

function Point({ mark, cx, cy, isTimeDown }: Props) {
  const { href, name, index, device, paint: paintName, interval, isDot, isSelected } = mark;
  const at = { x: cx, y: cy, paintName };
  // Where cost goes up, what lies right on the ruler lies above.
  const turned = isTimeDown ? undefined : `rotate(-90 ${round(cx)} ${round(cy)})`;
  return (
    <MarkLink href={href} name={name} kind="point" index={index}>
      {isDot ? (
        <circle cx={round(cx)} cy={round(cy)} r="3" fill={paint(paintName)} opacity="0.7" />
      ) : (
        <>
          <g transform={turned}>
            <IntervalGlyph {...at} interval={interval} />
          </g>
          <circle cx={round(cx)} cy={round(cy)} r="12" fill="transparent" />
          {isSelected && <SelectedRing x={cx} y={cy} />}
          <PointGlyph {...at} device={device} isSoft={interval.isSoft} />
        </>
      )}
    </MarkLink>
  );
}

/** Cost over time: papers by their date, coloured by their work, and each year's median. */
export function OverTimeChart({ layout }: { layout: OverTimeLayout }) {
  const { format, plot, points, medians, isTimeDown } = layout;
  const { fontSize } = format;
  const time = { ticks: layout.timeTicks, domain: layout.timeDomain, fontSize };
  return (
    <Sheet format={format} plot={plot} lines={layout.lines}>
      <LegendMarks places={layout.legend} fontSize={fontSize} />
      {!isTimeDown && <CartesianGrid syncWithTicks vertical={false} stroke={paint("grid")} />}
      <RulerWords words={layout.rulerWords} plot={plot} fontSize={fontSize} />
      {isTimeDown ? (
        <CostXAxis ticks={layout.costTicks} fontSize={fontSize} />
      ) : (
        <CostYAxis ticks={layout.costTicks} fontSize={fontSize} />
      )}
      <TimeAxis {...time} isDown={isTimeDown} />
      {medians.map(({ year, ends }) => (
        <PlacedLine
          key={year}
          kind="median"
          points={ends}
          stroke={paint("ink")}
          strokeWidth={1.5}
        />
      ))}
      <PlacedMarks
        marks={points}
        render={(mark, { x, y }, key) => (
          <Point key={key} mark={mark} cx={x} cy={y} isTimeDown={isTimeDown} />
        )}
      />
    </Sheet>
  );
}
