import { escapeHtml } from "#src/app/charts/escape-html.ts";

/** Around the drawing in its frame: the title, the filters and the source, in px. */
const AROUND_PX = 190;

interface Frame {
  /** The absolute address of the embeddable form. */
  address: string;
  title: string;
  /** Of the drawing, in px. */
  height: number;
}

/** HTML that shows a chart in somebody else's page. */
export function embedSnippet({ address, title, height }: Frame): string {
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${Math.ceil(height + AROUND_PX)}" style="border:0" loading="lazy"></iframe>`;
}
