import { z } from "zod";
import { readSql } from "#src/query/read-sql.ts";
import { isOneOf, sql } from "#src/query/sql.ts";

const textSchema = z.object({ slug: z.string(), title: z.string(), abstract: z.string() });

/** The texts of papers by slug, letter for letter: what the spans of figures and results point into. */
export async function loadTexts(
  slugs: readonly string[],
): Promise<ReadonlyMap<string, z.infer<typeof textSchema>>> {
  const rows = await readSql(
    sql`SELECT p.slug, p.title, p.abstract FROM Paper p WHERE ${isOneOf(sql`p.slug`, slugs)}`,
    textSchema,
  );
  return new Map(rows.map((row) => [row.slug, row]));
}
