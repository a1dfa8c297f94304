import { YAxis } from "recharts";

/** Recharts' y axis as a list of so many rows, the first on top; a row's middle is at its number and a half. */
export function RowYAxis({ rows }: { rows: number }) {
  return (
    <YAxis
      type="number"
      dataKey="y"
      domain={[0, rows]}
      reversed
      allowDataOverflow
      width={1}
      tick={false}
      axisLine={false}
      tickLine={false}
    />
  );
}
