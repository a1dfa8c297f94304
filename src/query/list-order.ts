import { toMatchExpression } from "#src/query/filters/match-expression.ts";
import type { Cursor, Sort } from "#src/query/params/cursor.ts";
import { type SearchState, sortOf } from "#src/query/search-params.ts";
import { type Sql, sql } from "#src/query/sql.ts";

/** The order of a list: what it reads from (with `Paper p`), the key it is sorted by, and which way. */
export interface ListOrder {
  sort: Sort;
  from: Sql;
  key: Sql;
  descending: boolean;
}

/** How much a word counts where it stands: title, abstract, authors. Lower bm25 is a better match. */
const FOUND_BY_RANK = sql`bm25(paper_search, 10.0, 1.0, 5.0)`;

const PAPERS = sql`Paper p`;

function relevanceOrder(q: string): ListOrder {
  const expression = toMatchExpression(q);
  if (expression === null) {
    // Not a bare 0, which ORDER BY would take for a column's place.
    return { sort: "relevance", from: PAPERS, key: sql`CAST(0 AS REAL)`, descending: false };
  }
  // The limit of "all" keeps SQLite from merging this into a query that aggregates, where bm25 cannot be asked for.
  // Materialized, because SQLite would else move bm25 out to where there is no match to rank.
  const from = sql`Paper p JOIN (
    WITH ranked AS MATERIALIZED (
      SELECT rowid AS id, ${FOUND_BY_RANK} AS score FROM paper_search WHERE paper_search MATCH ${expression})
    SELECT id, score FROM ranked
  ) found ON found.id = p.id`;
  return { sort: "relevance", from, key: sql`found.score`, descending: false };
}

/** The order that a state asks for. Ties go by slug, so that it is the same in every store of the same papers. */
export function orderOf(state: SearchState): ListOrder {
  const sort = sortOf(state);
  const descending = sort.startsWith("-");
  if (sort === "relevance") return relevanceOrder(state.q ?? "");
  if (sort === "title") {
    return { sort, from: PAPERS, key: sql`p.title COLLATE NOCASE`, descending };
  }
  const key = sort.endsWith("cost") ? sql`p.costMiddle` : sql`p.year`;
  return { sort, from: PAPERS, key, descending };
}

/** `ORDER BY` of the order, or of its reverse. Unknown keys are last both ways up. */
export function orderBy({ key, descending }: ListOrder, backward: boolean): Sql {
  const [up, down] = [sql`ASC`, sql`DESC`];
  const nulls = backward ? down : up;
  const keys = descending === backward ? up : down;
  return sql`ORDER BY ${key} IS NULL ${nulls}, ${key} ${keys}, p.slug ${nulls}`;
}

/** The rows beyond a place in the list: after it or, for a backward cursor, before it. */
export function beyond({ key, descending }: ListOrder, cursor: Cursor): Sql {
  const { backward, slug } = cursor;
  const beyondSlug = backward ? sql`p.slug < ${slug}` : sql`p.slug > ${slug}`;
  if (cursor.key === null) {
    return backward
      ? sql`(${key} IS NOT NULL OR (${key} IS NULL AND ${beyondSlug}))`
      : sql`(${key} IS NULL AND ${beyondSlug})`;
  }
  const further = descending === backward ? sql`>` : sql`<`;
  const unknown = backward ? sql`0` : sql`${key} IS NULL`;
  return sql`(${key} ${further} ${cursor.key} OR (${key} = ${cursor.key} AND ${beyondSlug}) OR ${unknown})`;
}
