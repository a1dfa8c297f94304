import { once } from "node:events";
import { createServer } from "node:net";
import { startProgram } from "./run-program.mjs";
import { StepError } from "./step-error.mjs";

const readyWithinMs = 60_000;
const askEveryMs = 50;

/**
 * @param {string | undefined} text as in the environment; 3000 where there is none, 0 picks a free port
 * @returns {number}
 * @throws {StepError} when it is no port
 */
export function parsePort(text) {
  const port = Number(text ?? "3000");
  if (text?.trim() !== "" && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StepError(
    `PORT: expected a whole number from 0 to 65535, got '${text}'.`,
    "For example: PORT=3001 npm start",
  );
}

/**
 * Sees that the address is free before any long work begins.
 * @param {string} host
 * @param {number} port 0 picks a free one
 * @returns {Promise<number>} the port that is free
 * @throws {StepError} when it is taken or may not be used
 */
export async function claimPort(host, port) {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, "listening");
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? error.code : error;
    throw reason === "EADDRINUSE"
      ? new StepError(
          `Port ${port} of ${host} is taken, perhaps by a GPU Hours that already runs.`,
          `Stop that one, or choose another port: PORT=${port + 1} npm start`,
        )
      : new StepError(
          `Cannot serve on port ${port} of ${host}: ${String(reason)}.`,
          "Choose others: HOST=127.0.0.1 PORT=3001 npm start",
        );
  }
  const claimed = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return claimed !== null && typeof claimed === "object" ? claimed.port : port;
}

/**
 * Serves the built site until it is stopped, and prints its address once it answers.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<void>} never resolves while the server runs
 * @throws {StepError} when the server ends by itself or does not answer
 */
export async function servePages(host, port) {
  const server = startProgram(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-H", host, "-p", String(port)],
    { show: false, env: { NODE_ENV: "production" } },
  );
  let said = "";
  server.stdout?.on("data", (chunk) => (said += said.length < 10_000 ? String(chunk) : ""));
  server.stderr?.on("data", (chunk) => process.stderr.write(chunk));
  const ended = once(server, "exit").then(([code]) => {
    throw new StepError(
      `${said}\nThe server ended (exit code ${String(code)}).`,
      "The reason is above. `npm start` starts it again.",
    );
  });
  await Promise.race([untilReady(host, port), ended]);
  console.log(`GPU Hours is ready: ${formatAddress(host, port)}`);
  await ended;
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {string} an address that a browser on this machine can open
 */
function formatAddress(host, port) {
  const reachable = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<void>}
 */
async function untilReady(host, port) {
  const until = Date.now() + readyWithinMs;
  let answer = "nothing";
  while (Date.now() < until) {
    try {
      const response = await fetch(`${formatAddress(host, port)}/healthz`, {
        signal: AbortSignal.timeout(5_000),
      });
      if (response.ok) return;
      answer = `status ${response.status}: ${(await response.text()).slice(0, 500)}`;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, askEveryMs));
  }
  throw new StepError(
    `The server did not become ready within ${readyWithinMs / 1000} seconds; /healthz gave ${answer}.`,
    "If the machine is busy, try again; otherwise the messages above say why.",
  );
}
