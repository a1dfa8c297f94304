import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { claimPort, parsePort } from "#src/launch/serve-pages.mjs";

test("the port is 3000 unless PORT says otherwise", () => {
  expect(parsePort(undefined)).toBe(3000);
  expect(parsePort("8080")).toBe(8080);
});

test.each(["", "http", "80.5", "-1", "65536"])("PORT '%s' is refused by name", (text) => {
  expect(() => parsePort(text)).toThrow(`got '${text}'`);
});

test("port 0 becomes a free port, which can then be listened on", async () => {
  const port = await claimPort("127.0.0.1", 0);
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  server.close();
  expect(port).toBeGreaterThan(0);
});

test("a taken port is told with another to try", async () => {
  const port = await claimPort("127.0.0.1", 0);
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  await expect(claimPort("127.0.0.1", port)).rejects.toThrow(
    `Port ${port} of 127.0.0.1 is taken, perhaps by a GPU Hours that already runs.\nStop that one, or choose another port: PORT=${port + 1} npm start`,
  );
  server.close();
});
