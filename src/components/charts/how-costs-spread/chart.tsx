import { CartesianGrid } from "recharts";
import type { SpreadLayout } from "#src/components/charts/how-costs-spread/layout.ts";
import {
  MARK_ROW_EMS,
  MARKER_GAP_PX,
  type Marker,
} from "#src/components/charts/how-costs-spread/layout-markers.ts";
import type { BarMark, PanelMark } from "#src/components/charts/how-costs-spread/layout-panels.ts";
import { paint } from "#src/components/charts/drawing/palette.ts";
import type { Box } from "#src/components/charts/layout/format.ts";
import { CostXAxis } from "#src/components/charts/marks/cost-x-axis.tsx";
import { MarkLink } from "#src/components/charts/marks/mark-link.tsx";
import { PlacedLine, PlacedMarks } from "#src/components/charts/marks/placed.tsx";
import { round } from "#src/components/charts/marks/point-glyph.tsx";
import { Sheet } from "#src/components/charts/marks/sheet.tsx";
import { RulerWords } from "#src/components/charts/marks/ruler-words.tsx";
import { ValueYAxis } from "#src/components/charts/marks/value-y-axis.tsx";
import { SCALE_MIN_HOURS } from "#src/domain/cost-scale.ts";

function Bar({ mark, cx, cy }: { mark: BarMark; cx: number; cy: number }) {
  const { href, name, width, height } = mark;
  return (
    <MarkLink href={href} name={name} kind="bar">
      <rect
        x={round(cx - width / 2)}
        y={round(cy)}
        width={round(width)}
        height={round(height)}
        fill={paint("series1")}
        fillOpacity="0.55"
      />
    </MarkLink>
  );
}

interface PanelProps {
  title: NonNullable<PanelMark["title"]>;
  cx: number;
  cy: number;
  plot: Box;
  fontSize: number;
}

/** A panel's words and the line that it stands on. */
function PanelTitle({ title, cx, cy, plot, fontSize }: PanelProps) {
  return (
    <g data-mark="panel">
      <path d={`M${round(plot.x)} ${round(cy)}h${round(plot.width)}`} stroke={paint("grid")} />
      <text x={round(cx)} y={round(cy - title.dy)} fontSize={fontSize} fill={paint("ink")}>
        {title.text}
      </text>
    </g>
  );
}

const COLORS = { median: "ink", selected: "accent" } as const;

/** An upright line from its words down to the axis. */
function MarkerLine({ marker, plot, fontSize }: { marker: Marker; plot: Box; fontSize: number }) {
  const { kind, x, row, text, isLeft } = marker;
  const top = plot.y + row * fontSize * MARK_ROW_EMS;
  const color = paint(COLORS[kind]);
  return (
    <g data-mark={kind}>
      <path
        d={`M${round(x)} ${round(top)}V${round(plot.y + plot.height)}`}
        stroke={color}
        strokeWidth={kind === "selected" ? 2 : 1}
        strokeDasharray={kind === "median" ? "4 3" : undefined}
      />
      <text
        x={round(x + (isLeft ? -MARKER_GAP_PX : MARKER_GAP_PX))}
        y={round(top + fontSize * 1.2)}
        textAnchor={isLeft ? "end" : "start"}
        fontSize={fontSize}
        fill={color}
      >
        {text}
      </text>
    </g>
  );
}

/** How costs spread: bars of papers, and the part of them that costs less; a panel for each group. */
export function SpreadChart({ layout }: { layout: SpreadLayout }) {
  const { format, plot, panels, padTop } = layout;
  const { fontSize } = format;
  const domain: [number, number] = [0, panels.length];
  const axis = { domain, fontSize, pads: { top: padTop, bottom: 0 } };
  return (
    <Sheet format={format} plot={plot} lines={layout.lines} hasRightAxis>
      <RulerWords words={layout.rulerWords} plot={plot} fontSize={fontSize} />
      {panels.length === 1 && (
        <CartesianGrid syncWithTicks vertical={false} stroke={paint("grid")} />
      )}
      <CostXAxis ticks={layout.xTicks} fontSize={fontSize} />
      <ValueYAxis {...axis} ticks={layout.yTicks} />
      <ValueYAxis {...axis} id="share" isRight ticks={layout.shareTicks} />
      <PlacedMarks
        marks={panels.flatMap(({ title, base }) =>
          title ? [{ title, x: SCALE_MIN_HOURS, y: base }] : [],
        )}
        render={({ title }, { x, y }, key) => (
          <PanelTitle key={key} title={title} cx={x} cy={y} plot={plot} fontSize={fontSize} />
        )}
      />
      <PlacedMarks
        marks={panels.flatMap(({ bars }) => bars)}
        render={(mark, { x, y }, key) => <Bar key={key} mark={mark} cx={x} cy={y} />}
      />
      {panels.map(({ base, median, curve }) => (
        <g key={base}>
          {median && (
            <PlacedLine
              kind="median"
              points={[
                { x: median.x, y: median.from },
                { x: median.x, y: median.to },
              ]}
              stroke={paint("ink")}
              strokeWidth={1}
              strokeDasharray="4 3"
            />
          )}
          <PlacedLine kind="curve" points={curve} stroke={paint("ink")} strokeWidth={1.5} />
        </g>
      ))}
      {layout.markers.map((marker) => (
        <MarkerLine key={marker.row} marker={marker} plot={plot} fontSize={fontSize} />
      ))}
    </Sheet>
  );
}
