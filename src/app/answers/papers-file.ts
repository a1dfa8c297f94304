import { answerError } from "#src/app/answers/json.ts";
import { answerTextStream } from "#src/app/answers/text-stream.ts";
import { parseSearchParamsStrictly } from "#src/query/parse-search-params.ts";
import type { SearchState } from "#src/query/search-params.ts";

interface PapersFile {
  write: (state: SearchState) => AsyncGenerator<string>;
  contentType: string;
  fileName: string;
}

/** A route that answers with all papers that the URL asks for, as a file. */
export function papersFileRoute({ write, ...kind }: PapersFile) {
  return (request: Request): Response => {
    const parsed = parseSearchParamsStrictly(new URL(request.url).searchParams);
    if (!parsed.ok) return answerError(400, parsed.errors);
    return answerTextStream(write(parsed.state), kind);
  };
}
