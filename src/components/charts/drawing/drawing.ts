import type { CheaperLayout } from "#src/components/charts/cheaper-than-before/layout.ts";
import type { CostVsResultLayout } from "#src/components/charts/cost-vs-result/layout.ts";
import type { SpreadLayout } from "#src/components/charts/how-costs-spread/layout.ts";
import type { OverTimeLayout } from "#src/components/charts/over-time/layout.ts";
import type { HardwareLayout } from "#src/components/charts/which-hardware/layout.ts";

/** A chart to be drawn: its name and its layout. One entry per chart. */
export type Drawing =
  | { chart: "cost-vs-result"; layout: CostVsResultLayout }
  | { chart: "how-costs-spread"; layout: SpreadLayout }
  | { chart: "over-time"; layout: OverTimeLayout }
  | { chart: "cheaper-than-before"; layout: CheaperLayout }
  | { chart: "which-hardware"; layout: HardwareLayout };

/** What the drawing's `<svg>` itself says: its name, and for a file the letters, which no page gives it. */
export function rootAttributes({ chart, layout }: Drawing): Readonly<Record<string, string>> {
  const { format, label } = layout;
  if (format.name === "thumbnail") return { "aria-hidden": "true", class: `chart-${chart}` };
  const named = { role: "group", "aria-label": label, class: `chart-${chart}` };
  if (format.name !== "export") return named;
  return { ...named, "font-family": "DejaVu Sans, Verdana, system-ui, sans-serif" };
}
