/** A chart drawn at the sizes at which a page may show it: SVG texts. */
export interface PageDrawings {
  narrow: string;
  medium: string;
  wide: string;
}

/**
 * A chart in a page. All sizes are there and the style sheet shows the one that fits: no script, and nothing moves.
 * The drawings come from our own worker, which escapes what papers say.
 */
export function ChartDrawing({ drawings }: { drawings: PageDrawings }) {
  return (["narrow", "medium", "wide"] as const).map((format) => (
    <div
      key={format}
      className={`chart-drawing chart-${format}`}
      dangerouslySetInnerHTML={{ __html: drawings[format] }}
    />
  ));
}
