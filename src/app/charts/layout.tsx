import type { ReactNode } from "react";
import "#src/components/charts/charts.css";

/** The frame of the charts' pages: their style sheet. */
export default function ChartsLayout({ children }: { children: ReactNode }) {
  return children;
}
