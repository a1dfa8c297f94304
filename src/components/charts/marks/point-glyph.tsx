import { paint, type PaintName } from "#src/components/charts/drawing/palette.ts";
import type { Device } from "#src/domain/figure.ts";

/** One shape per device class, of about one area, around the origin. */
const SHAPES: Readonly<Record<Device, string>> = {
  gpu: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z",
  tpu: "M0 -7.4L7 5.4H-7Z",
  cpu: "M-5.5 -5.5H5.5V5.5H-5.5Z",
  accelerator: "M0 -7.6L7.6 0L0 7.6L-7.6 0Z",
};

/** A sign in the point for each colour, so that groups are told apart without any; ink has none. */
const SIGNS: Partial<Record<PaintName, string>> = {
  series1: "M-0.9 0a0.9 0.9 0 1 0 1.8 0a0.9 0.9 0 1 0 -1.8 0",
  series2: "M-2.8 0H2.8",
  series3: "M0 -2.8V2.8",
  series4: "M-2.6 0H2.6M0 -2.6V2.6",
  series5: "M-2 2L2 -2",
  series6: "M-2 -2L2 2",
  series7: "M-2.5 1.4L0 -1.8L2.5 1.4",
  quiet: "M-2.8 -1.3H2.8M-2.8 1.3H2.8",
};

interface Props {
  x: number;
  y: number;
  device: Device;
  paintName: PaintName;
  /** Of earlier work. */
  isHollow?: boolean;
  /** The cost is "about" that. */
  isSoft?: boolean;
  /** Without the sign of its group: where colours stand for something that its place says too. */
  isPlain?: boolean;
}

/**
 * A point: its shape is the device class, its colour and the sign in it the group. The paper's colour around it parts
 * it from others.
 */
export function PointGlyph({
  x,
  y,
  device,
  paintName,
  isHollow = false,
  isSoft = false,
  isPlain = false,
}: Props) {
  const color = paint(paintName);
  const sign = isPlain ? undefined : SIGNS[paintName];
  // The middle of a triangle's body lies below that of its box.
  const signDy = device === "tpu" ? 1.6 : 0;
  return (
    <g transform={`translate(${round(x)} ${round(y)})`}>
      {isSoft && <circle r="9.5" fill={color} opacity="0.25" />}
      <g transform={isSoft ? "scale(0.8)" : undefined}>
        <path
          d={SHAPES[device]}
          fill={isHollow ? paint("paper") : color}
          stroke={isHollow ? color : paint("paper")}
          strokeWidth={isHollow ? 1.8 : 1}
        />
        {sign && (
          <path
            d={sign}
            transform={signDy === 0 ? undefined : `translate(0 ${signDy})`}
            fill="none"
            stroke={isHollow ? color : paint("paper")}
            strokeWidth="1.3"
          />
        )}
      </g>
    </g>
  );
}

/** A hundredth of a px is exact enough, and short. */
export function round(px: number): number {
  return Number(px.toFixed(2));
}
