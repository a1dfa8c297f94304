import type { PaintName } from "#src/components/charts/drawing/palette.ts";
import { textWidth, wrapText } from "#src/components/charts/layout/text-width.ts";

/** What an exported drawing says around its plot, because no page does. */
export interface FrameText {
  title: string;
  /** The filters that are on, in words; "" for none. */
  filters: string;
  /** Where the data are from, their terms and the date. */
  source: string;
}

/** A line of text at its place: `y` is its baseline. */
export interface TextLine {
  text: string;
  x: number;
  y: number;
  fontSize: number;
  isBold: boolean;
  paint: PaintName;
  anchor: "start" | "middle" | "end";
}

/** The frame's lines, and the room that they take above and below the plot. */
export interface FrameLayout {
  lines: TextLine[];
  top: number;
  bottom: number;
}

const EDGE = 16;
const TITLE_SIZE = 20;
const TEXT_SIZE = 12;

/** Sets a frame's text in a drawing of that width. The lines of `bottom` are placed from its upper end at 0. */
export function layoutFrame(
  frame: FrameText | null,
  { width, height }: { width: number; height: number },
): FrameLayout {
  if (!frame) return { lines: [], top: 0, bottom: 0 };
  const lines: TextLine[] = [];
  let y = EDGE;
  const line = (text: string, fontSize: number, isBold: boolean, paint: PaintName): void => {
    y += fontSize * 1.3;
    lines.push({ text, x: EDGE, y, fontSize, isBold, paint, anchor: "start" });
  };
  const room = width - 2 * EDGE;
  // Bold letters are wider by about a tenth.
  for (const text of wrapText(frame.title, room / 1.1, TITLE_SIZE))
    line(text, TITLE_SIZE, true, "ink");
  for (const text of wrapText(frame.filters, room, TEXT_SIZE))
    line(text, TEXT_SIZE, false, "quiet");
  const top = y + EDGE;
  const sources = wrapText(frame.source, room, TEXT_SIZE);
  const bottom = sources.length * TEXT_SIZE * 1.3 + EDGE;
  y = height - bottom;
  for (const text of sources) line(text, TEXT_SIZE, false, "quiet");
  return { lines, top, bottom };
}

/** An entry of a legend: a mark that the chart draws at `x`, `y`, and its words. */
export interface LegendPlace<Item> {
  item: Item;
  x: number;
  y: number;
}

/** Sets legend entries in rows of at most `width` px. */
export function layoutLegend<Item extends { label: string }>(
  items: readonly Item[],
  { x, y, width, fontSize }: { x: number; y: number; width: number; fontSize: number },
): { places: LegendPlace<Item>[]; height: number } {
  const places: LegendPlace<Item>[] = [];
  const rowHeight = fontSize * 1.7;
  let left = 0;
  let row = 0;
  for (const item of items) {
    const entryWidth = LEGEND_TEXT_DX + textWidth(item.label, fontSize) + fontSize;
    if (left > 0 && left + entryWidth > width) {
      left = 0;
      row += 1;
    }
    places.push({ item, x: x + left + LEGEND_TEXT_DX / 2, y: y + (row + 0.5) * rowHeight });
    left += entryWidth;
  }
  return { places, height: items.length === 0 ? 0 : (row + 1) * rowHeight };
}

/** From the left end of a legend's entry to its words; the mark stands in the middle of it. */
export const LEGEND_TEXT_DX = 20;
