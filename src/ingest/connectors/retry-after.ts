/**
 * The milliseconds that a server asks to wait by the header Retry-After: seconds, or a date of HTTP. Null where it
 * asks for nothing that can be understood.
 */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? "";
  if (/^\d+$/u.test(text)) return Number(text) * 1000;
  const date = /^[a-z]{3},/iu.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
