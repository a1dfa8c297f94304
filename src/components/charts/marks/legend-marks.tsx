import type { LegendItem } from "#src/components/charts/layout/legend-item.ts";
import { paint } from "#src/components/charts/drawing/palette.ts";
import { LEGEND_TEXT_DX, type LegendPlace } from "#src/components/charts/layout/frame.ts";
import { IntervalGlyph } from "#src/components/charts/marks/interval-glyph.tsx";
import { PointGlyph, round } from "#src/components/charts/marks/point-glyph.tsx";

const HALF_BAR = 7;

const BAR_SHAPES = { range: "bar", order: "hatched-bar", open: "arrow-right" } as const;

function Sample({ item, x, y }: { item: LegendItem; x: number; y: number }) {
  const place = { x, y };
  if (item.kind === "group") return <PointGlyph {...place} device="gpu" paintName={item.paint} />;
  const quiet = { ...place, paintName: "quiet" as const };
  if (item.kind === "device") return <PointGlyph {...quiet} device={item.device} />;
  if (item.kind === "earlier") return <PointGlyph {...quiet} device="gpu" isHollow />;
  if (item.kind === "about") return <PointGlyph {...quiet} device="gpu" isSoft />;
  if (item.kind !== "frontier") {
    const bar = { left: HALF_BAR, right: HALF_BAR, shape: BAR_SHAPES[item.kind], isSoft: false };
    return <IntervalGlyph {...quiet} interval={bar} />;
  }
  const steps = `M${round(x - HALF_BAR)} ${round(y + 4)}h7v-8h7`;
  return <path d={steps} fill="none" stroke={paint("ink")} strokeWidth="1.2" />;
}

/** The legend: a sample of each kind of mark that is on the chart, and its words. */
export function LegendMarks({
  places,
  fontSize,
}: {
  places: readonly LegendPlace<LegendItem>[];
  fontSize: number;
}) {
  return places.map(({ item, x, y }) => (
    <g key={`${item.kind} ${item.label}`} data-mark="legend">
      <Sample item={item} x={x} y={y} />
      <text
        x={round(x + LEGEND_TEXT_DX / 2 + 2)}
        y={round(y + fontSize * 0.35)}
        fontSize={fontSize}
        fill={paint("quiet")}
      >
        {item.label}
      </text>
    </g>
  ));
}
