import { percent } from "#src/components/ruler-percent.ts";
import { type CostMark, costMark } from "#src/domain/cost-mark.ts";
import type { Role } from "#src/domain/figure.ts";
import type { Interval } from "#src/domain/interval.ts";

interface Props {
  interval: Interval;
  /** Whose cost it is: decides the colour. */
  whose: Role;
  /** The vertical middle of the mark, in pixels; 0 in a track, which places its marks itself. */
  y?: number;
}

/**
 * An interval of device-hours as a shape on the ruler; see `costMark` for the shapes. To be put into an `<svg>` that
 * is as wide as the ruler. Draws nothing where nothing is known.
 */
export function RulerMark({ interval, whose, y = 0 }: Props) {
  const mark = costMark(interval);
  if (!mark) return null;
  const from = percent(mark.from);
  const to = percent(mark.to);
  const className = `ruler-mark role-${whose}`;
  switch (mark.shape) {
    case "dot":
      return <circle cx={from} cy={y} r="4" className={`${className} ruler-solid`} />;
    case "soft-dot":
      return (
        <g className={className}>
          <circle cx={from} cy={y} r="7.5" className="ruler-halo" />
          <circle cx={from} cy={y} r="2.5" className="ruler-solid" />
        </g>
      );
    case "arrow-up":
    case "arrow-down":
      return (
        <svg x={from} y={y} overflow="visible" className={`${className} ruler-line`}>
          <path d={arrowPath(mark)} />
        </svg>
      );
    default:
      return (
        <g className={className}>
          <line
            x1={from}
            x2={to}
            y1={y}
            y2={y}
            className={mark.shape === "bar" ? "ruler-bar" : "ruler-hatch"}
          />
          <BarEnd x={from} y={y} />
          <BarEnd x={to} y={y} />
        </g>
      );
  }
}

/** An open arrow from its foot, shorter where the ruler ends. */
function arrowPath({ shape, from }: CostMark): string {
  const isUp = shape === "arrow-up";
  const length = (isUp ? from > 0.95 : from < 0.05) ? 13 : 22;
  const tip = isUp ? length : -length;
  const barb = isUp ? length - 5 : 5 - length;
  return `M0 -5V5M0 0H${tip}M${barb} -4.5L${tip} 0L${barb} 4.5`;
}

function BarEnd({ x, y }: { x: string; y: number }) {
  return (
    <svg x={x} y={y} overflow="visible" className="ruler-line">
      <path d="M0 -5V5" />
    </svg>
  );
}
