import { type PaintName, SERIES_PAINTS } from "#src/components/charts/drawing/palette.ts";

/** Families that keep their colour in every chart. */
const USUAL: ReadonlyMap<string, PaintName> = new Map([
  ["A100", "series1"],
  ["V100", "series2"],
  ["H100", "series3"],
]);

/**
 * A colour for each group, given most frequent first: the usual ones have their own, others take what is left, and
 * when none is left they are drawn as quiet as "other".
 */
export function assignPaints(groups: readonly string[]): ReadonlyMap<string, PaintName> {
  const usual = new Set(groups.flatMap((group) => USUAL.get(group) ?? []));
  const free = SERIES_PAINTS.filter((name) => !usual.has(name));
  const paints = new Map<string, PaintName>();
  for (const group of groups) paints.set(group, USUAL.get(group) ?? free.shift() ?? "quiet");
  return paints;
}
