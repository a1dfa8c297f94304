import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { WebClient } from "#src/ingest/connectors/web-client.ts";
import { BadPage } from "#src/ingest/connectors/web-failures.ts";
import { FakeClock } from "./fake-clock.ts";
import { startServer, type Fault } from "./fake-server.ts";

const PAGE = `<page>${"x".repeat(1000)}</page>`;

/** Like a reader of XML: a page that was cut off cannot be read. */
function readPage(text: string): number {
  if (!/^<page>.*<\/page>$/u.test(text)) throw new BadPage("a page of broken XML");
  return text.length;
}

async function open(faults: readonly (Fault | null)[] = []) {
  const server = await startServer(() => ({ body: PAGE }));
  server.faults.push(...faults);
  const clock = new FakeClock();
  const reports: string[] = [];
  const stop = new AbortController();
  const client = new WebClient({
    clock,
    signal: stop.signal,
    report: (message) => reports.push(message),
    timeout: faults.includes("timeout") ? 500 : 30_000,
  });
  const url = new URL(server.base);
  return { server, clock, reports, stop, url, get: () => client.get(url, readPage) };
}

/** An address at which nothing listens. */
async function nobodyThere(): Promise<URL> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = z.object({ port: z.number() }).parse(server.address());
  server.close();
  await once(server, "close");
  return new URL(`http://127.0.0.1:${port}/`);
}

describe("WebClient", () => {
  it("asks no more often than once in three seconds", async () => {
    const { get, clock, server } = await open();
    for (let count = 0; count < 3; count += 1) expect(await get()).toBe(PAGE.length);
    expect(clock.slept).toEqual([3000, 3000]);
    expect(server.requests).toHaveLength(3);
  });

  it.each<[Fault, string]>([
    ["timeout", "no answer in time"],
    ["broken", "the answer broke off"],
    ["cut", "a page of broken XML"],
    ["other", "a page of broken XML"],
    [{ status: 500 }, "500 Internal Server Error"],
    [{ status: 503 }, "503 Service Unavailable"],
    [{ status: 429 }, "429 Too Many Requests"],
  ])("asks again after %j, later from time to time", async (fault, why) => {
    const { get, clock, reports, url } = await open([fault, fault, fault]);
    expect(await get()).toBe(PAGE.length);
    expect(clock.slept).toEqual([5000, 10_000, 20_000]);
    expect(reports).toHaveLength(3);
    expect(reports[1]).toMatch(
      new RegExp(`^${url.host}: ${why}.*; asking again in 10 s \\(try 3 of 8\\)$`, "u"),
    );
  });

  it("waits as long as the server asks, in seconds or until a date, and three seconds at least", async () => {
    const { get, clock } = await open([
      { status: 503, retryAfter: "120" },
      { status: 503, retryAfter: "Sun, 01 Mar 2026 12:03:00 GMT" },
      { status: 503, retryAfter: "0" },
      { status: 503, retryAfter: "soon" },
    ]);
    await get();
    expect(clock.slept).toEqual([120_000, 60_000, 3000, 40_000]);
  });

  it("does not wait for hours", async () => {
    const { get, clock, url } = await open([{ status: 503, retryAfter: "86400" }]);
    await expect(get()).rejects.toThrow(
      `${url.host} asks to come back in 86400 s (503 Service Unavailable)`,
    );
    expect(clock.slept).toEqual([]);
  });

  it("gives up in the end", async () => {
    const { get, clock, url, server } = await open(
      Array.from({ length: 20 }, () => "cut" as const),
    );
    await expect(get()).rejects.toThrow(
      `${url.host} gave no good answer in 8 tries: a page of broken XML`,
    );
    expect(server.requests).toHaveLength(8);
    expect(clock.slept).toEqual([5000, 10_000, 20_000, 40_000, 80_000, 160_000, 300_000]);
  });

  it("does not ask again for what is refused", async () => {
    const { get, url, server } = await open([{ status: 403 }]);
    await expect(get()).rejects.toThrow(`${url.host} refused the request (403 Forbidden)`);
    expect(server.requests).toHaveLength(1);
  });

  it("says at once when there is no way to the server, and what can be done", async () => {
    const clock = new FakeClock();
    const { signal } = new AbortController();
    const client = new WebClient({ clock, signal, report: () => {} });
    const url = await nobodyThere();
    await expect(client.get(url, readPage)).rejects.toThrow(
      /^cannot reach 127\.0\.0\.1:\d+ \(ECONNREFUSED\): is this machine online.*Files can be ingested without/u,
    );
    expect(clock.slept).toEqual([]);
  });

  it("ends a request that is under way when it is told to stop", async () => {
    const { get, stop, clock } = await open(["timeout"]);
    const page = get();
    stop.abort(new Error("stopped"));
    await expect(page).rejects.toThrow("stopped");
    expect(clock.slept).toEqual([]);
  });

  it("ends its waiting when it is told to stop", async () => {
    const { server, url } = await open();
    const stop = new AbortController();
    // By the clock on the wall: three seconds would be too long.
    const client = new WebClient({ signal: stop.signal, report: () => {} });
    await client.get(url, readPage);
    const second = client.get(url, readPage);
    stop.abort();
    await expect(second).rejects.toThrow(/abort/u);
    expect(server.requests).toHaveLength(1);
  });
});
