import { unifyBenchmarkName } from "#src/domain/benchmarks.ts";
import { slugify } from "#src/domain/slug.ts";
import type { Filter } from "#src/query/filters/filter.ts";
import { orList } from "#src/query/filters/word-list.ts";
import type { YearRange } from "#src/query/params/year-range.ts";
import type { Has } from "#src/query/search-params.ts";
import { allOf, isOneOf, joinSql, type Sql, sql } from "#src/query/sql.ts";

function yearWords({ low, high }: YearRange): string {
  if (low === null) return `until ${high}`;
  if (high === null) return `since ${low}`;
  return low === high ? `in ${low}` : `${low} to ${high}`;
}

/** Year of publication; a paper of unknown year is in no range. */
export const yearFilter: Filter = {
  name: "year",
  on: "paper",
  where({ year }) {
    if (year === null) return null;
    const conditions: Sql[] = [];
    if (year.low !== null) conditions.push(sql`p.year >= ${year.low}`);
    if (year.high !== null) conditions.push(sql`p.year <= ${year.high}`);
    return allOf(conditions);
  },
  words: ({ year }) => (year === null ? "" : yearWords(year)),
  cleared: { year: null },
};

/** Benchmarks that the paper reports a result on, under any of their spellings. */
export const benchmarkFilter: Filter = {
  name: "benchmark",
  on: "paper",
  where({ benchmark }, { benchmarks }) {
    if (benchmark.length === 0) return null;
    const slugs = new Set(benchmark.map((slug) => slugify(unifyBenchmarkName(slug))));
    const spellings = benchmarks
      .filter((term) => slugs.has(term.slug))
      .flatMap((term) => term.spellings);
    const named = isOneOf(sql`r.benchmark`, spellings);
    return sql`p.id IN (SELECT r.paperId FROM Result r WHERE ${named})`;
  },
  words({ benchmark }, { benchmarks }) {
    const nameOf = (slug: string) =>
      benchmarks.find((term) => term.slug === slug)?.name ?? unifyBenchmarkName(slug);
    return `with results on ${orList(benchmark.map(nameOf))}`;
  },
  cleared: { benchmark: [] },
};

/** What makes a paper have each thing; also what its facet counts. */
export const HAS_CONDITIONS: Readonly<Record<Has, Sql>> = {
  result: sql`p.id IN (SELECT x.paperId FROM Result x)`,
  money: sql`p.id IN (SELECT x.paperId FROM Figure x WHERE x.kind = 'money')`,
  energy: sql`p.id IN (SELECT x.paperId FROM Figure x WHERE x.kind = 'energy')`,
  emissions: sql`p.id IN (SELECT x.paperId FROM Figure x WHERE x.kind = 'emissions')`,
};

/** Each thing in words that follow "stating". */
export const HAS_WORDS: Readonly<Record<Has, string>> = {
  result: "a result",
  money: "money",
  energy: "energy",
  emissions: "emissions",
};

/** What the paper states beside device time. */
export const hasFilter: Filter = {
  name: "has",
  on: "paper",
  where: ({ has }) =>
    has.length === 0
      ? null
      : joinSql(
          has.map((value) => HAS_CONDITIONS[value]),
          " OR ",
          sql`0`,
        ),
  words: ({ has }) => `stating ${orList(has.map((value) => HAS_WORDS[value]))}`,
  cleared: { has: [] },
};

/** Papers chosen one by one. */
export const chosenFilter: Filter = {
  name: "paper",
  on: "paper",
  where: ({ paper }) => (paper.length === 0 ? null : isOneOf(sql`p.slug`, paper)),
  words: ({ paper }) => (paper.length === 1 ? "one chosen paper" : `${paper.length} chosen papers`),
  cleared: { paper: [] },
};
