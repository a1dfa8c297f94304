import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const require = createRequire(import.meta.url);

/** Pixels of the picture for each of the drawing: sharp on dense screens and in print. */
const PIXEL_RATIO = 2;

/** The letters of exported pictures: a machine that serves charts need not have any fonts. */
const FONT_FILES = [
  require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
  require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
];

let ready: Promise<Uint8Array[]> | null = null;

async function prepare(): Promise<Uint8Array[]> {
  await initWasm(await readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  return Promise.all(FONT_FILES.map((path) => readFile(path)));
}

/** An SVG drawing without CSS variables as a PNG of twice its size in pixels. */
export async function rasterize(svg: string): Promise<Uint8Array> {
  const fontBuffers = await (ready ??= prepare());
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: PIXEL_RATIO },
    font: { fontBuffers, defaultFontFamily: "DejaVu Sans", sansSerifFamily: "DejaVu Sans" },
  });
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
}
