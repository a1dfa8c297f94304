import { paint } from "#src/components/charts/drawing/palette.ts";
import type { TextLine } from "#src/components/charts/layout/frame.ts";
import { round } from "#src/components/charts/marks/point-glyph.tsx";

/** Lines of text at their places. */
export function TextLines({ lines }: { lines: readonly TextLine[] }) {
  return lines.map(({ text, x, y, fontSize, isBold, paint: paintName, anchor }) => (
    <text
      key={`${x} ${y} ${text}`}
      x={round(x)}
      y={round(y)}
      fontSize={fontSize}
      fontWeight={isBold ? 700 : undefined}
      fill={paint(paintName)}
      textAnchor={anchor === "start" ? undefined : anchor}
    >
      {text}
    </text>
  ));
}
