import { z } from "zod";
import { readSql } from "#src/query/read-sql.ts";
import { sql } from "#src/query/sql.ts";

/** The dates of papers by slug, as exact as they are known; papers of which only the year is known are not in it. */
export async function loadDates(): Promise<ReadonlyMap<string, string>> {
  const rows = await readSql(
    sql`SELECT p.slug, p.publishedOn FROM Paper p WHERE p.publishedOn IS NOT NULL`,
    z.object({ slug: z.string(), publishedOn: z.string() }),
  );
  return new Map(rows.map(({ slug, publishedOn }) => [slug, publishedOn]));
}
