import { formatNumber } from "#src/domain/words.ts";
import { FILTERS } from "#src/query/filters/all-filters.ts";
import type { SearchParamName, SearchState } from "#src/query/search-params.ts";
import type { Vocabulary } from "#src/query/vocabulary.ts";

/** One filter that is on, in words, and the patch that takes it off. */
export interface FilterWords {
  name: SearchParamName;
  words: string;
  cleared: Partial<SearchState>;
}

/** The filters that are on, in words for people: "on A100", "under 200 GPU-hours, possibly". */
export function describeFilters(state: SearchState, vocabulary: Vocabulary): FilterWords[] {
  return FILTERS.filter((filter) => filter.where(state, vocabulary) !== null).map(
    ({ name, words, cleared }) => ({ name, words: words(state, vocabulary), cleared }),
  );
}

/** The heading of a list: "12 of 110 papers · on A100 · under 200 GPU-hours, possibly". */
export function describeList(
  filters: readonly FilterWords[],
  { total, allTotal }: { total: number; allTotal: number },
): string {
  const papers = `${formatNumber(allTotal)} ${allTotal === 1 ? "paper" : "papers"}`;
  const count = filters.length === 0 ? papers : `${formatNumber(total)} of ${papers}`;
  return [count, ...filters.map(({ words }) => words)].join(" · ");
}
