import { createHash } from "node:crypto";
import type { Drawing } from "#src/components/charts/drawing/drawing.ts";
import { withLightColors } from "#src/components/charts/drawing/palette.ts";
import { askWorker } from "#src/components/charts/drawing/worker-client.ts";

/** Drawings kept; the least recently used goes first. */
const MOST_KEPT = 150;

declare global {
  // Next packs this module into several bundles; what one has drawn serves them all.
  var keptDrawings: Map<string, Promise<string | Uint8Array>> | undefined;
}

const kept = (globalThis.keptDrawings ??= new Map<string, Promise<string | Uint8Array>>());

/** The drawing, from what is kept or from the worker. What failed is not kept. */
function draw(drawing: Drawing, as: "svg" | "png"): Promise<string | Uint8Array> {
  const key = `${as} ${createHash("sha256").update(JSON.stringify(drawing)).digest("base64")}`;
  const known = kept.get(key);
  const content = known ?? askWorker(drawing, as);
  kept.delete(key);
  kept.set(key, content);
  if (!known) content.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return content;
}

/** A chart as an `<svg>` for a page: colours are the page's. */
export async function drawForPage(drawing: Drawing): Promise<string> {
  return String(await draw(drawing, "svg"));
}

/** A chart as an SVG file. */
export async function drawSvgFile(drawing: Drawing): Promise<string> {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withLightColors(await drawForPage(drawing))}\n`;
}

/** A chart as a PNG file. */
export async function drawPngFile(drawing: Drawing): Promise<Uint8Array> {
  const content = await draw(drawing, "png");
  if (typeof content === "string") throw new Error("The drawing worker answered text for a PNG.");
  return content;
}
