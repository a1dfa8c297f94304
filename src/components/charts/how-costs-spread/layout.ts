import { allCosts, saySpreadFinding } from "#src/components/charts/how-costs-spread/finding.ts";
import {
  layoutPanels,
  type PanelMark,
  type SpreadPanel,
} from "#src/components/charts/how-costs-spread/layout-panels.ts";
import {
  MARK_ROW_EMS,
  layoutMarkers,
  type Marker,
} from "#src/components/charts/how-costs-spread/layout-markers.ts";
import type { SpreadSeries } from "#src/components/charts/how-costs-spread/series.ts";
import { COST_PAD_PX, insidePads } from "#src/components/charts/layout/axis-room.ts";
import { type AxisTick, costTicks } from "#src/components/charts/layout/cost-axis.ts";
import {
  type Box,
  type Format,
  FORMATS,
  type FormatName,
} from "#src/components/charts/layout/format.ts";
import type { FrameText, TextLine } from "#src/components/charts/layout/frame.ts";
import { MOST_GROUPS, sayGroup, sayOthers } from "#src/components/charts/layout/group-legend.ts";
import { niceScale } from "#src/components/charts/layout/nice-ticks.ts";
import { EDGE_PX, layoutRoom } from "#src/components/charts/layout/plot-room.ts";
import { layoutRulerWords, type RulerWord } from "#src/components/charts/layout/ruler-words.ts";
import { formatNumber } from "#src/domain/words.ts";

/** Everything that the chart draws. All panels share one y axis: the lowest reaches from 0 to 1, the next to 2. */
export interface SpreadLayout {
  label: string;
  format: Format;
  plot: Box;
  /** Room above the bars for the words of the median and of marked papers, in px. */
  padTop: number;
  lines: TextLine[];
  rulerWords: RulerWord[];
  xTicks: AxisTick[];
  yTicks: AxisTick[];
  shareTicks: AxisTick[];
  panels: PanelMark[];
  markers: Marker[];
}

/** The catalogue's list of a range of costs, of one group where bars are divided. */
export type HrefOfBar = (low: number, high: number, group: string | null) => string;

const PANEL_PX = 78;
const AROUND_PANELS_PX = 130;
const FRAME_PX = 110;
const UNKNOWN = { none: "", activity: "work not known", gpu: "hardware not named" } as const;

/** One panel for all, or one for each group, the rare ones together. */
function panelsOf({ by, costs, bins, marked }: SpreadSeries): SpreadPanel[] {
  const panelOf = (group: string | null, name: string, among: readonly (string | null)[]) => ({
    group,
    name,
    costs: allCosts({ costs: costs.filter((each) => among.includes(each.group)) }),
    counts: bins.map(({ groups }) =>
      groups.reduce((sum, each) => sum + (among.includes(each.group) ? each.count : 0), 0),
    ),
    marked: marked.filter((paper) => among.includes(paper.group)).map(({ title }) => title),
  });
  const groups = costs.map(({ group }) => group);
  const known = groups.filter((group) => group !== null);
  if (by === "none" || known.length === 0) return [panelOf(null, "", groups)];
  const panels = known
    .slice(0, MOST_GROUPS)
    .map((group): SpreadPanel => panelOf(group, sayGroup(group), [group]));
  const rare = known.slice(MOST_GROUPS);
  if (rare.length > 0) panels.push(panelOf(null, sayOthers(rare.length), rare));
  if (groups.includes(null)) panels.push(panelOf(null, UNKNOWN[by], [null]));
  return panels;
}

function heightOf(base: Format, panels: number, hasFrame: boolean): number {
  if (panels === 1 || base.name === "thumbnail") return base.height;
  return AROUND_PANELS_PX + (hasFrame ? FRAME_PX : 0) + panels * PANEL_PX;
}

/** Lays the series out in a drawing of that format. */
export function layoutSpread(
  series: SpreadSeries,
  formatName: FormatName,
  frame: FrameText | null,
  hrefOf: HrefOfBar,
): SpreadLayout {
  const base = FORMATS[formatName];
  const panels = panelsOf(series);
  const isOne = panels.length === 1;
  const isThumbnail = formatName === "thumbnail";
  const format = { ...base, height: heightOf(base, panels.length, frame !== null) };
  const { fontSize } = format;
  const most = Math.max(1, ...panels.flatMap(({ counts }) => counts));
  const { ticks, high } = niceScale([0, most], {
    count: Math.max(3, Math.round(format.height / 100)),
    limits: { low: 0, high: Infinity },
  });
  const yTicks = ticks
    .filter((value) => Number.isInteger(value))
    .map((value) => ({ value: value / high, label: formatNumber(value) }));
  const room = layoutRoom(format, {
    frame,
    legend: [],
    yLabels: isOne ? yTicks.map(({ label }) => label) : [],
    right: isThumbnail || !isOne ? 0 : fontSize * 3,
  });
  const { plot } = room;
  const ruler = insidePads(plot, { x: COST_PAD_PX });
  const hasWords = isOne && !isThumbnail;
  const markers = hasWords ? layoutMarkers(series, ruler, fontSize) : [];
  const padTop = markers.length * fontSize * MARK_ROW_EMS;
  const options = {
    series,
    format,
    ruler,
    // The height of a panel, in px; a lone one is all of the plot.
    panelPx: (plot.height - padTop) / panels.length,
    most: isOne ? high : most,
    isOne,
    hrefOf,
  };
  return {
    label: saySpreadFinding(series),
    format,
    plot,
    padTop,
    lines: isThumbnail ? room.lines : [...room.lines, ...axisNames(format, plot, isOne, most)],
    rulerWords: layoutRulerWords(ruler, format),
    xTicks: costTicks(ruler.width, fontSize),
    yTicks: isOne ? yTicks : [],
    shareTicks: hasWords
      ? [0, 25, 50, 75, 100].map((value) => ({ value: value / 100, label: `${value}%` }))
      : [],
    panels: layoutPanels(panels, options),
    markers,
  };
}

function axisNames(format: Format, plot: Box, isOne: boolean, most: number): TextLine[] {
  const { fontSize, name } = format;
  const common = { fontSize, isBold: false, paint: "quiet" as const };
  const top = plot.y - fontSize * 2.2;
  const left = {
    x: name === "export" ? EDGE_PX : 2,
    y: top,
    anchor: "start",
    paint: "ink",
  } as const;
  const right = plot.x + plot.width;
  const below: TextLine = {
    ...common,
    text: "device-hours, two bars to each step of ten times",
    x: right,
    y: plot.y + plot.height + fontSize * 2.9,
    anchor: "end",
  };
  if (!isOne) {
    const papers = `${formatNumber(most)} ${most === 1 ? "paper" : "papers"}`;
    const text = `bars: at most ${papers}; line: how many cost less, up to all`;
    return [{ ...common, ...left, text }, below];
  }
  return [
    { ...common, ...left, text: "papers (bars)" },
    { ...common, text: "cost less (line)", x: right + fontSize * 3.5, y: top, anchor: "end" },
    below,
  ];
}
