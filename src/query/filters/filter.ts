import type { SearchParamName, SearchState } from "#src/query/search-params.ts";
import type { Sql } from "#src/query/sql.ts";
import type { Vocabulary } from "#src/query/vocabulary.ts";

/**
 * One filter: what the state asks for, as SQL and as words, side by side so that heading and rows cannot disagree.
 */
export interface Filter {
  /** The URL parameter that it comes from. */
  name: SearchParamName;
  /**
   * What the SQL is a condition on: a paper (alias `p`) or one of its figures (alias `f`). All conditions on figures
   * must hold for the same figure: "a prior cost of training" is one statement, not two.
   */
  on: "paper" | "figure";
  /** The condition; null where the state does not ask for one. */
  where: (state: SearchState, vocabulary: Vocabulary) => Sql | null;
  /** The condition in words that continue "12 of 110 papers · "; only asked for where there is a condition. */
  words: (state: SearchState, vocabulary: Vocabulary) => string;
  /** The patch of the state that takes the filter away. */
  cleared: Partial<SearchState>;
}
