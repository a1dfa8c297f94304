import { round } from "#src/components/charts/marks/point-glyph.tsx";
import { paint, type PaintName } from "#src/components/charts/drawing/palette.ts";
import type { IntervalMark } from "#src/components/charts/layout/interval-mark.ts";

interface Props {
  x: number;
  y: number;
  interval: IntervalMark;
  paintName: PaintName;
}

/** From the end of a mark to the sign that it goes on beyond the ruler, in px. */
const BEYOND_PX = 9;

/** A wedge beside the mark: the cost lies off the ruler, on that side. */
function Beyond({ x, y, interval, paintName }: Props) {
  const { left, right, beyond } = interval;
  if (beyond === null) return null;
  const side = beyond === "left" ? -1 : 1;
  const at = x + (side < 0 ? -left : right) + side * BEYOND_PX;
  return (
    <path
      d={`M${round(at)} ${round(y - 4)}L${round(at + side * 5)} ${round(y)}L${round(at)} ${round(y + 4)}Z`}
      fill={paint(paintName)}
    />
  );
}

/**
 * What is known of a cost beside its point: a bar is a range, a hatched bar an order of magnitude, an arrow open, a
 * wedge off the ruler.
 */
export function IntervalGlyph({ x, y, interval, paintName }: Props) {
  const { left, right, shape } = interval;
  const beyond = <Beyond x={x} y={y} interval={interval} paintName={paintName} />;
  if (shape === "none") return beyond;
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
        data-mark="arrow"
        d={`M${from} ${at}H${to}M${round(tip + back)} ${round(y - 4.5)}L${tip} ${at}L${round(tip + back)} ${round(y + 4.5)}`}
      />
    );
  }
  const isHatched = shape === "hatched-bar";
  return (
    <>
      <g {...common} data-mark="range">
        <path
          d={`M${from} ${at}H${to}`}
          strokeWidth={isHatched ? 7 : 3}
          strokeDasharray={isHatched ? "1.5 3" : undefined}
        />
        <path d={`M${from} ${round(y - 5)}v10M${to} ${round(y - 5)}v10`} strokeWidth="1.5" />
      </g>
      {beyond}
    </>
  );
}
