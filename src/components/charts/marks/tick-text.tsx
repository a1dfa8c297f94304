import { paint } from "#src/components/charts/drawing/palette.ts";
import { round } from "#src/components/charts/marks/point-glyph.tsx";

interface Props {
  /** Labels by tick; none for a tick without one. */
  labels: ReadonlyMap<number, string>;
  fontSize: number;
  /** From the end of the tick to the label's baseline, in px. */
  dx: number;
  dy: number;
  anchor: "start" | "middle" | "end";
  /** Recharts fills these in. */
  x?: number | string;
  y?: number | string;
  payload?: { value: number };
}

/** The label of a tick, for Recharts' `tick`. */
export function TickText({ labels, fontSize, dx, dy, anchor, x, y, payload }: Props) {
  const label = labels.get(payload?.value ?? Number.NaN);
  if (!label) return null;
  return (
    <text
      x={round(Number(x) + dx)}
      y={round(Number(y) + dy)}
      textAnchor={anchor}
      fontSize={fontSize}
      fill={paint("quiet")}
      data-mark="tick"
    >
      {label}
    </text>
  );
}
