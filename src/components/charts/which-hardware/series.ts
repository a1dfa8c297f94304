import { middleOf } from "#src/domain/interval.ts";
import { slugify } from "#src/domain/slug.ts";
import { formatNumber } from "#src/domain/words.ts";
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
  /** Papers by year; null is of no known year. */
  years: { year: number | null; papers: number }[];
}

export interface HardwareSeries {
  /** Most papers first. */
  rows: HardwareUse[];
  /** Every year that a paper has, from the first to the last. */
  years: number[];
  /** Papers that name hardware, and that name none. */
  naming: number;
  namingNone: number;
}

function yearsOf(papers: readonly PaperRow[]): HardwareUse["years"] {
  const counts = new Map<number | null, number>();
  for (const { year } of papers) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts]
    .map(([year, count]) => ({ year, papers: count }))
    .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
}

function useOf(family: string, papers: readonly PaperRow[], familyOf: (name: string) => string) {
  const hours = papers.flatMap(({ costHardware, costLow, costHigh }) => {
    if (costHardware === null || familyOf(costHardware) !== family) return [];
    return middleOf({ low: costLow, high: costHigh }) ?? [];
  });
  return {
    family,
    slug: slugify(family),
    papers: papers.length,
    deviceHours: hours.reduce((sum, value) => sum + value, 0),
    costedPapers: hours.length,
    years: yearsOf(papers),
  };
}

/** Which hardware papers name, by family, and what they spent on it. */
export function buildHardware(
  papers: readonly PaperRow[],
  familyOf: (hardware: string) => string,
): HardwareSeries {
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
    .map(([family, naming]) => useOf(family, naming, familyOf))
    .sort(
      (a, b) => b.papers - a.papers || b.deviceHours - a.deviceHours || (a.slug < b.slug ? -1 : 1),
    );
  const known = rows.flatMap(({ years }) => years.flatMap(({ year }) => year ?? []));
  const first = known.reduce((least, year) => Math.min(least, year), known[0] ?? 0);
  const last = known.reduce((most, year) => Math.max(most, year), known[0] ?? 0);
  const years =
    known.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return { rows, years, naming: papers.length - namingNone, namingNone };
}

/** What the chart shows, in one line. */
export function sayHardwareFinding({ rows, naming }: HardwareSeries): string {
  const [first, second] = rows;
  if (!first) return "No paper here names its hardware";
  if (!second) return `${first.family} is the only hardware that papers name here`;
  const share = `${formatNumber(first.papers)} of ${formatNumber(naming)} papers that name their hardware`;
  if (first.papers === second.papers)
    return `No hardware leads: ${share} name ${first.family}, as many ${second.family}`;
  return `${share} name ${first.family}, more than any other`;
}

/** The chart in a sentence or two. */
export function sayHardwareSummary(series: HardwareSeries): string {
  const { rows, namingNone } = series;
  const top = rows.slice(0, 5).map(({ family, papers }) => `${family} ${formatNumber(papers)}`);
  if (top.length === 0) return sayHardwareFinding(series);
  return `${sayHardwareFinding(series)}. By papers: ${top.join(", ")}. ${formatNumber(namingNone)} papers name none.`;
}
