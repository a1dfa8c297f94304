import { ZIndexLayer } from "recharts";
import { paint } from "#src/components/charts/drawing/palette.ts";
import type { Format } from "#src/components/charts/layout/format.ts";

/** Recharts draws its grid below what a chart holds, at -100. */
const BELOW_ALL = -200;

/** The paper under a drawing that stands in a file; in a page, the page is the paper. */
export function Paper({ format }: { format: Format }) {
  if (format.name !== "export") return null;
  return (
    <ZIndexLayer zIndex={BELOW_ALL}>
      <rect width={format.width} height={format.height} fill={paint("paper")} />
    </ZIndexLayer>
  );
}
