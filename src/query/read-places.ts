import { z } from "zod";
import { compileWhere } from "#src/query/filters/compile-where.ts";
import { beyond, type ListOrder, orderBy, orderOf } from "#src/query/list-order.ts";
import { loadVocabulary } from "#src/query/load-vocabulary.ts";
import { type Cursor, cursorSchema } from "#src/query/params/cursor.ts";
import { readSql } from "#src/query/read-sql.ts";
import type { SearchState } from "#src/query/search-params.ts";
import { type Sql, sql } from "#src/query/sql.ts";

/** A list without its page: what is in it and in which order. */
export interface ListQuery {
  where: Sql;
  order: ListOrder;
}

const placeSchema = cursorSchema.pick({ key: true, slug: true }).extend({ id: z.number() });

/** A paper's place in a list. */
export type Place = z.infer<typeof placeSchema>;

/** The list that a state asks for. */
export async function toListQuery(state: SearchState): Promise<ListQuery> {
  const where = compileWhere(state, await loadVocabulary());
  return { where: sql`(${where})`, order: orderOf(state) };
}

/** The cursor of a page that begins after a place or, backward, ends before it. */
export function cursorAt({ order }: ListQuery, { key, slug }: Place, backward: boolean): Cursor {
  return { sort: order.sort, key, slug, backward };
}

/** Up to `size` places beyond a cursor, in reading order, and whether more follow in the cursor's direction. */
export async function readPlaces(
  { where, order }: ListQuery,
  cursor: Cursor | null,
  size: number,
): Promise<{ places: Place[]; goesOn: boolean }> {
  const backward = cursor?.backward ?? false;
  const from = cursor ? beyond(order, cursor) : sql`1`;
  const found = await readSql(
    sql`SELECT p.id, p.slug, ${order.key} AS key FROM ${order.from}
        WHERE ${where} AND ${from} ${orderBy(order, backward)} LIMIT ${size + 1}`,
    placeSchema,
  );
  const places = found.slice(0, size);
  return { places: backward ? places.reverse() : places, goesOn: found.length > size };
}
