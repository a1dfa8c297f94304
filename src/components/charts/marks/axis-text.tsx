import { paint } from "#src/components/charts/drawing/palette.ts";
import { round } from "#src/components/charts/marks/point-glyph.tsx";

interface Props {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  fontSize: number;
  text: string;
}

/** A tick's label. */
export function AxisText({ x, y, anchor, fontSize, text }: Props) {
  return (
    <text
      x={round(x)}
      y={round(y)}
      textAnchor={anchor}
      fontSize={fontSize}
      fill={paint("quiet")}
      data-mark="word"
    >
      {text}
    </text>
  );
}
