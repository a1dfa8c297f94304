import {
  type Choice,
  isOfChoice,
  listChoices,
  type Picked,
} from "#src/components/charts/cost-vs-result/choices.ts";
import { findFrontier } from "#src/components/charts/cost-vs-result/frontier.ts";
import {
  type LeftOutReason,
  type PairedResult,
  pairResults,
} from "#src/components/charts/cost-vs-result/pair-results.ts";
import { toDisplayText } from "#src/domain/display-text.ts";
import type { Activity, Device } from "#src/domain/figure.ts";
import type { Bound } from "#src/domain/interval.ts";
import { type Direction, metricDirection } from "#src/domain/metrics.ts";
import type { Result } from "#src/domain/result.ts";
import type { Span } from "#src/domain/span.ts";
import type { Grouping } from "#src/query/charts/chart-params.ts";
import type { PaperRow } from "#src/query/rows.ts";

/** Words of a paper, and where they stand in it. */
export type Quote = Span & { text: string };

/** A result and its cost: one mark of the chart, one row of its table and exports. */
export interface CostVsResultPoint {
  slug: string;
  /** For display. */
  title: string;
  year: number | null;
  url: string | null;
  benchmark: string;
  metric: string;
  /** In the unified metric; `stated` is what the paper says. */
  value: number;
  unit: Result["unit"];
  stated: Pick<Result, "metric" | "value" | "unit" | "benchmark">;
  role: Result["role"];
  /** Device-hours; a null end is open. */
  costLow: number | null;
  costHigh: number | null;
  costBound: Bound;
  /** The one number that places it: see `middleOf`. */
  costMiddle: number;
  device: Device | null;
  hardware: string | null;
  /** The family of `hardware`. */
  family: string | null;
  activity: Activity | null;
  onFrontier: boolean;
  /** The reader has marked its paper. */
  isSelected: boolean;
  /** What the paper says of the result, and of its cost. */
  resultQuote: Quote;
  costQuotes: Quote[];
}

/** A result that has no place on the chart, and why. */
export interface LeftOutResult {
  slug: string;
  title: string;
  stated: Pick<Result, "metric" | "value" | "unit" | "benchmark">;
  role: Result["role"];
  reason: LeftOutReason;
}

/** Everything that the chart, its table and its exports show. */
export interface CostVsResultSeries {
  choice: Choice | null;
  choices: Choice[];
  /** What was asked for and is not there, in words. */
  problem: string | null;
  direction: Direction | null;
  unit: Result["unit"];
  /** The axis of the results, and what colours stand for. */
  scale: "linear" | "log";
  by: Grouping;
  /** Cheapest first. */
  points: CostVsResultPoint[];
  leftOut: LeftOutResult[];
  /** Papers among those given that report no such result. */
  otherPapers: number;
}

export interface CostVsResultInput {
  papers: readonly PaperRow[];
  /** Picks a choice among those that the data have. */
  pick: (choices: readonly Choice[]) => Picked;
  /** The family of an accelerator as filed; itself where it is a family. */
  familyOf: (hardware: string) => string;
  scale?: CostVsResultSeries["scale"];
  by?: Grouping;
  /** Slugs of the papers that the reader has marked. */
  selected?: readonly string[];
}

/** Papers as the chart shows them: which points there are, which of them nothing cheaper beats, what is left out. */
export function buildCostVsResult({
  papers,
  pick,
  familyOf,
  scale = "linear",
  by = "gpu",
  selected = [],
}: CostVsResultInput): CostVsResultSeries {
  const results = pairResults(papers);
  const choices = listChoices(results);
  const { choice, problem } = pick(choices);
  const chosen = choice ? results.filter((result) => isOfChoice(result, choice)) : [];
  const direction = choice ? metricDirection(choice.metric) : null;
  const hasPlace = ({ value }: PairedResult) => scale === "linear" || value > 0;
  const marked = new Set(selected);
  const drafts = chosen
    .filter(hasPlace)
    .flatMap((result) => toPoint(result, familyOf, marked.has(result.paper.slug)))
    .sort(byCost);
  const frontier = new Set(direction ? frontierOf(drafts, direction) : []);
  return {
    choice,
    choices,
    problem,
    direction,
    unit: drafts[0]?.unit ?? "",
    scale,
    by,
    points: drafts.map((point) => Object.assign(point, { onFrontier: frontier.has(point) })),
    leftOut: chosen.flatMap((result) => toLeftOut(result, hasPlace(result))),
    otherPapers: papers.length - new Set(chosen.map(({ paper }) => paper.slug)).size,
  };
}

function byCost(a: CostVsResultPoint, b: CostVsResultPoint): number {
  return a.costMiddle - b.costMiddle || a.value - b.value || (a.slug < b.slug ? -1 : 1);
}

function frontierOf(points: CostVsResultPoint[], direction: Direction): CostVsResultPoint[] {
  const placed = points.map((point) => ({ cost: point.costMiddle, value: point.value, point }));
  return findFrontier(placed, direction).map(({ point }) => point);
}

const quoteOf = ({ field, start, end, text }: Quote): Quote => ({ field, start, end, text });

const statedBy = ({ stated: { metric, value, unit, benchmark } }: PairedResult) => ({
  metric,
  value,
  unit,
  benchmark,
});

function toPoint(
  result: PairedResult,
  familyOf: CostVsResultInput["familyOf"],
  isSelected: boolean,
): CostVsResultPoint[] {
  const { paper, cost, benchmark, metric, value, unit, stated } = result;
  if (!cost) return [];
  const { interval, middle, device, hardware, activity, figures } = cost;
  return [
    {
      slug: paper.slug,
      title: toDisplayText(paper.title).display,
      year: paper.year,
      url: paper.url,
      benchmark,
      metric,
      value,
      unit,
      stated: statedBy(result),
      role: stated.role,
      costLow: interval.low,
      costHigh: interval.high,
      costBound: interval.bound,
      costMiddle: middle,
      device,
      hardware,
      family: hardware === null ? null : familyOf(hardware),
      activity,
      onFrontier: false,
      isSelected,
      resultQuote: quoteOf(stated),
      costQuotes: figures.map(quoteOf),
    },
  ];
}

function toLeftOut(result: PairedResult, hasPlace: boolean): LeftOutResult[] {
  const { paper, stated } = result;
  const reason = result.reason ?? (hasPlace ? null : "result-not-above-zero");
  if (reason === null) return [];
  const title = toDisplayText(paper.title).display;
  return [{ slug: paper.slug, title, stated: statedBy(result), role: stated.role, reason }];
}
