import { paint } from "#src/components/charts/drawing/palette.ts";
import type { Format } from "#src/components/charts/layout/format.ts";

/** The paper under a drawing that stands in a file; in a page, the page is the paper. */
export function Paper({ format }: { format: Format }) {
  if (format.name !== "export") return null;
  return <rect width={format.width} height={format.height} fill={paint("paper")} />;
}
