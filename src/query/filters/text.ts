import type { Filter } from "#src/query/filters/filter.ts";
import { toMatchExpression } from "#src/query/filters/match-expression.ts";
import { sql } from "#src/query/sql.ts";

/** Full text over title, abstract and authors. A search without any word in it finds nothing. */
export const textFilter: Filter = {
  name: "q",
  on: "paper",
  where({ q }) {
    if (q === null) return null;
    const expression = toMatchExpression(q);
    if (expression === null) return sql`0`;
    return sql`p.id IN (SELECT rowid FROM paper_search WHERE paper_search MATCH ${expression})`;
  },
  words: ({ q }) => `matching “${q ?? ""}”`,
  cleared: { q: null },
};
