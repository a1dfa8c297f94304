import { parentPort } from "node:worker_threads";
import { rootAttributes } from "#src/components/charts/drawing/drawing.ts";
import { installDom } from "#src/components/charts/drawing/install-dom.ts";
import { withLightColors } from "#src/components/charts/drawing/palette.ts";
import type { DrawReply, DrawRequest } from "#src/components/charts/drawing/protocol.ts";

// React and Recharts look for a document when they load, so they load after there is one.
installDom();
const { renderSvg } = await import("#src/components/charts/drawing/render-svg.tsx");
const { elementOf } = await import("#src/components/charts/drawing/element-of.tsx");
const { rasterize } = await import("#src/components/charts/drawing/rasterize.ts");

async function answer({ id, drawing, as }: DrawRequest): Promise<DrawReply> {
  try {
    const svg = await renderSvg(elementOf(drawing), rootAttributes(drawing));
    if (as === "svg") return { id, ok: true, content: svg };
    return { id, ok: true, content: await rasterize(withLightColors(svg)) };
  } catch (error) {
    return { id, ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

// One after another: two drawings at once would take no less time and more memory.
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (request: DrawRequest) => {
  last = last.then(async () => parentPort?.postMessage(await answer(request), []));
});
