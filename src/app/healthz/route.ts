import { READING_HEADERS } from "#src/app/answers/headers.ts";
import { isReady } from "#src/query/is-ready.ts";

/** Says whether the catalogue can answer: 200 once its store can be read. */
export async function GET(): Promise<Response> {
  const ok = await isReady();
  return Response.json({ ok }, { status: ok ? 200 : 503, headers: READING_HEADERS });
}
