import type { z } from "zod";
import type { Sql } from "#src/query/sql.ts";
import { queryRows } from "#src/store/query-rows.ts";

/** The rows of a query, each checked by the schema. */
export function readSql<T>(query: Sql, schema: z.ZodType<T>): Promise<T[]> {
  return queryRows(query.text, [...query.values], schema);
}
