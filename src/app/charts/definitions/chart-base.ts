import type { ChartView } from "#src/app/charts/chart-definition.ts";
import { chartHref, type ChartQuery, isOurs } from "#src/query/charts/chart-params.ts";
import type { ChartPapers } from "#src/query/charts/load-chart-papers.ts";
import { describeList } from "#src/query/describe-filters.ts";
import type { Param } from "#src/query/params/param.ts";

type OwnParams = Readonly<Record<string, Param<unknown>>>;

interface Base {
  source: ChartPapers;
  query: ChartQuery<OwnParams>;
  own: OwnParams;
  /** The chart's own parameters as links have them; null leaves one out. */
  spelled: Readonly<Record<string, string | null>>;
  /** What else of the URL does not count, in words. */
  problems?: readonly string[];
}

/** What all charts say of their URL and their papers. */
export function chartBase({ source, query, own, spelled, problems = [] }: Base) {
  const { state } = query;
  const messages = query.problems.map(({ message }) => message);
  const ours = query.problems.filter((each) => isOurs(each, own)).map(({ message }) => message);
  const href: ChartView["href"] = (path, patch = {}) =>
    chartHref(path, { ...state, ...patch }, path.startsWith("/charts/") ? spelled : {});
  return {
    listed: describeList(source.filters, source),
    filters: source.filters,
    state,
    href,
    ignored: [...ours, ...problems],
    errors: [...messages, ...problems],
  };
}
