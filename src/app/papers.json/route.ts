import { answerError, answerJson } from "#src/app/answers/json.ts";
import { parseSearchParamsStrictly } from "#src/query/parse-search-params.ts";
import { answerPapers } from "#src/query/answer-papers.ts";

export async function GET(request: Request): Promise<Response> {
  const parsed = parseSearchParamsStrictly(new URL(request.url).searchParams);
  if (!parsed.ok) return answerError(400, parsed.errors);
  return answerJson(request, await answerPapers(parsed.state));
}
