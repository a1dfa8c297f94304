import { READING_HEADERS } from "#src/app/answers/headers.ts";
import type { ChartDefinition, ChartView } from "#src/app/charts/chart-definition.ts";
import { drawPageFormats } from "#src/app/charts/draw-page-formats.ts";
import { escapeHtml } from "#src/app/charts/escape-html.ts";
import { sayDrawnSource } from "#src/app/charts/source-words.ts";

/** The site's colours and letters, for a document that has none of its style sheets. */
const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 0.75rem; background: light-dark(#fbfaf6, #15171a); color: light-dark(#1b1a18, #ebe8e1);
  font: 400 0.875rem/1.45 ui-sans-serif, system-ui, sans-serif; }
h1 { font: 600 1.125rem/1.3 Charter, Georgia, serif; margin: 0 0 0.5rem; text-wrap: balance; }
p { margin: 0.5rem 0 0; color: light-dark(#5d594f, #a8a49b); font-size: 0.75rem; }
a { color: light-dark(#0b5394, #86bdf3); }
figure { margin: 0; }
figcaption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
svg { display: block; width: 100%; height: auto; }
a:focus-visible > circle[fill="transparent"], a:hover > circle[fill="transparent"] { stroke: light-dark(#0b5394, #86bdf3); stroke-width: 2; }
.narrow, .wide { display: none; }
@media (max-width: 39.99rem) { .narrow { display: block; } .medium { display: none; } }
@media (min-width: 64rem) { .wide { display: block; } .medium { display: none; } }
`;

/**
 * A chart as a document of its own, for other sites' frames: the page's drawing, the finding, the filters and the
 * source. No script; its links open outside the frame.
 */
export async function embedPage(chart: ChartDefinition, view: ChartView): Promise<Response> {
  const drawn = await drawPageFormats(view);
  const formats = Object.entries(drawn.state === "drawn" ? drawn.drawings : {}).map(
    // A document's base has no say over the links of an <svg>.
    ([name, svg]) =>
      `<div class="${name}">${svg.replaceAll("<a href=", '<a target="_blank" href=')}</div>`,
  );
  const link = escapeHtml(view.href(`/charts/${chart.name}`));
  const finding = escapeHtml(view.finding);
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${finding} · GPU Hours</title>
<base target="_blank">
<style>${STYLE}</style>
<main>
<h1>${finding}</h1>
<figure>${formats.join("\n")}<figcaption>${escapeHtml(view.summary)}</figcaption></figure>
<p>${escapeHtml(view.listed)}</p>
<p><a href="${link}">The chart and its numbers</a>. ${escapeHtml(sayDrawnSource(new Date()))}</p>
</main>
</html>
`;
  return new Response(html, {
    headers: { ...READING_HEADERS, "Content-Type": "text/html; charset=utf-8" },
  });
}
