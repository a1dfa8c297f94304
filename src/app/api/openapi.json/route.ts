import { answerJson } from "#src/app/answers/json.ts";
import { openApiDocument } from "#src/query/openapi.ts";

export function GET(request: Request): Response {
  return answerJson(request, openApiDocument());
}
