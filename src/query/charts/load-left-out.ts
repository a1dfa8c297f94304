import { z } from "zod";
import { toDisplayText } from "#src/domain/display-text.ts";
import { compileWhere } from "#src/query/filters/compile-where.ts";
import { loadVocabulary } from "#src/query/load-vocabulary.ts";
import { readSql } from "#src/query/read-sql.ts";
import type { SearchParamName, SearchState } from "#src/query/search-params.ts";
import { type Sql, sql } from "#src/query/sql.ts";

/** A paper by its name in URLs and its title for display. */
export interface NamedPaper {
  slug: string;
  title: string;
}

/** Papers that a chart has no place for: how many, and the first of them. */
export interface LeftOutPapers {
  count: number;
  papers: NamedPaper[];
}

/** So many are named; the rest are counted. */
export const MOST_LEFT_OUT = 100;

const rowSchema = z.object({ slug: z.string(), title: z.string(), total: z.number() });

/** The papers that a state's filters leave and for which the condition (on `p`) holds, by title. */
export async function loadLeftOut(
  state: SearchState,
  condition: Sql,
  { leaveOut = [] }: { leaveOut?: readonly SearchParamName[] } = {},
): Promise<LeftOutPapers> {
  const where = compileWhere(state, await loadVocabulary(), { leaveOut });
  const rows = await readSql(
    sql`SELECT p.slug, p.title, COUNT(*) OVER () AS total FROM Paper p
        WHERE (${where}) AND (${condition}) ORDER BY p.title LIMIT ${MOST_LEFT_OUT}`,
    rowSchema,
  );
  const papers = rows.map(({ slug, title }) => ({ slug, title: toDisplayText(title).display }));
  return { count: rows[0]?.total ?? 0, papers };
}
