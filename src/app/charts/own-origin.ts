/** The address under which the reader has reached this site, by the headers of the request: "https://example.org". */
export function ownOrigin(asked: Pick<Headers, "get">): string {
  const host = asked.get("x-forwarded-host") ?? asked.get("host") ?? "localhost";
  // A proxy says how it was asked; without one, nothing in between speaks TLS.
  const protocol = asked.get("x-forwarded-proto")?.split(",")[0]?.trim() ?? "http";
  return `${protocol}://${host}`;
}
