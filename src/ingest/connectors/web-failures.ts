/** A page that did not come as it should have: cut off, something else, or too late. Asking again may help. */
export class BadPage extends Error {
  /** How long the server asks to wait, in milliseconds. */
  readonly retryAfter: number | null;

  constructor(message: string, retryAfter: number | null = null) {
    super(message);
    this.retryAfter = retryAfter;
  }
}

/** There is no way to the server at all. */
export class Unreachable extends BadPage {}

const NO_WAY: ReadonlySet<string> = new Set([
  "ENOTFOUND",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "ENETDOWN",
]);

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ("code" in error && typeof error.code === "string") return error.code;
  return codeOf(error.cause);
}

/** What a failed request is for whoever asked: fetch tells it by an error's cause. */
export function asBadPage(error: unknown): BadPage {
  if (error instanceof BadPage) return error;
  const code = codeOf(error);
  if (code !== null && NO_WAY.has(code)) return new Unreachable(code);
  if (error instanceof Error && error.name === "TimeoutError")
    return new BadPage("no answer in time");
  return new BadPage(`the answer broke off (${code ?? String(error)})`);
}
