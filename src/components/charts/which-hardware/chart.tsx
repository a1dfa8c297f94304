import { XAxis } from "recharts";
import type { HardwareLayout, UseMark } from "#src/components/charts/which-hardware/layout.ts";
import { paint } from "#src/components/charts/drawing/palette.ts";
import { MarkLink } from "#src/components/charts/marks/mark-link.tsx";
import { PlacedMarks } from "#src/components/charts/marks/placed.tsx";
import { round } from "#src/components/charts/marks/point-glyph.tsx";
import { Sheet } from "#src/components/charts/marks/sheet.tsx";
import { RowYAxis } from "#src/components/charts/marks/row-y-axis.tsx";
import { TickText } from "#src/components/charts/marks/tick-text.tsx";

interface Props {
  mark: UseMark;
  cx: number;
  cy: number;
  fontSize: number;
}

const ANCHORS = { inside: "middle", right: "start", left: "end" } as const;

function Disc({ mark, cx, cy, fontSize }: Props) {
  const { href, name, radius, text, side } = mark;
  const textAt = { inside: cx, right: cx + radius + 3, left: cx - radius - 3 }[side];
  return (
    <MarkLink href={href} name={name} kind="cell">
      <circle cx={round(cx)} cy={round(cy)} r={round(radius)} fill={paint("accent")} />
      {text && (
        <text
          x={round(textAt)}
          y={round(cy + fontSize * 0.35)}
          textAnchor={ANCHORS[side]}
          fontSize={fontSize}
          fill={paint(side === "inside" ? "paper" : "ink")}
        >
          {text}
        </text>
      )}
    </MarkLink>
  );
}

/** Which hardware: a row for each family, a disc for its papers of each year. */
export function HardwareChart({ layout }: { layout: HardwareLayout }) {
  const { format, plot, columns, rows, marks } = layout;
  const { fontSize } = format;
  const labels = new Map(columns.map(({ value, label }) => [value, label]));
  const rowPx = plot.height / Math.max(1, rows.length);
  return (
    <Sheet format={format} plot={plot} lines={layout.lines}>
      {rows.map(({ y, family, total, isSelected }) => {
        const at = plot.y + y * rowPx;
        const baseline = round(at + fontSize * 0.35);
        return (
          <g key={family} data-mark={isSelected ? "selected" : "row"}>
            {isSelected && (
              <rect
                x={round(plot.x)}
                y={round(at - rowPx / 2)}
                width={round(plot.width)}
                height={round(rowPx)}
                fill={paint("grid")}
              />
            )}
            <path
              d={`M${round(plot.x)} ${round(at + rowPx / 2)}h${round(plot.width)}`}
              stroke={paint("grid")}
            />
            <text
              x={round(plot.x - 8)}
              y={baseline}
              textAnchor="end"
              fontSize={fontSize}
              fill={paint("ink")}
              fontWeight={isSelected ? 700 : undefined}
            >
              {family}
            </text>
            <text
              x={round(plot.x + plot.width + 8)}
              y={baseline}
              fontSize={fontSize}
              fill={paint("ink")}
            >
              {total}
            </text>
          </g>
        );
      })}
      <XAxis
        type="number"
        dataKey="x"
        domain={[0, Math.max(1, columns.length)]}
        allowDataOverflow
        height={1}
        interval={0}
        ticks={columns.map(({ value }) => value)}
        axisLine={{ stroke: paint("quiet") }}
        tickLine={false}
        tick={<TickText labels={labels} fontSize={fontSize} dx={0} dy={fontSize} anchor="middle" />}
      />
      <RowYAxis rows={Math.max(1, rows.length)} />
      <PlacedMarks
        marks={marks}
        render={(mark, { x, y }, key) => (
          <Disc key={key} mark={mark} cx={x} cy={y} fontSize={fontSize} />
        )}
      />
    </Sheet>
  );
}
