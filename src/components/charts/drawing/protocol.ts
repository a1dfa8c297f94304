import type { Drawing } from "#src/components/charts/drawing/drawing.ts";

/** What the server asks of the drawing worker. */
export interface DrawRequest {
  id: number;
  drawing: Drawing;
  as: "svg" | "png";
}

/** What the worker answers: the SVG's text, the PNG's bytes, or why there is neither. */
export type DrawReply =
  | { id: number; ok: true; content: string | Uint8Array }
  | { id: number; ok: false; reason: string };
