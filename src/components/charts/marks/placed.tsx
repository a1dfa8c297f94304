import type { ReactNode } from "react";
import { useXAxisScale, useYAxisScale } from "recharts";
import { round } from "#src/components/charts/marks/point-glyph.tsx";

interface Place {
  x: number;
  y: number;
}

/** Where the chart's axes put a value of each, in px; null before Recharts knows. */
function usePlace(): ((place: Place) => Place) | null {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  if (!toX || !toY) return null;
  return ({ x, y }) => ({ x: Number(toX(x)), y: Number(toY(y)) });
}

interface MarksProps<Mark extends Place> {
  marks: readonly Mark[];
  /** A mark at its place in the drawing, in px. */
  render: (mark: Mark, at: Place, key: number) => ReactNode;
}

/**
 * Marks at the places that the chart's axes give them. Recharts' own `Scatter` does the same and takes several times
 * as long for thousands of points.
 */
export function PlacedMarks<Mark extends Place>({ marks, render }: MarksProps<Mark>) {
  const toPlace = usePlace();
  if (!toPlace) return null;
  return marks.map((mark, key) => render(mark, toPlace(mark), key));
}

interface LineProps {
  points: readonly Place[];
  stroke: string;
  strokeWidth: number;
  strokeDasharray?: string;
  /** What the line stands for. */
  kind: "frontier" | "median" | "curve";
}

/** A line through points at the places that the chart's axes give them. */
export function PlacedLine({ points, kind, ...stroke }: LineProps) {
  const toPlace = usePlace();
  if (!toPlace || points.length === 0) return null;
  const corners = points.map((point) => {
    const { x, y } = toPlace(point);
    return `${round(x)} ${round(y)}`;
  });
  return <path d={`M${corners.join("L")}`} fill="none" {...stroke} data-mark={kind} />;
}
