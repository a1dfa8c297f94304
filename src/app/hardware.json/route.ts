import { answerJson } from "#src/app/answers/json.ts";
import { rejectParameters } from "#src/app/answers/no-parameters.ts";
import type { HardwareListAnswer } from "#src/query/answers.ts";
import { listHardwareRows } from "#src/query/list-hardware.ts";

export async function GET(request: Request): Promise<Response> {
  const rejection = rejectParameters(request);
  if (rejection) return rejection;
  const rows = await listHardwareRows();
  const answer: HardwareListAnswer = { ok: true, count: rows.length, rows, next: null };
  return answerJson(request, answer);
}
