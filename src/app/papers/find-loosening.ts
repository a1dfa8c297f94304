import type { Loosening } from "#src/components/empty-list.tsx";
import { buildHref } from "#src/query/build-href.ts";
import type { FilterWords } from "#src/query/describe-filters.ts";
import { listPapers } from "#src/query/list-papers.ts";
import type { SearchState } from "#src/query/search-params.ts";

/**
 * The one filter whose absence would bring the fewest papers that are more than none: the smallest step from
 * nothing to something. Null if no single filter's absence brings any.
 */
export async function findLoosening(
  path: string,
  state: SearchState,
  filters: readonly FilterWords[],
): Promise<Loosening | null> {
  const steps = await Promise.all(
    filters.map(async ({ words, cleared }) => {
      const loosened = { ...state, ...cleared, after: null };
      const { total } = await listPapers(loosened, { defaultSize: 1 });
      return { words, href: buildHref(path, loosened), count: total };
    }),
  );
  const [smallest] = steps.filter(({ count }) => count > 0).toSorted((a, b) => a.count - b.count);
  return smallest ?? null;
}
