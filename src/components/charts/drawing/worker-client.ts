import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Drawing } from "#src/components/charts/drawing/drawing.ts";
import type { DrawReply, DrawRequest } from "#src/components/charts/drawing/protocol.ts";

/** A drawing takes a second at most; a worker that is silent for so long is stuck. */
const PATIENCE_MS = 30_000;
/** While the code changes under the server, a worker lives no longer than its work. */
const DEVELOPMENT_IDLE_MS = 200;

interface Waiting {
  resolve(content: string | Uint8Array): void;
  reject(reason: Error): void;
  patience: NodeJS.Timeout;
}

interface Drawer {
  waiting: Map<number, Waiting>;
  worker: Worker | null;
  lastId: number;
}

declare global {
  // Next packs this module into several bundles; one worker serves them all.
  var chartDrawer: Drawer | undefined;
}

const drawer: Drawer = (globalThis.chartDrawer ??= { waiting: new Map(), worker: null, lastId: 0 });
const { waiting } = drawer;

/**
 * Sends one drawing to the worker thread, which is started by the first and serves all that follow.
 *
 * @throws when the chart cannot be drawn, with the worker's reason
 */
export function askWorker(drawing: Drawing, as: DrawRequest["as"]): Promise<string | Uint8Array> {
  const running = (drawer.worker ??= startWorker());
  const id = ++drawer.lastId;
  return new Promise((resolve, reject) => {
    const patience = setTimeout(
      () => abandon(running, new Error(`no drawing within ${PATIENCE_MS / 1000} s`)),
      PATIENCE_MS,
    );
    waiting.set(id, { resolve, reject, patience });
    running.ref();
    running.postMessage({ id, drawing, as } satisfies DrawRequest, []);
  });
}

function startWorker(): Worker {
  // From the sources, by the path: a bundler would pack a server's React, which cannot draw in a document.
  const path = join(
    /* turbopackIgnore: true */ process.cwd(),
    "src/components/charts/drawing/start-worker.mjs",
  );
  const started = new Worker(path, { env: process.env });
  started.on("message", (reply: DrawReply) => settle(started, reply));
  started.on("error", (error) =>
    abandon(started, error instanceof Error ? error : new Error(String(error))),
  );
  started.on("exit", () => abandon(started, new Error("the drawing worker ended")));
  started.unref();
  return started;
}

function settle(from: Worker, reply: DrawReply): void {
  const request = waiting.get(reply.id);
  if (!request) return;
  waiting.delete(reply.id);
  clearTimeout(request.patience);
  if (reply.ok) request.resolve(reply.content);
  else request.reject(new Error(reply.reason));
  if (waiting.size > 0) return;
  // An idle worker does not keep the process alive.
  from.unref();
  if (process.env.NODE_ENV === "development") {
    setTimeout(() => waiting.size === 0 && abandon(from, new Error("idle")), DEVELOPMENT_IDLE_MS);
  }
}

/** Gives up on a worker and on all that was asked of it; the next drawing starts another. */
function abandon(from: Worker, reason: Error): void {
  if (drawer.worker !== from) return;
  drawer.worker = null;
  for (const request of waiting.values()) {
    clearTimeout(request.patience);
    request.reject(reason);
  }
  waiting.clear();
  void from.terminate();
}
