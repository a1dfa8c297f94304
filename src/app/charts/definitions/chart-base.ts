import { isOurs, type OwnParams, type ChartQuery } from "#src/query/charts/chart-params.ts";
import type { ChartPapers } from "#src/query/charts/load-chart-papers.ts";
import { describeList } from "#src/query/describe-filters.ts";

interface Base<Own extends OwnParams> {
  source: ChartPapers;
  query: ChartQuery<Own>;
  own: Own;
  /** What else of the URL does not count, in words. */
  problems?: readonly string[];
}

/** What all charts say of their URL and their papers. */
export function chartBase<Own extends OwnParams>({ source, query, own, problems = [] }: Base<Own>) {
  const messages = query.problems.map(({ message }) => message);
  const ours = query.problems.filter((each) => isOurs(each, own)).map(({ message }) => message);
  return {
    listed: describeList(source.filters, source),
    filters: source.filters,
    state: query.state,
    ignored: [...ours, ...problems],
    errors: [...messages, ...problems],
  };
}
