import type { PaintName } from "#src/components/charts/drawing/palette.ts";
import type { Device } from "#src/domain/figure.ts";

/** An entry of a legend: a mark as the chart draws it, and what it stands for. */
export type LegendItem =
  | { kind: "group"; group: string | null; paint: PaintName; label: string }
  | { kind: "device"; device: Device; label: string }
  | {
      kind: "earlier" | "about" | "range" | "order" | "open" | "beyond" | "frontier";
      label: string;
    };
