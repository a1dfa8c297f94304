import type { Param, ParamValues } from "#src/query/params/param.ts";

/** What Next.js gives a page, or a URL's own parameters. */
export type ParamInput =
  | URLSearchParams
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** One thing wrong with a URL's parameters, in words that say what was expected and what came. */
export interface ParamProblem {
  name: string;
  message: string;
}

/** Every value given for a name. Empty ones count as absent: a form sends its empty fields too. */
function givenValues(input: ParamInput, name: string): string[] {
  const values = input instanceof URLSearchParams ? input.getAll(name) : [input[name] ?? []].flat();
  return values.filter((value) => value.trim() !== "");
}

const byText = (a: unknown, b: unknown) => (String(a) < String(b) ? -1 : 1);

/** Whether every declared name has been given its value, each of which its own spelling has made. */
function holdsEvery<Params extends object>(
  params: Params,
  values: Record<string, unknown>,
): values is ParamValues<Params> {
  return Object.keys(params).every((name) => Object.hasOwn(values, name));
}

function readOne(name: string, param: Param<unknown>, raw: string, problems: ParamProblem[]) {
  const read = param.spelling.safeParse(raw);
  if (read.success) return [read.data];
  const shown = raw.length > 60 ? `${raw.slice(0, 60)}…` : raw;
  problems.push({ name, message: `${name}: expected ${param.about.expects}, got '${shown}'` });
  return [];
}

/**
 * Reads declared parameters out of a URL. A value that is wrong counts as not given, and is told among the
 * problems, as is a name that nothing declares.
 */
export function readParams<const Params extends Readonly<Record<string, Param<unknown>>>>(
  params: Params,
  input: ParamInput,
): { values: ParamValues<Params>; problems: ParamProblem[] } {
  const problems: ParamProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, param] of Object.entries(params)) {
    const given = givenValues(input, name);
    const read = given.flatMap((raw) => readOne(name, param, raw, problems));
    if (param.many) {
      values[name] = [...new Set(read)].sort(byText);
      continue;
    }
    values[name] = read[0] ?? param.fallback;
    if (given.length > 1) {
      problems.push({ name, message: `${name}: expected one value, got ${given.length}` });
    }
  }
  const names = input instanceof URLSearchParams ? [...input.keys()] : Object.keys(input);
  for (const name of new Set(names)) {
    if (Object.hasOwn(params, name)) continue;
    const known = Object.keys(params).join(", ");
    const expected = known === "" ? "none" : `one of ${known}`;
    problems.push({ name, message: `${name}: no such parameter; expected ${expected}` });
  }
  if (!holdsEvery(params, values)) throw new Error("A declared parameter was not read.");
  return { values, problems };
}
