import { toDisplayText } from "#src/domain/display-text.ts";
import type { Activity, Device } from "#src/domain/figure.ts";
import { type Bound, middleOf } from "#src/domain/interval.ts";
import { formatNumber } from "#src/domain/words.ts";
import { sayDeviceTime } from "#src/domain/words-amount.ts";
import { headlineActivities } from "#src/domain/words-headline.ts";
import type { Grouping } from "#src/query/charts/chart-params.ts";
import type { PaperRow } from "#src/query/rows.ts";

/** A paper at its date and cost. */
export interface OverTimePoint {
  slug: string;
  /** For display. */
  title: string;
  url: string | null;
  /** As exact as it is known: "2024-05-01", "2024-05" or "2024". */
  date: string;
  /** The same as a number of years: 2024.33. A year alone stands for its middle. */
  time: number;
  year: number;
  costLow: number | null;
  costHigh: number | null;
  costBound: Bound;
  costMiddle: number;
  device: Device | null;
  hardware: string | null;
  /** What the headline cost is for, the first where it is for several. */
  activity: Activity | null;
  /** What its colour stands for: the work, the family of the hardware, or nothing. */
  group: string | null;
  /** The reader has marked it. */
  isSelected: boolean;
}

/** The median cost of a year's papers, in device-hours. */
export interface YearMedian {
  year: number;
  papers: number;
  median: number;
}

export interface OverTimeSeries {
  /** Oldest first. */
  points: OverTimePoint[];
  years: YearMedian[];
  /** Papers that have a cost but no date, and how many state no cost, or one of zero. */
  undated: { slug: string; title: string }[];
  uncosted: number;
  by: Grouping;
  /** The device class of all costs; null where they differ. */
  device: Device | null;
}

interface Options {
  by?: Grouping;
  /** The family of an accelerator as filed; itself where it is a family. */
  familyOf?: (hardware: string) => string;
  selected?: readonly string[];
}

/** A date of any exactness as a number of years; null for what is none. */
export function timeOf(date: string): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(date);
  if (!match) return null;
  const [, year, month, day] = match;
  if (month === undefined) return Number(year) + 0.5;
  const dayOfMonth = day === undefined ? 15 : Number(day);
  return Number(year) + (Number(month) - 1 + (dayOfMonth - 1) / 31) / 12;
}

function medianOfYear(year: number, costs: readonly number[]): YearMedian[] {
  const sorted = costs.toSorted((a, b) => a - b);
  const low = sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
  const high = sorted[Math.floor(sorted.length / 2)] ?? null;
  const median = middleOf({ low, high });
  return median === null ? [] : [{ year, papers: sorted.length, median }];
}

/** Papers by date and cost. `dateOf` knows more than the year of some. */
export function buildOverTime(
  papers: readonly PaperRow[],
  dateOf: (slug: string) => string | null,
  { by = "activity", familyOf = (name) => name, selected = [] }: Options = {},
): OverTimeSeries {
  const marked = new Set(selected);
  const undated: OverTimeSeries["undated"] = [];
  let uncosted = 0;
  const points: OverTimePoint[] = [];
  for (const paper of papers) {
    const { slug, url, costLow, costHigh, costBound, device, costHardware } = paper;
    const date = dateOf(slug) ?? (paper.year === null ? null : String(paper.year));
    const time = date === null ? null : timeOf(date);
    const middle = middleOf({ low: costLow, high: costHigh });
    const title = toDisplayText(paper.title).display;
    if (costBound === null || middle === null || middle <= 0) uncosted += 1;
    else if (date === null || time === null) undated.push({ slug, title });
    else {
      const activity = headlineActivities(paper)[0] ?? null;
      const family = costHardware === null ? null : familyOf(costHardware);
      points.push({
        slug,
        title,
        url,
        date,
        time,
        year: Math.floor(time),
        costLow,
        costHigh,
        costBound,
        costMiddle: middle,
        device,
        hardware: costHardware,
        activity,
        group: { none: null, activity, gpu: family }[by],
        isSelected: marked.has(slug),
      });
    }
  }
  points.sort((a, b) => a.time - b.time || a.costMiddle - b.costMiddle);
  const years = [...new Set(points.map(({ year }) => year))].flatMap((year) =>
    medianOfYear(
      year,
      points.filter((point) => point.year === year).map(({ costMiddle }) => costMiddle),
    ),
  );
  const devices = new Set(points.map(({ device }) => device));
  const [device = null] = devices;
  return {
    points,
    years,
    undated,
    uncosted,
    by,
    device: devices.size === 1 ? device : null,
  };
}

/** Fewer papers than this say nothing of their year. */
const ENOUGH_PAPERS = 3;

const sayHours = (deviceHours: number, device: Device | null) => {
  const value = Number(deviceHours.toPrecision(2));
  return sayDeviceTime({ low: value, high: value, bound: "exact" }, device);
};

/** What the chart shows, in one line. */
export function sayOverTimeFinding({ points, years, device }: OverTimeSeries): string {
  if (points.length === 0) return "No paper here has both a date and a cost";
  const solid = years.filter(({ papers }) => papers >= ENOUGH_PAPERS);
  const [first] = solid;
  const last = solid.at(-1);
  if (!first || !last) {
    const count = `${formatNumber(points.length)} ${points.length === 1 ? "paper has" : "papers have"}`;
    return `${count} both a date and a cost: too few to compare years`;
  }
  const sayYear = ({ year, papers, median }: YearMedian) =>
    `${sayHours(median, device)} in ${year} (${formatNumber(papers)}\u00A0papers)`;
  const since = first === last ? "" : `${sayYear(first)} and `;
  return `The median cost was ${since}${sayYear(last)}`;
}

/** The chart in a sentence or two. */
export function sayOverTimeSummary(series: OverTimeSeries): string {
  const { points, undated, uncosted } = series;
  const first = points[0]?.year;
  const last = points.at(-1)?.year;
  const span =
    first === undefined ? "" : ` ${formatNumber(points.length)} papers, ${first} to ${last}.`;
  return `${sayOverTimeFinding(series)}.${span} ${formatNumber(undated.length)} have no date and ${formatNumber(uncosted)} no cost.`;
}
