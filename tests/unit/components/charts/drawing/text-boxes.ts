import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Box } from "#src/components/charts/layout/format.ts";
import { numberOf } from "./svg-boxes.ts";

const require = createRequire(import.meta.url);

/** The widest of the usual sans-serif letters, and those of exported drawings. */
const FONTS = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"];

let fontBuffers: Uint8Array[] = [];

/** Loads the renderer and the letters, once for each test file. */
export async function loadLetters(): Promise<void> {
  await initWasm(await readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  fontBuffers = await Promise.all(
    FONTS.map((name) => readFile(require.resolve(`dejavu-fonts-ttf/ttf/${name}`))),
  );
}

/** Sizes of texts at 100 px, measured once. */
const measured = new Map<string, Box>();

/** The ink of a text of 100 px whose baseline begins at 0, 0, as the renderer of the PNG sets it. */
function measure(text: string, weight: string): Box {
  const key = `${weight} ${text}`;
  const known = measured.get(key);
  if (known) return known;
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="400"><text x="100" y="200" font-size="100" font-family="DejaVu Sans" font-weight="${weight}">${escaped}</text></svg>`;
  const drawing = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: "DejaVu Sans" } });
  const ink = drawing.innerBBox();
  drawing.free();
  const box = ink
    ? { x: ink.x - 100, y: ink.y - 200, width: ink.width, height: ink.height }
    : { x: 0, y: 0, width: 0, height: 0 };
  measured.set(key, box);
  return box;
}

/** A text of a drawing and the box that its ink fills. */
export interface TextBox extends Box {
  element: Element;
  text: string;
}

export function textBoxes(svg: Document): TextBox[] {
  return [...svg.querySelectorAll("text")].map((element) => {
    const text = element.textContent;
    const size = numberOf(element, "font-size") / 100;
    const ink = measure(text, element.getAttribute("font-weight") ?? "400");
    const before = { start: 0, middle: 0.5, end: 1 }[
      element.getAttribute("text-anchor") ?? "start"
    ];
    return {
      element,
      text,
      x: numberOf(element, "x") + (ink.x - (before ?? 0) * ink.width) * size,
      y: numberOf(element, "y") + ink.y * size,
      width: ink.width * size,
      height: ink.height * size,
    };
  });
}
