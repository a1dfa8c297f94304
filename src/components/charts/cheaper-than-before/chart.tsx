import type {
  CheaperLayout,
  CheaperMark,
} from "#src/components/charts/cheaper-than-before/layout.ts";
import { paint } from "#src/components/charts/drawing/palette.ts";
import { CostXAxis } from "#src/components/charts/marks/cost-x-axis.tsx";
import { IntervalGlyph } from "#src/components/charts/marks/interval-glyph.tsx";
import { LegendMarks } from "#src/components/charts/marks/legend-marks.tsx";
import { MarkLink } from "#src/components/charts/marks/mark-link.tsx";
import { PlacedMarks } from "#src/components/charts/marks/placed.tsx";
import { PointGlyph, round } from "#src/components/charts/marks/point-glyph.tsx";
import { RowYAxis } from "#src/components/charts/marks/row-y-axis.tsx";
import { RulerWords } from "#src/components/charts/marks/ruler-words.tsx";
import { Sheet } from "#src/components/charts/marks/sheet.tsx";
import { SelectedRing } from "#src/components/charts/marks/selected-ring.tsx";

interface Props {
  mark: CheaperMark;
  cx: number;
  cy: number;
  fontSize: number;
}

function Row({ mark, cx, cy, fontSize }: Props) {
  const { href, name, index, own, earlier, title, ratio, claim, isSelected } = mark;
  const there = cx + earlier.dx;
  const text = { fontSize, fill: paint("ink"), fontWeight: isSelected ? 700 : undefined };
  return (
    <MarkLink href={href} name={name} kind="point" index={index}>
      <path
        d={`M${round(cx)} ${round(cy)}H${round(there)}`}
        stroke={paint("hairline")}
        strokeWidth="5"
      />
      <IntervalGlyph x={there} y={cy} interval={earlier.interval} paintName="prior" />
      <IntervalGlyph x={cx} y={cy} interval={own.interval} paintName="accent" />
      <circle cx={round(cx)} cy={round(cy)} r="12" fill="transparent" />
      {isSelected && <SelectedRing x={cx} y={cy} />}
      <PointGlyph x={there} y={cy} device={earlier.device} paintName="prior" isHollow isPlain />
      <PointGlyph
        x={cx}
        y={cy}
        device={own.device}
        paintName="accent"
        isSoft={own.interval.isSoft}
        isPlain
      />
      {title && (
        <text
          {...text}
          x={round(title.x)}
          y={round(cy + (title.isAbove ? -13 : fontSize * 0.35))}
          textAnchor={title.isAbove ? "start" : "end"}
        >
          {title.text}
        </text>
      )}
      {ratio && (
        <text {...text} x={round(cx + ratio.dx)} y={round(cy + fontSize * 0.35)}>
          {ratio.text}
        </text>
      )}
      {claim && (
        <text {...text} x={round(claim.x)} y={round(cy + fontSize * 0.35)}>
          {claim.text}
        </text>
      )}
    </MarkLink>
  );
}

/** Own cost against an earlier one: a row for each paper, the largest ratio on top. */
export function CheaperChart({ layout }: { layout: CheaperLayout }) {
  const { format, plot, rows } = layout;
  const { fontSize } = format;
  return (
    <Sheet format={format} plot={plot} lines={layout.lines}>
      <LegendMarks places={layout.legend} fontSize={fontSize} />
      <RulerWords words={layout.rulerWords} plot={plot} fontSize={fontSize} />
      <CostXAxis ticks={layout.xTicks} fontSize={fontSize} />
      <RowYAxis rows={rows.length} />
      <PlacedMarks
        marks={rows}
        render={(mark, { x, y }, key) => (
          <Row key={key} mark={mark} cx={x} cy={y} fontSize={fontSize} />
        )}
      />
    </Sheet>
  );
}
