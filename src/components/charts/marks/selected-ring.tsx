import { paint } from "#src/components/charts/drawing/palette.ts";
import { round } from "#src/components/charts/marks/point-glyph.tsx";

/** The ring around what the reader has marked. */
export function SelectedRing({ x, y }: { x: number; y: number }) {
  return (
    <circle
      cx={round(x)}
      cy={round(y)}
      r="10.5"
      fill="none"
      stroke={paint("accent")}
      strokeWidth="2"
      data-mark="selected"
    />
  );
}
