import { FILTERS } from "#src/query/filters/all-filters.ts";
import type { Filter } from "#src/query/filters/filter.ts";
import type { SearchParamName, SearchState } from "#src/query/search-params.ts";
import { allOf, type Sql, sql } from "#src/query/sql.ts";
import type { Vocabulary } from "#src/query/vocabulary.ts";

interface Options {
  /** Filters to leave out: a facet's counts leave out the facet's own. */
  leaveOut?: readonly SearchParamName[];
}

/** The conditions of one scope, all of which must hold. */
export function conditionsOn(
  scope: Filter["on"],
  state: SearchState,
  vocabulary: Vocabulary,
  { leaveOut = [] }: Options = {},
): Sql[] {
  return FILTERS.filter((filter) => filter.on === scope && !leaveOut.includes(filter.name))
    .map((filter) => filter.where(state, vocabulary))
    .filter((condition) => condition !== null);
}

/**
 * The condition on `Paper p` that a state asks for. Rows, counts, facets, histogram, charts and exports all use this
 * one. Conditions on figures hold for one figure of the paper together.
 */
export function compileWhere(
  state: SearchState,
  vocabulary: Vocabulary,
  options: Options = {},
): Sql {
  const paper = conditionsOn("paper", state, vocabulary, options);
  const figure = conditionsOn("figure", state, vocabulary, options);
  if (figure.length === 0) return allOf(paper);
  const oneFigure = sql`p.id IN (SELECT f.paperId FROM Figure f WHERE ${allOf(figure)})`;
  return allOf([...paper, oneFigure]);
}
