import { z } from "zod";
import { spellParam, toUrlSearchParams } from "#src/query/build-href.ts";
import { many, one, type Param, type ParamValues } from "#src/query/params/param.ts";
import { slugSpelling } from "#src/query/params/text-spellings.ts";
import { type ParamInput, type ParamProblem, readParams } from "#src/query/read-params.ts";
import { SEARCH_PARAMS, type SearchState } from "#src/query/search-params.ts";

/** Every chart marks what the reader has selected; which-hardware has families, the others papers. */
const SELECTED = {
  selected: many(slugSpelling, {
    description: "What is marked in the drawing: papers, or families of accelerators.",
    expects: "the slug of a paper or of a family of accelerators",
  }),
} as const;

/** What points and bars are told apart by. */
const GROUPINGS = ["none", "activity", "gpu"] as const;
export type Grouping = (typeof GROUPINGS)[number];

const groupedBy = (what: string, usual: Grouping) =>
  one(z.enum(GROUPINGS), usual, {
    description: `What ${what} by: nothing, the work, or the GPU family of the cost.`,
    expects: "none, activity or gpu",
  });

/** How an axis of results is divided. */
const VALUE_SCALES = ["linear", "log"] as const;

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
  scale: one(z.enum(VALUE_SCALES), "linear", {
    description: "The axis of the results. The axis of costs is always logarithmic.",
    expects: "linear or log",
  }),
  by: groupedBy("points are coloured", "gpu"),
  ...SELECTED,
} as const;

/** What `/charts/how-costs-spread` divides its bars by. */
export const SPREAD_PARAMS = {
  by: groupedBy("papers are divided", "none"),
  ...SELECTED,
} as const;

/** What `/charts/over-time` takes. */
export const OVER_TIME_PARAMS = {
  by: groupedBy("points are coloured", "activity"),
  ...SELECTED,
} as const;

/** What `/charts/cheaper-than-before` takes. */
export const CHEAPER_PARAMS = SELECTED;

/** What the discs of `/charts/which-hardware` count. */
const MEASURES = ["papers", "hours"] as const;
export type Measure = (typeof MEASURES)[number];

/** What `/charts/which-hardware` takes. */
export const HARDWARE_PARAMS = {
  measure: one(z.enum(MEASURES), "papers", {
    description: "What discs count: papers, or the device-hours of their headline costs.",
    expects: "papers or hours",
  }),
  ...SELECTED,
} as const;

export type OwnParams = Readonly<Record<string, Param<unknown>>>;

/** A chart's URL, read. */
export interface ChartQuery<Own extends OwnParams> {
  /** The catalogue's filters. */
  state: SearchState;
  own: ParamValues<Own>;
  /** What was wrong and does not count. */
  problems: ParamProblem[];
}

/** Every name and value of a URL, one by one. */
export function entriesOf(input: ParamInput): [string, string][] {
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

/** Names and values of a URL's query, in order. */
export type QueryEntries = readonly (readonly [string, string])[];

/** A chart's own parameters as its links have them: what goes without saying is left out. */
export function ownEntries<Own extends OwnParams>(
  own: Own,
  values: ParamValues<Own>,
): QueryEntries {
  const known: Readonly<Record<string, unknown>> = values;
  return Object.entries<Param<unknown>>(own).flatMap(([name, param]) =>
    spellParam(param, known[name]).map((text) => [name, text] as const),
  );
}

/** The link to a chart or a list: the filters of a state, and a chart's own parameters. */
export function chartHref(path: string, state: SearchState, own: QueryEntries = []): string {
  // A chart shows all rows in an order of its own.
  const filters = { ...state, sort: null, size: null, after: null, unit: "hours" as const };
  const query = toUrlSearchParams({ ...filters, columns: [] });
  for (const [name, text] of own) query.append(name, text);
  const all = query.toString();
  return all === "" ? path : `${path}?${all}`;
}

/** The names and values of a state's filters, for a form that keeps them. */
export function filtersOf(state: SearchState): [string, string][] {
  return [...new URLSearchParams(chartHref("", state))];
}
