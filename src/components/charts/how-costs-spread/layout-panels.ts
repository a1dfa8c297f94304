import { medianOf, sayHalf, sayHours } from "#src/components/charts/how-costs-spread/finding.ts";
import type { HrefOfBar } from "#src/components/charts/how-costs-spread/layout.ts";
import type { SpreadSeries } from "#src/components/charts/how-costs-spread/series.ts";
import { clampToScale, costToPx } from "#src/components/charts/layout/cost-axis.ts";
import type { Box, Format } from "#src/components/charts/layout/format.ts";
import { fitText } from "#src/components/charts/layout/text-width.ts";
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
  /** Its words above the bars, and how far above its base they are in px; null for a lone panel. */
  title: { text: string; dy: number } | null;
  /** Where its bars stand, on the y axis. */
  base: number;
  bars: BarMark[];
  /** The cumulative curve: device-hours, and how many of the panel's papers cost no more, on the y axis. */
  curve: { x: number; y: number }[];
  /** Half of the panel's papers, in device-hours, with the upper end of the bars; null for a lone panel. */
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

/** Lays panels out, the first on top. */
export function layoutPanels(panels: readonly SpreadPanel[], options: Options): PanelMark[] {
  const { series, format, ruler, panelPx, most, isOne, hrefOf } = options;
  const { bins, device } = series;
  const fill = isOne ? 1 : FILL;
  return panels.map(({ group, name, costs, counts, marked }, at): PanelMark => {
    const base = panels.length - 1 - at;
    const bars = bins.flatMap(({ low, high }, bin): BarMark[] => {
      const count = counts[bin] ?? 0;
      if (count === 0) return [];
      const share = (fill * count) / most;
      const papers = `${formatNumber(count)} ${count === 1 ? "paper" : "papers"}`;
      const range = `from ${sayHours(low, device)} to ${sayHours(high, device)}`;
      return [
        {
          href: format.name === "thumbnail" ? null : hrefOf(low, high, group),
          name: `${isOne ? "" : `${name}: `}${papers} ${range}`,
          x: costAtPosition((scalePosition(low) + scalePosition(high)) / 2),
          y: base + share,
          width: Math.max(1, costToPx(high, ruler) - costToPx(low, ruler) - GAP_PX),
          height: share * panelPx,
        },
      ];
    });
    const middle = medianOf(costs);
    const words = [
      `${name}: ${formatNumber(costs.length)} ${costs.length === 1 ? "paper" : "papers"}, half cost ${sayHalf(costs, device)}`,
      ...(marked.length > 0 ? [`marked: ${marked.join(", ")}`] : []),
    ].join("; ");
    return {
      title: isOne
        ? null
        : {
            text: fitText(words, ruler.width, format.fontSize),
            dy: FILL * panelPx + format.fontSize * 0.5,
          },
      base,
      bars,
      curve: curveOf(costs, ruler, (share) => base + fill * share),
      median:
        isOne || middle === null ? null : { x: clampToScale(middle), from: base, to: base + fill },
    };
  });
}
