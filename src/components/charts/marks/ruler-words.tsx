import { paint } from "#src/components/charts/drawing/palette.ts";
import { costToPx } from "#src/components/charts/layout/cost-axis.ts";
import type { Box, Format } from "#src/components/charts/layout/format.ts";
import { AxisText } from "#src/components/charts/marks/axis-text.tsx";
import { round } from "#src/components/charts/marks/point-glyph.tsx";
import { SCALE_TICKS } from "#src/domain/cost-scale.ts";

/** Words that a narrow drawing has no room for. */
const MINOR = new Set(["1 d", "10 y", "1,000 y"]);

/** The ruler's hairlines through the plot, with its words above: how long one device runs. */
export function RulerWords({ plot, format }: { plot: Box; format: Format }) {
  const { fontSize, name } = format;
  const isTight = name === "narrow" || name === "thumbnail";
  return SCALE_TICKS.map(({ deviceHours, label }) => {
    const x = costToPx(deviceHours, plot);
    const hasWords = name !== "thumbnail" && !(isTight && MINOR.has(label));
    return (
      <g key={label}>
        <path d={`M${round(x)} ${round(plot.y)}v${round(plot.height)}`} stroke={paint("grid")} />
        {hasWords && (
          <AxisText
            x={x}
            y={plot.y - fontSize * 0.5}
            anchor={x > plot.x + plot.width * 0.97 ? "end" : x === plot.x ? "start" : "middle"}
            fontSize={fontSize}
            text={label}
          />
        )}
      </g>
    );
  });
}
