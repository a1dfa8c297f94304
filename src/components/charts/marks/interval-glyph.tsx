import { round } from "#src/components/charts/marks/point-glyph.tsx";
import { paint, type PaintName } from "#src/components/charts/drawing/palette.ts";
import type { IntervalMark } from "#src/components/charts/layout/interval-mark.ts";

interface Props {
  x: number;
  y: number;
  interval: IntervalMark;
  paintName: PaintName;
}

/** What is known of a cost beside its point: a bar is a range, a hatched bar an order of magnitude, an arrow open. */
export function IntervalGlyph({ x, y, interval, paintName }: Props) {
  const { left, right, shape } = interval;
  if (shape === "none") return null;
  const from = round(x - left);
  const to = round(x + right);
  const at = round(y);
  const common = { fill: "none", stroke: paint(paintName) };
  if (shape === "arrow-left" || shape === "arrow-right") {
    const tip = shape === "arrow-left" ? from : to;
    const back = shape === "arrow-left" ? 5 : -5;
    return (
      <path
        {...common}
        strokeWidth="1.5"
        d={`M${from} ${at}H${to}M${round(tip + back)} ${round(y - 4.5)}L${tip} ${at}L${round(tip + back)} ${round(y + 4.5)}`}
      />
    );
  }
  const isHatched = shape === "hatched-bar";
  return (
    <g {...common}>
      <path
        d={`M${from} ${at}H${to}`}
        strokeWidth={isHatched ? 7 : 3}
        strokeDasharray={isHatched ? "1.5 3" : undefined}
      />
      <path d={`M${from} ${round(y - 5)}v10M${to} ${round(y - 5)}v10`} strokeWidth="1.5" />
    </g>
  );
}
