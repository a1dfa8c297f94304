import { z } from "zod";
import type { Param } from "#src/query/params/param.ts";
import { SEARCH_PARAMS, type SearchParamName, type SearchState } from "#src/query/search-params.ts";

/** How a page looks, which does not move its rows: changing one of these keeps the place in the list. */
const KEEPS_PLACE: ReadonlySet<string> = new Set<SearchParamName>(["after", "unit", "columns"]);

/** The texts in the URL for a parameter's value; none for its default. */
export function spellParam(param: Param<unknown>, value: unknown): string[] {
  if (param.many) {
    const items = Array.isArray(value) ? value : [];
    return [...new Set(items.map((item) => String(z.encode(param.spelling, item))))].sort();
  }
  return value === param.fallback ? [] : [String(z.encode(param.spelling, value))];
}

/** The query of a state: defaults left out, in the order of the declaration, lists repeated and sorted. */
export function toUrlSearchParams(state: SearchState): URLSearchParams {
  const query = new URLSearchParams();
  const values: Readonly<Record<string, unknown>> = state;
  for (const [name, param] of Object.entries<Param<unknown>>(SEARCH_PARAMS)) {
    for (const text of spellParam(param, values[name])) query.append(name, text);
  }
  return query;
}

/**
 * The link to a list: `state` with `patch` over it. Whatever changes the rows begins at their first page, unless
 * the patch itself says `after`.
 */
export function buildHref(
  path: string,
  state: SearchState,
  patch: Partial<SearchState> = {},
): string {
  const movesRows = Object.keys(patch).some((name) => !KEEPS_PLACE.has(name));
  const after = "after" in patch ? patch.after : movesRows ? null : state.after;
  const query = toUrlSearchParams({ ...state, ...patch, after: after ?? null }).toString();
  return query === "" ? path : `${path}?${query}`;
}
