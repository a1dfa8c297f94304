import { answerError } from "#src/app/answers/json.ts";
import { readParams } from "#src/query/read-params.ts";

/** For a route without parameters: the answer to a request that has some, which is a mistake; else null. */
export function rejectParameters(request: Request): Response | null {
  const { problems } = readParams({}, new URL(request.url).searchParams);
  if (problems.length === 0) return null;
  return answerError(
    400,
    problems.map(({ message }) => message),
  );
}
