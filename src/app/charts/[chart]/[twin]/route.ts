import { READING_HEADERS } from "#src/app/answers/headers.ts";
import { answerError, answerJson } from "#src/app/answers/json.ts";
import type { ChartView } from "#src/app/charts/chart-definition.ts";
import { findChart } from "#src/app/charts/definitions.ts";
import { embedPage } from "#src/app/charts/embed-page.ts";
import { escapeHtml } from "#src/app/charts/escape-html.ts";
import { ownOrigin } from "#src/app/charts/own-origin.ts";
import { LICENSE_URL, sayDrawnSource } from "#src/app/charts/source-words.ts";
import { drawPngFile, drawSvgFile } from "#src/components/charts/drawing/draw.ts";
import type { Drawing } from "#src/components/charts/drawing/drawing.ts";

interface Context {
  params: Promise<{ chart: string; twin: string }>;
}

function answerFile(content: BodyInit, contentType: string, fileName: string): Response {
  const headers = {
    ...READING_HEADERS,
    Link: `<${LICENSE_URL}>; rel="license"`,
    "Content-Type": contentType,
    "Content-Disposition": `inline; filename="${fileName}"`,
  };
  return new Response(content, { headers });
}

function answerRows(request: Request, view: ChartView): Response {
  const { rows, facts, finding, summary, listed } = view;
  const leftOut = view.leftOut.map(({ reason, count, listed: first }) => ({
    reason,
    count,
    listed: first,
  }));
  const source = sayDrawnSource(new Date());
  const about = { finding, summary, filters: listed, source, license: LICENSE_URL, leftOut };
  return answerJson(request, {
    ok: true,
    count: rows.length,
    rows,
    next: null,
    ...about,
    ...facts,
  });
}

/** What each line of a CSV file says of its origin. */
function sayCsvSource({ finding, listed }: ChartView): string {
  return `${finding} (${listed}). ${sayDrawnSource(new Date())}`;
}

function drawFile(view: ChartView): Drawing | null {
  return view.draw("export", {
    title: view.finding,
    filters: view.listed,
    source: sayDrawnSource(new Date()),
  });
}

/** The other forms of a chart: the same rows, or the same drawing, for the same query. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { chart: name, twin } = await params;
  const chart = findChart(name);
  if (!chart) return answerError(404, [`There is no chart '${name}'. /charts lists them.`]);
  const view = await chart.view(new URL(request.url).searchParams);
  if (twin === "embed") return embedPage(chart, view);
  if (view.errors.length > 0) return answerError(400, view.errors);
  if (twin === "json") return answerRows(request, view);
  if (twin === "csv") {
    return answerFile(
      view.csv(sayCsvSource(view)),
      "text/csv; charset=utf-8; header=present",
      `${name}.csv`,
    );
  }
  if (twin !== "svg" && twin !== "png") {
    return answerError(404, [`expected json, csv, svg, png or embed, got '${twin}'`]);
  }
  const drawing = drawFile(view);
  if (!drawing) return answerError(404, [`${view.finding}: there is nothing to draw.`]);
  if (twin === "svg") {
    // The file leaves the site; its links lead back.
    const links = `<a href="${escapeHtml(ownOrigin(request.headers))}/`;
    const svg = (await drawSvgFile(drawing)).replaceAll('<a href="/', links);
    return answerFile(svg, "image/svg+xml", `${name}.svg`);
  }
  const png = await drawPngFile(drawing);
  return answerFile(new Uint8Array(png), "image/png", `${name}.png`);
}
