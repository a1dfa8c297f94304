/**
 * The colours of drawings, light and dark: the site's by its variables, with the same values where no page sets
 * them; those of groups by value alone. Light or dark goes by the page's `color-scheme`.
 */
const PAINTS = {
  ink: ["--color-ink", "#1b1a18", "#ebe8e1"],
  quiet: ["--color-quiet", "#5d594f", "#a8a49b"],
  hairline: ["--color-hairline", "#dcd8cd", "#33363c"],
  grid: ["--color-grid", "#e7e3d9", "#282b30"],
  paper: ["--color-paper", "#fbfaf6", "#15171a"],
  accent: ["--color-accent", "#0b5394", "#86bdf3"],
  prior: ["--color-prior", "#a1430a", "#f0a871"],
  series1: [null, "#0b5394", "#86bdf3"],
  series2: [null, "#b3541e", "#f0a871"],
  series3: [null, "#1a7a4c", "#6fcf97"],
  series4: [null, "#74377f", "#d9a5e2"],
  series5: [null, "#0f7c8a", "#6fd3df"],
  series6: [null, "#8a6d00", "#e0c04d"],
  series7: [null, "#b02a5b", "#ff9dbb"],
} as const;

export type PaintName = keyof typeof PAINTS;

/** Colours for groups, told apart by those who do not see all of them. Always beside a shape, a word or a place. */
export const SERIES_PAINTS = [
  "series1",
  "series2",
  "series3",
  "series4",
  "series5",
  "series6",
  "series7",
] as const satisfies readonly PaintName[];

/** A colour as an SVG attribute has it. */
export function paint(name: PaintName): string {
  const [variable, light, dark] = PAINTS[name];
  const both = `light-dark(${light},${dark})`;
  return variable === null ? both : `var(${variable},${both})`;
}

/** A drawing for outside any page, where nothing says light or dark: every colour is its light value. */
export function withLightColors(svg: string): string {
  return svg.replaceAll(
    /(?:var\(--[\w-]+,)?light-dark\((#[0-9a-f]{6}),#[0-9a-f]{6}\)(\)?)/gu,
    (_whole, light: string) => light,
  );
}
