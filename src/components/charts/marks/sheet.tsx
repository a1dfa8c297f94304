import type { ReactNode } from "react";
import { ScatterChart } from "recharts";
import type { Box, Format } from "#src/components/charts/layout/format.ts";
import type { TextLine } from "#src/components/charts/layout/frame.ts";
import { Paper } from "#src/components/charts/marks/paper.tsx";
import { plotMargin } from "#src/components/charts/marks/plot-margin.ts";
import { TextLines } from "#src/components/charts/marks/text-lines.tsx";

interface Props {
  format: Format;
  /** Where the marks are placed. */
  plot: Box;
  lines: readonly TextLine[];
  hasRightAxis?: boolean;
  children: ReactNode;
}

/** What every drawing is made on: a chart of the format's size, whose plot is the layout's, with the lines of text. */
export function Sheet({ format, plot, lines, hasRightAxis = false, children }: Props) {
  return (
    <ScatterChart
      width={format.width}
      height={format.height}
      accessibilityLayer={false}
      margin={plotMargin(format, plot, { hasRightAxis })}
    >
      <Paper format={format} />
      <TextLines lines={lines} />
      {children}
    </ScatterChart>
  );
}
