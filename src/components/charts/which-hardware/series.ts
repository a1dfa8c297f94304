import { middleOf } from "#src/domain/interval.ts";
import { slugify } from "#src/domain/slug.ts";
import { formatNumber } from "#src/domain/words.ts";
import type { Measure } from "#src/query/charts/chart-params.ts";
import type { PaperRow } from "#src/query/rows.ts";

/** A family of accelerators and the papers that name one of it. */
export interface HardwareUse {
  family: string;
  slug: string;
  papers: number;
  /** Headline costs on it, added up, in device-hours: by the middles of intervals. */
  deviceHours: number;
  /** Papers whose headline cost is on it. */
  costedPapers: number;
  /** The same by year; null is of no known year. */
  years: YearOfUse[];
  /** The reader has marked it. */
  isSelected: boolean;
}

/** A family in one year. */
export interface YearOfUse {
  year: number | null;
  papers: number;
  /** Headline costs on it, added up, in device-hours; 0 where none is stated. */
  deviceHours: number;
}

export interface HardwareSeries {
  /** What discs count. */
  measure: Measure;
  /** Most of it first. */
  rows: HardwareUse[];
  /** Every year that a paper has, from the first to the last. */
  years: number[];
  /** Papers that name hardware, and that name none. */
  naming: number;
  namingNone: number;
}

/** A paper's device-hours on a family; null where its cost is not stated or on other hardware. */
type HoursOf = (paper: PaperRow) => number | null;

function yearsOf(papers: readonly PaperRow[], hoursOf: HoursOf): YearOfUse[] {
  const years = new Map<number | null, YearOfUse>();
  for (const paper of papers) {
    const { year } = paper;
    const use = years.get(year) ?? { year, papers: 0, deviceHours: 0 };
    use.papers += 1;
    use.deviceHours += hoursOf(paper) ?? 0;
    years.set(year, use);
  }
  return [...years.values()].sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
}

function useOf(
  family: string,
  papers: readonly PaperRow[],
  familyOf: (name: string) => string,
  marked: ReadonlySet<string>,
): HardwareUse {
  const hoursOf: HoursOf = ({ costHardware, costLow, costHigh }) =>
    costHardware !== null && familyOf(costHardware) === family
      ? middleOf({ low: costLow, high: costHigh })
      : null;
  const hours = papers.flatMap((paper) => hoursOf(paper) ?? []);
  const slug = slugify(family);
  return {
    family,
    slug,
    papers: papers.length,
    deviceHours: hours.reduce((sum, value) => sum + value, 0),
    costedPapers: hours.length,
    years: yearsOf(papers, hoursOf),
    isSelected: marked.has(slug),
  };
}

const byPapers = (a: HardwareUse, b: HardwareUse) =>
  b.papers - a.papers || b.deviceHours - a.deviceHours || (a.slug < b.slug ? -1 : 1);
const byHours = (a: HardwareUse, b: HardwareUse) => b.deviceHours - a.deviceHours || byPapers(a, b);

interface Options {
  measure?: Measure;
  /** Slugs of the families that the reader has marked. */
  selected?: readonly string[];
}

/** Which hardware papers name, by family, and what they spent on it. */
export function buildHardware(
  papers: readonly PaperRow[],
  familyOf: (hardware: string) => string,
  { measure = "papers", selected = [] }: Options = {},
): HardwareSeries {
  const marked = new Set(selected);
  const byFamily = new Map<string, PaperRow[]>();
  let namingNone = 0;
  for (const paper of papers) {
    if (paper.hardware.length === 0) namingNone += 1;
    for (const family of new Set(paper.hardware.map(familyOf))) {
      const known = byFamily.get(family);
      if (known) known.push(paper);
      else byFamily.set(family, [paper]);
    }
  }
  const rows = [...byFamily]
    .map(([family, naming]) => useOf(family, naming, familyOf, marked))
    .sort(measure === "papers" ? byPapers : byHours);
  const known = rows.flatMap(({ years }) => years.flatMap(({ year }) => year ?? []));
  const first = known.reduce((least, year) => Math.min(least, year), known[0] ?? 0);
  const last = known.reduce((most, year) => Math.max(most, year), known[0] ?? 0);
  const years =
    known.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return { rows, years, naming: papers.length - namingNone, namingNone, measure };
}

/** What the chart shows, in one line. */
export function sayHardwareFinding(series: HardwareSeries): string {
  const { rows, naming } = series;
  const [first, second] = rows;
  if (!first) return "No paper here names its hardware";
  if (series.measure === "hours") return sayHoursFinding(series, first);
  if (!second) return `${first.family} is the only hardware that papers name here`;
  const share = `${formatNumber(first.papers)} of ${formatNumber(naming)} papers that name their hardware`;
  if (first.papers === second.papers)
    return `No hardware leads: ${share} name ${first.family}, as many ${second.family}`;
  return `${share} name ${first.family}, more than any other`;
}

/** Device-hours for people, to three digits. */
export function sayDeviceHours(deviceHours: number): string {
  return formatNumber(Number(deviceHours.toPrecision(3)));
}

function sayHoursFinding({ rows }: HardwareSeries, first: HardwareUse): string {
  const all = rows.reduce((sum, { deviceHours }) => sum + deviceHours, 0);
  if (all === 0) return "No paper here states its cost on hardware that it names";
  const share = Math.round((first.deviceHours / all) * 100);
  const papers = `${formatNumber(first.costedPapers)} ${first.costedPapers === 1 ? "paper" : "papers"}`;
  return `${first.family} took ${share}% of the device-hours stated on named hardware: ${sayDeviceHours(first.deviceHours)} hours, of ${papers}`;
}

/** The chart in a sentence or two. */
export function sayHardwareSummary(series: HardwareSeries): string {
  const { rows, namingNone, measure } = series;
  const sayAmount = ({ papers, deviceHours }: HardwareUse) =>
    measure === "papers" ? formatNumber(papers) : sayDeviceHours(deviceHours);
  const top = rows.slice(0, 5).map((use) => `${use.family} ${sayAmount(use)}`);
  if (top.length === 0) return sayHardwareFinding(series);
  return `${sayHardwareFinding(series)}. By ${measure === "papers" ? "papers" : "device-hours"}: ${top.join(", ")}. ${formatNumber(namingNone)} papers name none.`;
}
