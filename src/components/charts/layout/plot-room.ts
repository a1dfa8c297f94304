import type { Box, Format } from "#src/components/charts/layout/format.ts";
import {
  type FrameText,
  layoutFrame,
  layoutLegend,
  type LegendPlace,
  type TextLine,
} from "#src/components/charts/layout/frame.ts";
import type { LegendItem } from "#src/components/charts/layout/legend-item.ts";
import { textWidth, wrapText } from "#src/components/charts/layout/text-width.ts";

/** Room at the edges of a file; a page has its own. */
export const EDGE_PX = 16;

/** From one line of a remark to the next, in letters' sizes. */
const LINE_EMS = 1.35;

/** From the labels of the y axis to the plot, and a letter's breadth of doubt at the drawing's edge. */
const LABEL_GAP_PX = 12;

interface Needs {
  frame: FrameText | null;
  legend: readonly LegendItem[];
  /** The labels of the y axis, which stand left of the plot. */
  yLabels: readonly string[];
  /** A remark on the drawing, which stands under the axis' name; "" for none. */
  notes?: string;
  /** More room beside the plot, in px. */
  left?: number;
  right?: number;
}

/** Where the plot goes, and what stands above and below it. */
export interface PlotRoom {
  plot: Box;
  /** The frame's text and the remark. */
  lines: TextLine[];
  legend: LegendPlace<LegendItem>[];
}

/**
 * The room of a drawing: the frame's text and the legend above, the axis' labels on the left, two lines of the axis'
 * names above and below the plot.
 */
export function layoutRoom(
  format: Format,
  { frame, legend, yLabels, notes = "", left = 0, right = 0 }: Needs,
): PlotRoom {
  const { width, height, fontSize } = format;
  const around = layoutFrame(frame, format);
  const isThumbnail = format.name === "thumbnail";
  const edge = frame ? EDGE_PX : 0;
  const entries = layoutLegend(isThumbnail ? [] : legend, {
    x: edge,
    y: around.top,
    width: width - 2 * edge,
    fontSize,
  });
  const labelWidth = Math.max(0, ...yLabels.map((label) => textWidth(label, fontSize)));
  const x = edge + labelWidth + LABEL_GAP_PX + left;
  const y = around.top + entries.height + fontSize * (isThumbnail ? 1.2 : 4);
  const remarks = isThumbnail ? [] : wrapText(notes, width - 2 * edge, fontSize);
  const below =
    around.bottom + fontSize * (isThumbnail ? 1.8 : 3.4) + remarks.length * fontSize * LINE_EMS;
  const beside = right + (frame ? EDGE_PX * 2 : fontSize * 1.6);
  const plot = { x, y, width: width - x - beside, height: height - y - below };
  const firstLine = y + plot.height + fontSize * (2.9 + LINE_EMS);
  const remarkLines = remarks.map((text, at): TextLine => ({
    text,
    x: edge,
    y: firstLine + at * fontSize * LINE_EMS,
    fontSize,
    isBold: false,
    paint: "quiet",
    anchor: "start",
  }));
  return { plot, lines: [...around.lines, ...remarkLines], legend: entries.places };
}
