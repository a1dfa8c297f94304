// The drawing worker's entry, in plain JavaScript: `--import tsx` does not reach a worker thread in Node 20, so
// the thread itself makes TypeScript readable and goes on to worker.ts.
import { register } from "tsx/esm/api";

register();
await import("#src/components/charts/drawing/worker.ts");
