import { paint, type PaintName } from "#src/components/charts/drawing/palette.ts";
import type { Device } from "#src/domain/figure.ts";

/** One shape per device class, of about one area, around the origin. */
const SHAPES: Readonly<Record<Device, string>> = {
  gpu: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z",
  tpu: "M0 -6L5.8 4.4H-5.8Z",
  cpu: "M-4.6 -4.6H4.6V4.6H-4.6Z",
  accelerator: "M0 -6.2L6.2 0L0 6.2L-6.2 0Z",
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
}

/** A point: its shape is the device class, its colour the group. The paper's colour around it parts it from others. */
export function PointGlyph({ x, y, device, paintName, isHollow = false, isSoft = false }: Props) {
  const color = paint(paintName);
  return (
    <g transform={`translate(${round(x)} ${round(y)})`}>
      {isSoft && <circle r="9.5" fill={color} opacity="0.25" />}
      <path
        d={SHAPES[device]}
        fill={isHollow ? paint("paper") : color}
        stroke={isHollow ? color : paint("paper")}
        strokeWidth={isHollow ? 1.8 : 1}
        transform={isSoft ? "scale(0.75)" : undefined}
      />
    </g>
  );
}

/** A hundredth of a px is exact enough, and short. */
export function round(px: number): number {
  return Number(px.toFixed(2));
}
