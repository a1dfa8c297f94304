import { z } from "zod";
import { type FilterWords, describeFilters } from "#src/query/describe-filters.ts";
import { compileWhere } from "#src/query/filters/compile-where.ts";
import { loadPaperRows } from "#src/query/load-paper-rows.ts";
import { loadVocabulary } from "#src/query/load-vocabulary.ts";
import { readSql } from "#src/query/read-sql.ts";
import type { PaperRow } from "#src/query/rows.ts";
import type { SearchParamName, SearchState } from "#src/query/search-params.ts";
import { type Sql, sql } from "#src/query/sql.ts";
import type { Vocabulary } from "#src/query/vocabulary.ts";

/** What a chart is made of. */
export interface ChartPapers {
  /** Those that the filters leave and that the chart can use, by slug. */
  papers: PaperRow[];
  /** Papers that the filters leave. */
  total: number;
  /** Papers in the store. */
  allTotal: number;
  /** The filters that are on, in words. */
  filters: FilterWords[];
  vocabulary: Vocabulary;
}

interface Options {
  /** A parameter that the chart reads in its own way. */
  leaveOut?: readonly SearchParamName[];
  /** What a paper (`p`) must have for the chart to use it; others are only counted. */
  only?: Sql;
}

/** Papers whose cost has a place on a logarithmic axis. */
export const HAS_PLACE_BY_COST = sql`p.costMiddle > 0`;

/** Papers that state no cost, or one of zero. */
export const HAS_NO_PLACE_BY_COST = sql`p.costMiddle IS NULL OR p.costMiddle <= 0`;

/** Papers that name an accelerator. */
export const NAMES_HARDWARE = sql`EXISTS (SELECT 1 FROM PaperHardware x WHERE x.paperId = p.id)`;

/** Papers that name an earlier cost in device time, or claim a ratio. */
export const COMPARES_COSTS = sql`EXISTS (SELECT 1 FROM Figure x WHERE x.paperId = p.id AND (
  (x.kind = 'device_time' AND x.role = 'prior') OR (x.kind = 'relative' AND x.role = 'own')))`;

const countsSchema = z.object({ total: z.number(), allTotal: z.number() });

/** Reads all papers that a chart shows for a state, whatever its page and order. */
export async function loadChartPapers(
  state: SearchState,
  { leaveOut = [], only = sql`1` }: Options = {},
): Promise<ChartPapers> {
  const vocabulary = await loadVocabulary();
  const where = sql`(${compileWhere(state, vocabulary, { leaveOut })})`;
  const places = await readSql(
    sql`SELECT p.id FROM Paper p WHERE ${where} AND (${only}) ORDER BY p.slug`,
    z.object({ id: z.number() }),
  );
  const [counts] = await readSql(
    sql`SELECT COUNT(*) AS total, (SELECT COUNT(*) FROM Paper) AS allTotal FROM Paper p WHERE ${where}`,
    countsSchema,
  );
  return {
    papers: await loadPaperRows(places.map(({ id }) => id)),
    total: counts?.total ?? 0,
    allTotal: counts?.allTotal ?? 0,
    filters: describeFilters(state, vocabulary).filter(({ name }) => !leaveOut.includes(name)),
    vocabulary,
  };
}

/** The family's name of every accelerator in the vocabulary, by the accelerator's name. */
export function namesOfFamilies({ hardware }: Vocabulary): ReadonlyMap<string, string> {
  const bySlug = new Map(hardware.map(({ slug, name }) => [slug, name]));
  return new Map(hardware.map(({ name, family }) => [name, bySlug.get(family) ?? name]));
}
