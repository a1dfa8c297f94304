import { type ParamInput, type ParamProblem, readParams } from "#src/query/read-params.ts";
import { SEARCH_PARAMS, type SearchState, sortOf } from "#src/query/search-params.ts";

export interface ParsedSearch {
  state: SearchState;
  /** What was wrong in the URL and does not count, in words. */
  ignored: string[];
}

function read(input: ParamInput): { values: SearchState; problems: ParamProblem[] } {
  const { values, problems } = readParams(SEARCH_PARAMS, input);
  const sort = sortOf(values);
  if (values.after === null || values.after.sort === sort) return { values, problems };
  const message = `after: expected a cursor of sort=${sort}, got one of sort=${values.after.sort}`;
  return {
    values: { ...values, after: null },
    problems: [...problems, { name: "after", message }],
  };
}

/**
 * Reads a page's URL. A bad value falls to its default and is told in `ignored`; parameters that are not ours
 * (a newsletter's `utm_source`) are nobody's mistake and are passed over.
 */
export function parseSearchParams(input: ParamInput): ParsedSearch {
  const { values, problems } = read(input);
  const ours = problems.filter(({ name }) => Object.hasOwn(SEARCH_PARAMS, name));
  return { state: values, ignored: ours.map(({ message }) => message) };
}

/** Reads an API call's URL: every bad value and every unknown parameter is an error, in words. */
export function parseSearchParamsStrictly(
  input: ParamInput,
): { ok: true; state: SearchState } | { ok: false; errors: string[] } {
  const { values, problems } = read(input);
  if (problems.length === 0) return { ok: true, state: values };
  return { ok: false, errors: problems.map(({ message }) => message) };
}
