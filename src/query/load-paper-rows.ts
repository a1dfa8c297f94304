import { z } from "zod";
import { factorSchema } from "#src/domain/figure.ts";
import { resultSchema } from "#src/domain/result.ts";
import { groupBy } from "#src/query/group-by.ts";
import { readSql } from "#src/query/read-sql.ts";
import { figureRowSchema, type PaperRow, paperRowSchema } from "#src/query/rows.ts";
import { isOneOf, sql } from "#src/query/sql.ts";

const paperPartSchema = paperRowSchema
  .omit({ authors: true, hardware: true, activities: true, figures: true, results: true })
  .extend({ id: z.number(), authors: z.string() });

const derivationSchema = z.preprocess(
  (text) => (typeof text === "string" ? (JSON.parse(text) as unknown) : text),
  z.array(factorSchema),
);

const figurePartSchema = figureRowSchema
  .extend({ paperId: z.number(), derivation: derivationSchema })
  .transform(({ paperId, ...figure }) => ({ paperId, figure }));

const resultPartSchema = resultSchema
  .extend({ paperId: z.number() })
  .transform(({ paperId, ...result }) => ({ paperId, result }));

const hardwarePartSchema = z.object({ paperId: z.number(), name: z.string() });

/** Reads papers whole, by the store's ids, in the order of the ids. */
export async function loadPaperRows(ids: readonly number[]): Promise<PaperRow[]> {
  const [papers, figures, results, hardware] = await Promise.all([
    readSql(
      sql`SELECT p.id, p.slug, p.title, p.authors, p.year, p.venue, p.arxivId, p.url, p.costLow, p.costHigh,
            p.costBound, p.costDevice AS device, p.costHardware
          FROM Paper p WHERE ${isOneOf(sql`p.id`, ids)}`,
      paperPartSchema,
    ),
    readSql(
      sql`SELECT f.paperId, f.kind, f.low, f.high, f.bound, f.role, f.device, h.name AS hardware, f.deviceCount,
            f.activity, f.field, f.start, f."end", f.text, f.derivation, f.correction
          FROM Figure f LEFT JOIN Hardware h ON h.id = f.hardwareId
          WHERE ${isOneOf(sql`f.paperId`, ids)} ORDER BY f.ordinal`,
      figurePartSchema,
    ),
    readSql(
      sql`SELECT r.paperId, r.metric, r.benchmark, r.value, r.unit, r.role, r.field, r.start, r."end", r.text
          FROM Result r WHERE ${isOneOf(sql`r.paperId`, ids)} ORDER BY r.ordinal`,
      resultPartSchema,
    ),
    readSql(
      sql`SELECT ph.paperId, h.name FROM PaperHardware ph JOIN Hardware h ON h.id = ph.hardwareId
          WHERE ${isOneOf(sql`ph.paperId`, ids)} ORDER BY ph.ordinal`,
      hardwarePartSchema,
    ),
  ]);
  const figuresOf = groupBy(figures, ({ paperId }) => paperId);
  const resultsOf = groupBy(results, ({ paperId }) => paperId);
  const hardwareOf = groupBy(hardware, ({ paperId }) => paperId);
  const rows = new Map(
    papers.map(({ id, authors, ...paper }) => {
      const own = (figuresOf.get(id) ?? []).map(({ figure }) => figure);
      const row: PaperRow = {
        ...paper,
        authors: authors === "" ? [] : authors.split("; "),
        hardware: (hardwareOf.get(id) ?? []).map(({ name }) => name),
        activities: [...new Set(own.map(({ activity }) => activity))],
        figures: own,
        results: (resultsOf.get(id) ?? []).map(({ result }) => result),
      };
      return [id, row];
    }),
  );
  return ids.map((id) => rows.get(id)).filter((row) => row !== undefined);
}
