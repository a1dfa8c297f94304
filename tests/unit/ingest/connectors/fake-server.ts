import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { afterEach } from "vitest";
import { z } from "zod";

/** What goes wrong with one answer. */
export type Fault =
  /** Never comes. */
  | "timeout"
  /** The connection breaks in the middle of the page. */
  | "broken"
  /** The page ends in the middle, as if it were whole. */
  | "cut"
  /** Something else comes in the page's place, as if all were well. */
  | "other"
  | { status: number; retryAfter?: string };

/** A page as a server answers it; a status of 200 but where one is given. */
export interface Answer {
  body: string;
  status?: number;
}

/** A server on this machine, what it was asked, and what is to go wrong. */
export interface FakeServer {
  base: string;
  /** The parameters of every request, in order. */
  requests: Record<string, string>[];
  /** One for each request to come; null for none. */
  faults: (Fault | null)[];
}

const started: (() => void)[] = [];
afterEach(() => {
  for (const stop of started.splice(0)) stop();
});

function fail(response: ServerResponse, fault: Fault, body: string): void {
  const half = body.slice(0, body.length / 2);
  if (fault === "timeout") return;
  if (fault === "cut") response.end(half);
  else if (fault === "other") response.end("<html><body>Please wait</body></html>");
  else if (fault === "broken") {
    response.writeHead(200, { "content-length": Buffer.byteLength(body) });
    response.write(half, () => response.destroy());
  } else {
    const headers = fault.retryAfter === undefined ? {} : { "retry-after": fault.retryAfter };
    response.writeHead(fault.status, headers).end("Not now.");
  }
}

/** Starts a server that ends with the test. */
export async function startServer(
  answer: (parameters: URLSearchParams) => Answer,
): Promise<FakeServer> {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "/", "http://localhost");
    fake.requests.push(Object.fromEntries(searchParams));
    const { body, status = 200 } = answer(searchParams);
    const fault = fake.faults.shift() ?? null;
    if (fault === null) response.writeHead(status, { "content-type": "text/xml" }).end(body);
    else fail(response, fault, body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  started.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const fake: FakeServer = { base: `http://127.0.0.1:${port}/`, requests: [], faults: [] };
  return fake;
}
