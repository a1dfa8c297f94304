import { z } from "zod";
import { toUrlSearchParams } from "#src/query/build-href.ts";
import { one, type Param, type ParamValues } from "#src/query/params/param.ts";
import { slugSpelling } from "#src/query/params/text-spellings.ts";
import { type ParamInput, type ParamProblem, readParams } from "#src/query/read-params.ts";
import { SEARCH_PARAMS, type SearchState } from "#src/query/search-params.ts";

/** What `/charts/cost-vs-result` takes beside the catalogue's parameters. Its benchmark is a choice, not a filter. */
export const COST_VS_RESULT_PARAMS = {
  benchmark: one(slugSpelling, null, {
    description: "The one benchmark of the results; the one with most of them if not given.",
    expects: "the slug of a benchmark, such as imagenet",
  }),
  metric: one(slugSpelling, null, {
    description: "The metric of the results, under any of its names.",
    expects: "the slug of a metric, such as accuracy",
  }),
} as const;

/** What `/charts/how-costs-spread` divides its bars by. */
export const SPREAD_PARAMS = {
  by: one(z.enum(["none", "activity", "gpu"]), "none", {
    description: "What the bars are divided by: nothing, the work, or the GPU family of the cost.",
    expects: "none, activity or gpu",
  }),
} as const;

type OwnParams = Readonly<Record<string, Param<unknown>>>;

/** A chart's URL, read. */
export interface ChartQuery<Own extends OwnParams> {
  /** The catalogue's filters. */
  state: SearchState;
  own: ParamValues<Own>;
  /** What was wrong and does not count. */
  problems: ParamProblem[];
}

/** Every name and value of a URL, one by one. */
function entriesOf(input: ParamInput): [string, string][] {
  if (input instanceof URLSearchParams) return [...input];
  return Object.entries(input).flatMap(([name, value]) =>
    [value ?? []].flat().map((text): [string, string] => [name, text]),
  );
}

/**
 * Reads a chart's URL. Where the chart has a parameter of a catalogue's name, it is the chart's. Pages pass over
 * parameters that are nobody's; the twins do not.
 */
export function readChartParams<const Own extends OwnParams>(
  own: Own,
  input: ParamInput,
): ChartQuery<Own> {
  const entries = entriesOf(input);
  const isOwn = ([name]: [string, string]) => Object.hasOwn(own, name);
  const ofChart = readParams(own, new URLSearchParams(entries.filter(isOwn)));
  const others = new URLSearchParams(entries.filter((entry) => !isOwn(entry)));
  const ofCatalogue = readParams(SEARCH_PARAMS, others);
  return {
    state: ofCatalogue.values,
    own: ofChart.values,
    problems: [...ofChart.problems, ...ofCatalogue.problems],
  };
}

/** Whether a problem is about a parameter that is somebody's: a newsletter's `utm_source` is nobody's mistake. */
export function isOurs({ name }: ParamProblem, own: OwnParams): boolean {
  return Object.hasOwn(own, name) || Object.hasOwn(SEARCH_PARAMS, name);
}

/** The link to a chart: the filters of a state, and the chart's own parameters where they have a value. */
export function chartHref(
  path: string,
  state: SearchState,
  own: Readonly<Record<string, string | null>>,
): string {
  // A chart shows all rows in an order of its own.
  const filters = { ...state, sort: null, size: null, after: null, unit: "hours" as const };
  const query = toUrlSearchParams({ ...filters, columns: [] });
  for (const [name, value] of Object.entries(own)) if (value !== null) query.set(name, value);
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** The names and values of a state's filters, for a form that keeps them. */
export function filtersOf(state: SearchState): [string, string][] {
  return [...new URLSearchParams(chartHref("", state, {}))];
}
