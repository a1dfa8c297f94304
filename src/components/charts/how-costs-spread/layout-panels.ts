import { medianOf, sayHalf, sayHours } from "#src/components/charts/how-costs-spread/finding.ts";
import type { HrefOfBar } from "#src/components/charts/how-costs-spread/layout.ts";
import type { SpreadSeries } from "#src/components/charts/how-costs-spread/series.ts";
import { clampToScale, costToPx } from "#src/components/charts/layout/cost-axis.ts";
import type { Box, Format } from "#src/components/charts/layout/format.ts";
import { fitText, textWidth } from "#src/components/charts/layout/text-width.ts";
import { costAtPosition, SCALE_MAX_HOURS, scalePosition } from "#src/domain/cost-scale.ts";
import { formatNumber } from "#src/domain/words.ts";

/** The papers of one panel: their costs, the least first, and how many lie in each bin. */
export interface SpreadPanel {
  group: string | null;
  name: string;
  costs: number[];
  counts: number[];
  /** Titles of those that the reader has marked. */
  marked: string[];
}

/** A bar: its middle on the cost axis, its top on the y axis, and its size in px. */
export interface BarMark {
  href: string | null;
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A panel as it is drawn. */
export interface PanelMark {
  /** Its words above the bars, and how far above its base they are in px; null for a lone panel, and where it is small. */
  title: { text: string; dy: number } | null;
  /** Where its bars stand, on the y axis. */
  base: number;
  bars: BarMark[];
  /** The cumulative curve: device-hours, and how many of the panel's papers cost no more, on the y axis. */
  curve: { x: number; y: number }[];
  /** Half of the panel's papers, in device-hours, and its ends on the y axis; null of few, and in a lone panel. */
  median: { x: number; from: number; to: number } | null;
}

interface Options {
  series: SpreadSeries;
  format: Format;
  /** The plot between the pads of its cost axis. */
  ruler: Box;
  panelPx: number;
  /** The count that fills a panel. */
  most: number;
  isOne: boolean;
  hrefOf: HrefOfBar;
}

/** Between two bars, in px. */
const GAP_PX = 1;
/** Fewer papers than this have no middle worth a line. */
const ENOUGH_PAPERS = 4;
/** How much of a panel among several its bars may fill; the rest is for its words. */
const FILL = 0.68;

/** The steps of a cumulative curve from the least cost to the end of the ruler, no more than one for each px. */
function curveOf(costs: readonly number[], ruler: Box, toY: (share: number) => number) {
  const [least] = costs;
  if (least === undefined) return [];
  const curve = [{ x: clampToScale(least), y: toY(0) }];
  let drawnPx = -1;
  for (const [at, cost] of costs.entries()) {
    const px = Math.round(costToPx(cost, ruler));
    const x = clampToScale(cost);
    const y = toY((at + 1) / costs.length);
    const last = curve.at(-1);
    if (!last) break;
    if (px === drawnPx) last.y = y;
    else curve.push({ x, y: last.y }, { x, y });
    drawnPx = px;
  }
  return [...curve, { x: SCALE_MAX_HOURS, y: toY(1) }];
}

/** A panel's words, as many as there is room for: of a few papers their range, of more their middle. */
function sayPanel({ name, costs, marked }: SpreadPanel, options: Options): string {
  const { series, ruler, format } = options;
  const { device } = series;
  const count = `${formatNumber(costs.length)} ${costs.length === 1 ? "paper" : "papers"}`;
  const [least = 0] = costs;
  const most = costs.at(-1) ?? 0;
  const range = least === most ? "" : `${sayHours(least, device)} to `;
  const isFew = costs.length < ENOUGH_PAPERS;
  const long = isFew ? `${range}${sayHours(most, device)}` : `half cost ${sayHalf(costs, device)}`;
  const also = marked.length === 0 ? "" : `; marked: ${marked.join(", ")}`;
  const texts = [
    `${name}: ${count}, ${long}${also}`,
    `${name}: ${count}, ${long}`,
    `${name}: ${count}`,
  ];
  const fits = (text: string) => textWidth(text, format.fontSize) <= ruler.width;
  return texts.find(fits) ?? fitText(texts[0] ?? "", ruler.width, format.fontSize);
}

function barsOf(panel: SpreadPanel, base: number, options: Options): BarMark[] {
  const { series, format, ruler, panelPx, most, isOne, hrefOf } = options;
  const { bins, device } = series;
  return bins.flatMap(({ low, high }, bin): BarMark[] => {
    const count = panel.counts[bin] ?? 0;
    if (count === 0) return [];
    const share = ((isOne ? 1 : FILL) * count) / most;
    const papers = `${formatNumber(count)} ${count === 1 ? "paper" : "papers"}`;
    const range = `from ${sayHours(low, device)} to ${sayHours(high, device)}`;
    return [
      {
        href: format.name === "thumbnail" ? null : hrefOf(low, high, panel.group),
        name: `${isOne ? "" : `${panel.name}: `}${papers} ${range}`,
        x: costAtPosition((scalePosition(low) + scalePosition(high)) / 2),
        y: base + share,
        width: Math.max(1, costToPx(high, ruler) - costToPx(low, ruler) - GAP_PX),
        height: share * panelPx,
      },
    ];
  });
}

/** Lays panels out, the first on top. */
export function layoutPanels(panels: readonly SpreadPanel[], options: Options): PanelMark[] {
  const { format, ruler, panelPx, isOne } = options;
  const isThumbnail = format.name === "thumbnail";
  const fill = isOne ? 1 : FILL;
  return panels.map((panel, at): PanelMark => {
    const base = panels.length - 1 - at;
    const { costs } = panel;
    const middle = isOne || costs.length < ENOUGH_PAPERS ? null : medianOf(costs);
    const dy = FILL * panelPx + format.fontSize * 0.5;
    return {
      title: isOne || isThumbnail ? null : { text: sayPanel(panel, options), dy },
      base,
      bars: barsOf(panel, base, options),
      curve: curveOf(costs, ruler, (share) => base + fill * share),
      median: middle === null ? null : { x: clampToScale(middle), from: base, to: base + fill },
    };
  });
}
