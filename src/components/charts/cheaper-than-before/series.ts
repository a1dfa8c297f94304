import { toDisplayText } from "#src/domain/display-text.ts";
import type { Device } from "#src/domain/figure.ts";
import { hullOf, type Interval, middleOf } from "#src/domain/interval.ts";
import type { Span } from "#src/domain/span.ts";
import { formatNumber } from "#src/domain/words.ts";
import { headlineInterval } from "#src/domain/words-headline.ts";
import type { FigureRow, PaperRow } from "#src/query/rows.ts";

/** A cost of one side of the comparison, in device-hours. */
export interface ComparedCost extends Interval {
  /** The one number that places it. Above 0. */
  middle: number;
  device: Device | null;
  hardware: string | null;
}

/** A paper that states its own cost and an earlier one. */
export interface CheaperRow {
  slug: string;
  /** For display. */
  title: string;
  url: string | null;
  year: number | null;
  own: ComparedCost;
  /** What it says of earlier work: one cost, or the range of several. */
  earlier: ComparedCost;
  /** Earlier ÷ own, by their middles: above 1 is cheaper than before. */
  ratio: number;
  /** Its claims of a ratio, as quoted: "10x fewer GPU hours". */
  claims: string[];
  /** Where all of this stands. */
  quotes: Span[];
  /** The reader has marked it. */
  isSelected: boolean;
}

/** A paper that cannot be compared, and what it states. */
export interface NotCompared {
  slug: string;
  title: string;
  claims: string[];
}

export interface CheaperSeries {
  /** The largest ratio first. */
  rows: CheaperRow[];
  /** Papers that name an earlier cost but none of their own. */
  withoutOwn: NotCompared[];
  /** Papers that claim a ratio without both costs. */
  claimsOnly: NotCompared[];
}

const spanOf = ({ field, start, end }: Span): Span => ({ field, start, end });

function compared(
  interval: Interval,
  device: Device | null,
  hardware: string | null,
): ComparedCost | null {
  const middle = middleOf(interval);
  return middle === null || middle <= 0 ? null : { ...interval, middle, device, hardware };
}

/** What earlier figures say together. Devices that differ are no one device. */
function earlierCost([first, ...others]: readonly FigureRow[]): ComparedCost | null {
  if (!first) return null;
  const all = [first, ...others];
  const { low, high, bound } = hullOf([first, ...others]);
  const device = all.every((figure) => figure.device === first.device) ? first.device : null;
  const isOneModel = all.every(({ hardware }) => hardware === first.hardware);
  return compared({ low, high, bound }, device, isOneModel ? first.hardware : null);
}

/** Papers by how much cheaper they are than what they name. */
export function buildCheaper(
  papers: readonly PaperRow[],
  selected: readonly string[] = [],
): CheaperSeries {
  const marked = new Set(selected);
  const rows: CheaperRow[] = [];
  const withoutOwn: NotCompared[] = [];
  const claimsOnly: NotCompared[] = [];
  for (const paper of papers) {
    const { slug, url, year, figures } = paper;
    const hours = figures.filter(({ kind }) => kind === "device_time");
    const earlierFigures = hours.filter(({ role }) => role === "prior");
    const claimed = figures.filter(({ kind, role }) => kind === "relative" && role === "own");
    const claims = claimed.map(({ text }) => toDisplayText(text).display);
    const title = toDisplayText(paper.title).display;
    const interval = headlineInterval(paper);
    const own = interval && compared(interval, paper.device, paper.costHardware);
    const earlier = earlierCost(earlierFigures);
    if (own && earlier) {
      const ownFigures = hours.filter(({ role }) => role === "own");
      rows.push({
        slug,
        title,
        url,
        year,
        own,
        earlier,
        ratio: earlier.middle / own.middle,
        claims,
        quotes: [...ownFigures, ...earlierFigures, ...claimed].map(spanOf),
        isSelected: marked.has(slug),
      });
    } else if (earlier) withoutOwn.push({ slug, title, claims });
    else if (claims.length > 0) claimsOnly.push({ slug, title, claims });
  }
  rows.sort((a, b) => b.ratio - a.ratio || (a.slug < b.slug ? -1 : 1));
  return { rows, withoutOwn, claimsOnly };
}

/** "12 times cheaper", "1.3 times dearer", "as dear". */
export function sayRatio(ratio: number): string {
  const times = ratio >= 1 ? ratio : 1 / ratio;
  const words = formatNumber(Number(times.toPrecision(2)));
  if (words === "1") return "as dear";
  return `${words} times ${ratio > 1 ? "cheaper" : "dearer"}`;
}

/** Half of fewer papers than this says nothing. */
const ENOUGH_ROWS = 4;

/** What the chart shows, in one line. */
export function sayCheaperFinding({ rows }: CheaperSeries): string {
  const [first] = rows;
  if (!first) return "No paper here names both its own cost and an earlier one";
  if (rows.length === 1)
    return `The one paper that names an earlier cost is ${sayRatio(first.ratio)}`;
  const last = rows.at(-1) ?? first;
  if (rows.length < ENOUGH_ROWS) {
    const most = sayRatio(first.ratio);
    const range = sayRatio(last.ratio) === most ? most : `from ${sayRatio(last.ratio)} to ${most}`;
    return `${rows.length} papers name an earlier cost: they are ${range}`;
  }
  const middle = rows[Math.ceil(rows.length / 2) - 1]?.ratio ?? first.ratio;
  const half = `Of ${formatNumber(rows.length)} papers that name an earlier cost, half are`;
  if (sayRatio(middle) === sayRatio(1)) return `${half} no dearer`;
  return `${half} at ${middle > 1 ? "least" : "most"} ${sayRatio(middle)}`;
}

/** The chart in a sentence or two. */
export function sayCheaperSummary(series: CheaperSeries): string {
  const { rows, withoutOwn, claimsOnly } = series;
  const [first] = rows;
  if (!first) return sayCheaperFinding(series);
  return `${sayCheaperFinding(series)}. The most is ${sayRatio(first.ratio)}. ${formatNumber(withoutOwn.length)} more name an earlier cost but none of their own; ${formatNumber(claimsOnly.length)} claim a ratio without amounts.`;
}
