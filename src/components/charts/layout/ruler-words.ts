import { costToPx } from "#src/components/charts/layout/cost-axis.ts";
import type { Box, Format } from "#src/components/charts/layout/format.ts";
import { textWidth } from "#src/components/charts/layout/text-width.ts";
import { SCALE_TICKS } from "#src/domain/cost-scale.ts";

/** A hairline of the ruler, and its word where there is room for one. */
export interface RulerWord {
  x: number;
  label: string;
}

/** Words that give way to their neighbours where the ruler is short. */
const MINOR = new Set(["1 d", "10 y", "1,000 y"]);

/** The ruler's hairlines; words that would touch one another are left out, minor ones first. A thumbnail has none. */
export function layoutRulerWords(
  ruler: Pick<Box, "x" | "width">,
  { name, fontSize }: Format,
): RulerWord[] {
  const placed: { from: number; to: number }[] = [];
  const words = new Map<string, string>();
  const byRank = SCALE_TICKS.toSorted(
    (a, b) => Number(MINOR.has(a.label)) - Number(MINOR.has(b.label)),
  );
  for (const { deviceHours, label } of byRank) {
    if (name === "thumbnail") break;
    const half = textWidth(label, fontSize) / 2 + fontSize * 0.3;
    const at = costToPx(deviceHours, ruler);
    if (placed.some(({ from, to }) => at - half < to && from < at + half)) continue;
    placed.push({ from: at - half, to: at + half });
    words.set(label, label);
  }
  return SCALE_TICKS.map(({ deviceHours, label }) => ({
    x: costToPx(deviceHours, ruler),
    label: words.get(label) ?? "",
  }));
}
