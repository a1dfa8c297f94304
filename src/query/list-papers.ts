import { z } from "zod";
import { beyond } from "#src/query/list-order.ts";
import { loadPaperRows } from "#src/query/load-paper-rows.ts";
import type { Cursor } from "#src/query/params/cursor.ts";
import { cursorAt, type ListQuery, readPlaces, toListQuery } from "#src/query/read-places.ts";
import { readSql } from "#src/query/read-sql.ts";
import type { PaperRow } from "#src/query/rows.ts";
import type { SearchState } from "#src/query/search-params.ts";
import { sql } from "#src/query/sql.ts";

/** Papers on a page where the URL does not say. */
export const PAGE_SIZE = 50;

/** One page of a list, and where it stands in the whole. */
export interface PaperList {
  rows: PaperRow[];
  /** Papers that match, on all pages. */
  total: number;
  /** Papers in the store. */
  allTotal: number;
  /** The first row's place in the list, from 1; 0 where there are no rows. */
  first: number;
  /** `after` of the next page; null on the last. */
  next: Cursor | null;
  /** `after` of the page before; null on the first. */
  previous: Cursor | null;
}

const countsSchema = z.object({ total: z.number(), allTotal: z.number(), before: z.number() });

/** How many papers match, how many there are, and how many of those that match stand before a place. */
async function countAround({ where, order }: ListQuery, first: Cursor | null) {
  const before = first ? beyond(order, first) : sql`0`;
  const [counts] = await readSql(
    sql`SELECT COUNT(*) AS total, (SELECT COUNT(*) FROM Paper) AS allTotal,
          COALESCE(SUM(CASE WHEN ${before} THEN 1 ELSE 0 END), 0) AS before
        FROM ${order.from} WHERE ${where}`,
    countsSchema,
  );
  return counts ?? { total: 0, allTotal: 0, before: 0 };
}

/**
 * One page of the papers that a state asks for, in its order. Pages go by cursor, so that they neither skip nor repeat
 * a paper when others come in between. `defaultSize` holds where the state has no `size`.
 */
export async function listPapers(
  state: SearchState,
  { defaultSize = PAGE_SIZE }: { defaultSize?: number } = {},
): Promise<PaperList> {
  const query = await toListQuery(state);
  const { places, goesOn } = await readPlaces(query, state.after, state.size ?? defaultSize);
  const isBackward = state.after?.backward ?? false;
  const [first] = places;
  const last = places.at(-1);
  // Nothing before the place any more: the page before is the first page.
  if (isBackward && !first) return listPapers({ ...state, after: null }, { defaultSize });
  const previous = first ? cursorAt(query, first, true) : null;
  const { total, allTotal, before } = await countAround(query, previous);
  return {
    rows: await loadPaperRows(places.map(({ id }) => id)),
    total,
    allTotal,
    first: first ? before + 1 : 0,
    next: last && (isBackward || goesOn) ? cursorAt(query, last, false) : null,
    previous: before > 0 ? previous : null,
  };
}
