import type { Headline } from "#src/domain/extraction.ts";
import type { Figure } from "#src/domain/figure.ts";
import { hullOf, type Interval, sumIntervals } from "#src/domain/interval.ts";

function isNonEmpty<Item>(items: readonly Item[]): items is [Item, ...Item[]] {
  return items.length > 0;
}

function toHeadline(interval: Interval, figures: readonly Figure[]): Headline {
  const devices = new Set(figures.map((figure) => figure.device));
  const models = new Set(figures.map((figure) => figure.hardware).filter((name) => name !== null));
  const [device = null] = devices;
  const [hardware = null] = models;
  return {
    low: interval.low,
    high: interval.high,
    bound: interval.bound,
    device: devices.size === 1 ? device : null,
    hardware: models.size === 1 ? hardware : null,
  };
}

/** Of figures that say the same amount the first alone: the others are repetitions. */
function withoutRepetitions(figures: readonly Figure[]): Figure[] {
  const byAmount = new Map<string, Figure>();
  for (const figure of figures) {
    const amount = `${figure.low}..${figure.high}`;
    if (!byAmount.has(amount)) byAmount.set(amount, figure);
  }
  return Array.from(byAmount.values());
}

/** "1 GPU hour (or 10 hours including …)": the later figure takes in the one before it. */
function withoutParts(figures: readonly Figure[], text: string): Figure[] {
  return figures.filter((_, index) => {
    const next = figures[index + 1];
    return (
      !next || !/^\s*(?:including|in total|overall)\b/i.test(text.slice(next.end, next.end + 20))
    );
  });
}

/** Whether figures are of works that follow each other, by their activities or the words between. */
function areStages(figures: readonly Figure[], text: string): boolean {
  const activities = new Set(figures.map((figure) => figure.activity));
  if (activities.size === figures.length && figures.length > 1) return true;
  const [first, second] = figures;
  if (!first || !second) return false;
  const between = text.slice(first.end, second.start);
  return (
    /\b(?:and then|followed by|then|plus)\b/i.test(between) ||
    /\bfor \w+(?: \w+){0,2} and $/i.test(between)
  );
}

/**
 * What a paper asks of somebody who wants to do what it did: from its own device_time figures, the
 * abstract's above the title's; separate stages add up, several settings make an interval, and
 * restatements count once. Null where the paper states none.
 */
export function headlineOf(figures: readonly Figure[], abstract: string): Headline | null {
  const own = figures.filter((figure) => figure.kind === "device_time" && figure.role === "own");
  if (own.length === 0) return null;
  const inAbstract = own.filter((figure) => figure.field === "abstract");
  const stated = inAbstract.length > 0 ? withoutParts(inAbstract, abstract) : own;
  const chosen = withoutRepetitions(stated);
  if (!isNonEmpty(chosen)) return null;
  if (chosen.length === 1) return toHeadline(chosen[0], chosen);
  const interval = areStages(chosen, abstract) ? sumIntervals(chosen) : hullOf(chosen);
  return toHeadline(interval, chosen);
}
