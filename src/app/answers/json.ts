import { createHash } from "node:crypto";
import { READING_HEADERS } from "#src/app/answers/headers.ts";
import type { ErrorAnswer } from "#src/query/answers.ts";

/** Answers with JSON, or with 304 where the asker has the very same already. */
export function answerJson(request: Request, body: object): Response {
  const text = JSON.stringify(body);
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  const headers = { ...READING_HEADERS, ETag: etag };
  const held = (request.headers.get("If-None-Match") ?? "")
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//u, ""));
  if (held.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "Content-Type": "application/json" } });
}

/** Answers that a question was wrong, or that what it asks for is not there, and why. */
export function answerError(status: 400 | 404, errors: readonly string[]): Response {
  const body: ErrorAnswer = { ok: false, status, errors: [...errors] };
  return Response.json(body, { status, headers: READING_HEADERS });
}
