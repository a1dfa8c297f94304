import { headers } from "next/headers";

/** The address under which the reader has reached this site: "https://example.org". */
export async function ownOrigin(): Promise<string> {
  const asked = await headers();
  const host = asked.get("x-forwarded-host") ?? asked.get("host") ?? "localhost";
  // A proxy says how it was asked; without one, nothing in between speaks TLS.
  const protocol = asked.get("x-forwarded-proto")?.split(",")[0]?.trim() ?? "http";
  return `${protocol}://${host}`;
}
