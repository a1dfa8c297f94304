import { paint } from "#src/components/charts/drawing/palette.ts";
import type { Box } from "#src/components/charts/layout/format.ts";
import type { RulerWord } from "#src/components/charts/layout/ruler-words.ts";
import { AxisText } from "#src/components/charts/marks/axis-text.tsx";
import { round } from "#src/components/charts/marks/point-glyph.tsx";

interface Props {
  words: readonly RulerWord[];
  plot: Box;
  fontSize: number;
}

/** The ruler's hairlines through the plot, with its words above: how long one device runs. */
export function RulerWords({ words, plot, fontSize }: Props) {
  return words.map(({ x, label }) => (
    <g key={x}>
      <path d={`M${round(x)} ${round(plot.y)}v${round(plot.height)}`} stroke={paint("grid")} />
      {label && (
        <AxisText
          x={x}
          y={plot.y - fontSize * 0.5}
          anchor="middle"
          fontSize={fontSize}
          text={label}
        />
      )}
    </g>
  ));
}
