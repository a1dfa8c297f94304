import { z } from "zod";
import { unifyBenchmarkName } from "#src/domain/benchmarks.ts";
import { slugify } from "#src/domain/slug.ts";
import { groupBy } from "#src/query/group-by.ts";
import type { BenchmarkTerm, HardwareTerm, Vocabulary } from "#src/query/vocabulary.ts";
import { queryRows } from "#src/store/query-rows.ts";

const hardwareTermSchema = z.object({
  slug: z.string(),
  name: z.string(),
  vendor: z.string(),
  family: z.string(),
});

const spellingSchema = z.object({ benchmark: z.string() });

/** Spellings under the one name that the catalogue uses for their benchmark. */
function groupSpellings(spellings: readonly string[]): BenchmarkTerm[] {
  const bySlug = groupBy(spellings, (spelling) => slugify(unifyBenchmarkName(spelling)));
  return [...bySlug].map(([slug, group]) => ({
    slug,
    name: unifyBenchmarkName(group[0] ?? slug),
    spellings: group,
  }));
}

/** Reads what slugs stand for: the accelerators that the store knows and the benchmarks that its results name. */
export async function loadVocabulary(): Promise<Vocabulary> {
  const hardware: HardwareTerm[] = await queryRows(
    `SELECT h.slug, h.name, h.vendor, COALESCE(g.slug, h.slug) AS family
     FROM Hardware h LEFT JOIN Hardware g ON g.id = h.familyId ORDER BY h.name`,
    [],
    hardwareTermSchema,
  );
  const spellings = await queryRows(
    `SELECT benchmark FROM Result WHERE benchmark IS NOT NULL
     GROUP BY benchmark ORDER BY COUNT(*) DESC, benchmark`,
    [],
    spellingSchema,
  );
  return { hardware, benchmarks: groupSpellings(spellings.map(({ benchmark }) => benchmark)) };
}
