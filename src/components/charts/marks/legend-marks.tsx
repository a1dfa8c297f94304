import type { LegendItem } from "#src/components/charts/layout/legend-item.ts";
import { paint } from "#src/components/charts/drawing/palette.ts";
import { LEGEND_TEXT_DX, type LegendPlace } from "#src/components/charts/layout/frame.ts";
import { IntervalGlyph } from "#src/components/charts/marks/interval-glyph.tsx";
import { PointGlyph, round } from "#src/components/charts/marks/point-glyph.tsx";

const HALF_BAR = 7;

const BAR = { left: HALF_BAR, right: HALF_BAR, beyond: null };
const SAMPLES = {
  range: { ...BAR, shape: "bar" },
  order: { ...BAR, shape: "hatched-bar" },
  open: { ...BAR, shape: "arrow-right" },
  // The wedge alone: it stands off the end of a mark, and there is none.
  beyond: { left: 0, right: -11, shape: "none", beyond: "right" },
} as const;

function Sample({ item, x, y }: { item: LegendItem; x: number; y: number }) {
  const place = { x, y };
  if (item.kind === "group") return <PointGlyph {...place} device="gpu" paintName={item.paint} />;
  const quiet = { ...place, paintName: "quiet" as const };
  if (item.kind === "device") return <PointGlyph {...quiet} device={item.device} isPlain />;
  if (item.kind === "earlier") return <PointGlyph {...quiet} device="gpu" isHollow isPlain />;
  if (item.kind === "about") return <PointGlyph {...quiet} device="gpu" isSoft isPlain />;
  if (item.kind !== "frontier") {
    const interval = { ...SAMPLES[item.kind], isSoft: false };
    return <IntervalGlyph {...quiet} interval={interval} />;
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
