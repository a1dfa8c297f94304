import { z } from "zod";
import { monthOfArxivId } from "#src/domain/arxiv-month.ts";
import { readSql } from "#src/query/read-sql.ts";
import { sql } from "#src/query/sql.ts";

const rowSchema = z.object({
  slug: z.string(),
  year: z.number().nullable(),
  arxivId: z.string().nullable(),
  publishedOn: z.string().nullable(),
});

/**
 * The dates of papers by slug, as exact as they are known; papers of which only the year is known are not in it. An
 * arXiv id tells the month, and counts where it agrees with the paper's year: some came out again in a later one.
 */
export async function loadDates(): Promise<ReadonlyMap<string, string>> {
  const rows = await readSql(
    sql`SELECT p.slug, p.year, p.arxivId, p.publishedOn FROM Paper p
        WHERE p.publishedOn IS NOT NULL OR p.arxivId IS NOT NULL`,
    rowSchema,
  );
  const dates = new Map<string, string>();
  for (const { slug, year, arxivId, publishedOn } of rows) {
    const month = monthOfArxivId(arxivId);
    const date = publishedOn ?? (month?.startsWith(`${year}-`) ? month : null);
    if (date !== null) dates.set(slug, date);
  }
  return dates;
}
