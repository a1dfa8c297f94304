import { answerError, answerJson } from "#src/app/answers/json.ts";
import { rejectParameters } from "#src/app/answers/no-parameters.ts";
import type { PaperAnswer } from "#src/query/answers.ts";
import { getPaper } from "#src/query/get-paper.ts";

interface Context {
  params: Promise<{ slug: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const rejection = rejectParameters(request);
  if (rejection) return rejection;
  const { slug } = await params;
  const page = await getPaper(slug);
  if (!page) return answerError(404, [`slug: no paper '${slug}'; /papers.json lists them`]);
  const { paper, ...others } = page;
  const answer: PaperAnswer = { ok: true, count: 1, rows: [paper], next: null, ...others };
  return answerJson(request, answer);
}
