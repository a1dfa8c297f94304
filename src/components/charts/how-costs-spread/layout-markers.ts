import {
  allCosts,
  medianOf,
  sayHalf,
  sayHours,
} from "#src/components/charts/how-costs-spread/finding.ts";
import type { SpreadSeries } from "#src/components/charts/how-costs-spread/series.ts";
import { costToPx } from "#src/components/charts/layout/cost-axis.ts";
import type { Box } from "#src/components/charts/layout/format.ts";
import { shortTitle } from "#src/components/charts/layout/short-title.ts";
import { fitText, textWidth } from "#src/components/charts/layout/text-width.ts";

/** An upright line at a cost, with words in a row of their own above the bars, where nothing else is. */
export interface Marker {
  kind: "median" | "selected";
  /** In px of the drawing. */
  x: number;
  /** The row of its words, 0 on top. */
  row: number;
  text: string;
  isLeft: boolean;
}

/** The height of a row of words, in letters' sizes. */
export const MARK_ROW_EMS = 1.7;

/** Marked papers that have a line; more are in the table. */
const MOST_MARKED = 4;

/** Between a line and its words, in px. */
export const MARKER_GAP_PX = 6;

/** The median, and the papers that the reader has marked. */
export function layoutMarkers(series: SpreadSeries, ruler: Box, fontSize: number): Marker[] {
  const { device, marked } = series;
  const costs = allCosts(series);
  const median = medianOf(costs);
  const place = (kind: Marker["kind"], cost: number, texts: string[], row: number): Marker => {
    const x = costToPx(cost, ruler);
    const rooms = { left: x - ruler.x, right: ruler.x + ruler.width - x };
    const widest = Math.max(rooms.left, rooms.right) - MARKER_GAP_PX;
    const text = texts.find((each) => textWidth(each, fontSize) <= widest) ?? texts.at(-1) ?? "";
    const isLeft =
      rooms.right - MARKER_GAP_PX < textWidth(text, fontSize) && rooms.left > rooms.right;
    const room = (isLeft ? rooms.left : rooms.right) - MARKER_GAP_PX;
    return { kind, x, row, text: fitText(text, room, fontSize), isLeft };
  };
  const markers: Marker[] = [];
  if (median !== null)
    markers.push(
      place(
        "median",
        median,
        [`half cost ${sayHalf(costs, device)}`, `median ${sayHours(median, device)}`],
        0,
      ),
    );
  for (const { title, cost, shareBelow } of marked.slice(0, MOST_MARKED)) {
    const text = `${shortTitle(title, fontSize)}: ${Math.round(shareBelow * 100)}% cost less`;
    markers.push(place("selected", cost, [text], markers.length));
  }
  return markers;
}
