import { compileWhere, conditionsOn } from "#src/query/filters/compile-where.ts";
import { HAS_CONDITIONS } from "#src/query/filters/paper-filters.ts";
import { HAS, type SearchParamName, type SearchState } from "#src/query/search-params.ts";
import { allOf, joinSql, type Sql, sql } from "#src/query/sql.ts";
import type { Vocabulary } from "#src/query/vocabulary.ts";

/** How many papers there are for one value of one facet. */
export interface FacetCount {
  facet: string;
  value: string;
  count: number;
}

/**
 * The papers that each facet counts among, as tables `m0(id)`, `m1(id)` … that SQLite fills once. Facets whose own
 * filter is off all count among the same papers.
 */
class MatchTables {
  private readonly conditions = new Map<string, Sql>();
  private readonly state: SearchState;
  private readonly vocabulary: Vocabulary;

  constructor(state: SearchState, vocabulary: Vocabulary) {
    this.state = state;
    this.vocabulary = vocabulary;
  }

  /** The table of papers that match everything but these filters. */
  without(...leaveOut: SearchParamName[]): Sql {
    const where = compileWhere(this.state, this.vocabulary, { leaveOut });
    const key = JSON.stringify(where);
    this.conditions.set(key, where);
    return { text: `m${[...this.conditions.keys()].indexOf(key)}`, values: [] };
  }

  /** The tables' definitions, for the head of the query. */
  definitions(): Sql {
    const tables = [...this.conditions.values()].map((where, index) => {
      const name: Sql = { text: `m${index}`, values: [] };
      return sql`${name}(id) AS MATERIALIZED (SELECT p.id FROM Paper p WHERE ${where})`;
    });
    return joinSql(tables, ",\n", sql``);
  }
}

function hardwareCounts(tables: MatchTables): Sql[] {
  const onGpu = tables.without("gpu");
  const onVendor = tables.without("vendor");
  return [
    sql`SELECT 'family' AS facet, COALESCE(g.slug, h.slug) AS value, COUNT(DISTINCT m.id) AS count
        FROM ${onGpu} m JOIN PaperHardware ph ON ph.paperId = m.id JOIN Hardware h ON h.id = ph.hardwareId
        LEFT JOIN Hardware g ON g.id = h.familyId GROUP BY value`,
    sql`SELECT 'variant', h.slug AS value, COUNT(*)
        FROM ${onGpu} m JOIN PaperHardware ph ON ph.paperId = m.id JOIN Hardware h ON h.id = ph.hardwareId
        GROUP BY value`,
    sql`SELECT 'vendor', h.vendor AS value, COUNT(DISTINCT m.id)
        FROM ${onVendor} m JOIN PaperHardware ph ON ph.paperId = m.id JOIN Hardware h ON h.id = ph.hardwareId
        GROUP BY value`,
  ];
}

/** The filters on figures: a facet counts papers with one figure that has the value and all the others' too. */
function figureCounts(state: SearchState, vocabulary: Vocabulary, tables: MatchTables): Sql[] {
  const columns = [
    ["activity", sql`f.activity`],
    ["role", sql`f.role`],
    ["bound", sql`f.bound`],
    ["device", sql`f.device`],
  ] as const;
  const onPaper = tables.without("activity", "role", "bound", "device");
  return columns.map(([name, column]) => {
    const onFigure = allOf(conditionsOn("figure", state, vocabulary, { leaveOut: [name] }));
    return sql`SELECT ${name}, ${column} AS value, COUNT(DISTINCT f.paperId)
      FROM ${onPaper} m JOIN Figure f ON f.paperId = m.id
      WHERE ${column} IS NOT NULL AND ${onFigure} GROUP BY value`;
  });
}

function benchmarkCounts({ benchmarks }: Vocabulary, tables: MatchTables): Sql {
  const slugs = benchmarks.flatMap(({ slug, spellings }) =>
    spellings.map((spelling) => [spelling, slug]),
  );
  return sql`SELECT 'benchmark', b.value ->> 1 AS value, COUNT(DISTINCT m.id)
    FROM json_each(${JSON.stringify(slugs)}) b JOIN Result r ON r.benchmark = b.value ->> 0
    JOIN ${tables.without("benchmark")} m ON m.id = r.paperId GROUP BY b.value ->> 1`;
}

/** The counts of all facets as rows of `facet, value, count`. */
export function facetSql(state: SearchState, vocabulary: Vocabulary): Sql {
  const tables = new MatchTables(state, vocabulary);
  const has = HAS.map(
    (value) => sql`SELECT 'has', ${value}, COUNT(*)
      FROM ${tables.without("has")} p WHERE ${HAS_CONDITIONS[value]}`,
  );
  const year = sql`SELECT 'year', CAST(p.year AS TEXT) AS value, COUNT(*)
    FROM ${tables.without("year")} m JOIN Paper p ON p.id = m.id
    WHERE p.year IS NOT NULL GROUP BY value`;
  const parts = [
    ...hardwareCounts(tables),
    ...figureCounts(state, vocabulary, tables),
    year,
    benchmarkCounts(vocabulary, tables),
    ...has,
  ];
  return sql`WITH ${tables.definitions()}\n${joinSql(parts, "\nUNION ALL\n", sql``)}`;
}
