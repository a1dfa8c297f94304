import { answerError, answerJson } from "#src/app/answers/json.ts";
import { rejectParameters } from "#src/app/answers/no-parameters.ts";
import type { HardwareAnswer } from "#src/query/answers.ts";
import { getHardware } from "#src/query/get-hardware.ts";

interface Context {
  params: Promise<{ slug: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const rejection = rejectParameters(request);
  if (rejection) return rejection;
  const { slug } = await params;
  const hardware = await getHardware(slug);
  if (!hardware)
    return answerError(404, [`slug: no accelerator '${slug}'; /hardware.json lists them`]);
  const answer: HardwareAnswer = { ok: true, count: 1, rows: [hardware], next: null };
  return answerJson(request, answer);
}
