import type { ChartView } from "#src/app/charts/chart-definition.ts";
import type { PageDrawings } from "#src/components/charts/chart-drawing.tsx";
import { drawForPage } from "#src/components/charts/drawing/draw.ts";
import type { FormatName } from "#src/components/charts/layout/format.ts";

/** What a page has of a chart: its drawings, nothing to draw, or why the drawing failed. */
export type Drawn =
  | { state: "drawn"; drawings: PageDrawings }
  | { state: "empty" }
  | { state: "failed"; reason: string };

async function drawOne(view: ChartView, format: FormatName): Promise<string> {
  const drawing = view.draw(format, null);
  return drawing ? drawForPage(drawing) : "";
}

/**
 * The drawings that a page holds, of which it shows the one that fits. A failure is told and does not take the page
 * with it: the table below says the same.
 */
export async function drawPageFormats(view: ChartView): Promise<Drawn> {
  try {
    const [narrow, medium, wide] = await Promise.all([
      drawOne(view, "narrow"),
      drawOne(view, "medium"),
      drawOne(view, "wide"),
    ]);
    if (wide === "") return { state: "empty" };
    return { state: "drawn", drawings: { narrow, medium, wide } };
  } catch (error) {
    return { state: "failed", reason: error instanceof Error ? error.message : String(error) };
  }
}
