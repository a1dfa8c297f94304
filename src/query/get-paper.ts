import { z } from "zod";
import { groupBy } from "#src/query/group-by.ts";
import { loadPaperRows } from "#src/query/load-paper-rows.ts";
import { loadVocabulary } from "#src/query/load-vocabulary.ts";
import { readSql } from "#src/query/read-sql.ts";
import {
  type PaperDetail,
  type PaperRow,
  type PaperSource,
  paperSourceSchema,
} from "#src/query/rows.ts";
import { allOf, isOneOf, type Sql, sql } from "#src/query/sql.ts";

/** How many papers of like cost to name on either side, and how many of one benchmark. */
const NEIGHBOURS = 3;
const PER_BENCHMARK = 5;

/** Papers with a result on a benchmark that this paper has one on too. */
export interface BenchmarkPapers {
  slug: string;
  name: string;
  /** Most expensive first, unknown costs last; this paper is not among them. */
  papers: PaperRow[];
}

/** One paper whole, and the papers beside it. */
export interface PaperPage {
  paper: PaperDetail;
  /** The next cheaper and the next dearer papers, from cheap to dear; none for an unknown cost. */
  cheaper: PaperRow[];
  dearer: PaperRow[];
  sameBenchmark: BenchmarkPapers[];
}

const detailPartSchema = z.object({
  id: z.number(),
  abstract: z.string(),
  doi: z.string().nullable(),
  publishedOn: z.string().nullable(),
  updatedOn: z.string().nullable(),
  costMiddle: z.number().nullable(),
  source: z.string(),
});
const idSchema = z.object({ id: z.number() });

async function readIds(query: Sql): Promise<number[]> {
  return (await readSql(query, idSchema)).map(({ id }) => id);
}

async function readNeighbours(costMiddle: number, slug: string) {
  const cheaper = await readIds(
    sql`SELECT p.id FROM Paper p WHERE (p.costMiddle, p.slug) < (${costMiddle}, ${slug})
        ORDER BY p.costMiddle DESC, p.slug DESC LIMIT ${NEIGHBOURS}`,
  );
  const dearer = await readIds(
    sql`SELECT p.id FROM Paper p WHERE (p.costMiddle, p.slug) > (${costMiddle}, ${slug})
        ORDER BY p.costMiddle, p.slug LIMIT ${NEIGHBOURS}`,
  );
  return {
    cheaper: await loadPaperRows(cheaper.reverse()),
    dearer: await loadPaperRows(dearer),
  };
}

async function readSameBenchmark(paperId: number, paper: PaperRow): Promise<BenchmarkPapers[]> {
  const { benchmarks } = await loadVocabulary();
  const own = new Set(paper.results.map(({ benchmark }) => benchmark));
  const shared = benchmarks.filter(({ spellings }) => spellings.some((name) => own.has(name)));
  const spellings = shared.flatMap((term) => term.spellings);
  const found = await readSql(
    sql`SELECT DISTINCT p.id, r.benchmark, p.costMiddle FROM Result r JOIN Paper p ON p.id = r.paperId
        WHERE ${allOf([isOneOf(sql`r.benchmark`, spellings), sql`p.id <> ${paperId}`])}
        ORDER BY p.costMiddle IS NULL, p.costMiddle DESC, p.slug`,
    idSchema.extend({ benchmark: z.string() }),
  );
  const termOf = new Map(shared.flatMap((term) => term.spellings.map((name) => [name, term])));
  const byTerm = groupBy(found, ({ benchmark }) => termOf.get(benchmark));
  const lists: BenchmarkPapers[] = [];
  for (const { slug, name } of shared) {
    const rows = byTerm.get(termOf.get(name)) ?? [];
    const ids = [...new Set(rows.map(({ id }) => id))].slice(0, PER_BENCHMARK);
    if (ids.length > 0) lists.push({ slug, name, papers: await loadPaperRows(ids) });
  }
  return lists;
}

async function readSources(paperId: number): Promise<PaperSource[]> {
  return readSql(
    sql`SELECT s.source, run.format, substr(run.startedAt, 1, 10) AS seenOn, s.arxivId, s.doi, s.url, s.updatedOn
        FROM PaperSource s JOIN IngestRun run ON run.id = s.runId
        WHERE s.paperId = ${paperId} ORDER BY s.runId, s.source`,
    paperSourceSchema,
  );
}

/** One paper by its slug, with its neighbours in cost and the papers of its benchmarks. Null if there is none. */
export async function getPaper(slug: string): Promise<PaperPage | null> {
  const [part] = await readSql(
    sql`SELECT p.id, p.abstract, p.doi, p.publishedOn, p.updatedOn, p.costMiddle, run.source
        FROM Paper p JOIN IngestRun run ON run.id = p.runId WHERE p.slug = ${slug}`,
    detailPartSchema,
  );
  if (!part) return null;
  const [row] = await loadPaperRows([part.id]);
  if (!row) return null;
  const { abstract, doi, publishedOn, updatedOn, source, costMiddle } = part;
  const neighbours =
    costMiddle === null ? { cheaper: [], dearer: [] } : await readNeighbours(costMiddle, slug);
  return {
    paper: {
      ...row,
      abstract,
      doi,
      publishedOn,
      updatedOn,
      source,
      sources: await readSources(part.id),
    },
    ...neighbours,
    sameBenchmark: await readSameBenchmark(part.id, row),
  };
}
