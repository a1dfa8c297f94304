import type { ChartView } from "#src/app/charts/chart-definition.ts";
import {
  chartHref,
  type ChartQuery,
  ownEntries,
  type OwnParams,
} from "#src/query/charts/chart-params.ts";
import type { ParamValues } from "#src/query/params/param.ts";

/** The links of a chart: to itself otherwise, and from it to the catalogue. */
export interface ChartLinks<Own extends OwnParams> {
  href: ChartView["href"];
  /** The chart's page with some of its own parameters changed. */
  hrefWith: (patch: Partial<ParamValues<Own>>) => string;
  /** Names and values of the chart's own parameters in its URL. */
  entries: readonly (readonly [string, string])[];
}

/** Links from what a chart's URL says. */
export function chartLinks<const Own extends OwnParams>(
  name: string,
  own: Own,
  { state, own: values }: ChartQuery<Own>,
): ChartLinks<Own> {
  const entries = ownEntries(own, values);
  return {
    entries,
    href: (path, patch = {}) =>
      chartHref(path, { ...state, ...patch }, path.startsWith("/charts/") ? entries : []),
    hrefWith: (patch) =>
      chartHref(`/charts/${name}`, state, ownEntries(own, { ...values, ...patch })),
  };
}

/** A list of slugs with one more, or without it if it was there. */
export function toggled(slugs: readonly string[], slug: string): string[] {
  return slugs.includes(slug) ? slugs.filter((each) => each !== slug) : [...slugs, slug];
}
