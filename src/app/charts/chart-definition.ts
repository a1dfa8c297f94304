import type { ReactNode } from "react";
import type { Drawing } from "#src/components/charts/drawing/drawing.ts";
import type { LeftOutGroup } from "#src/components/charts/left-out.tsx";
import type { FormatName } from "#src/components/charts/layout/format.ts";
import type { FrameText } from "#src/components/charts/layout/frame.ts";
import type { FilterWords } from "#src/query/describe-filters.ts";
import type { ParamInput } from "#src/query/read-params.ts";
import type { SearchState } from "#src/query/search-params.ts";

/** A chart for one URL: what its page and all its twins show. */
export interface ChartView {
  /** The title, which states what the data show. */
  finding: string;
  /** The chart in a sentence or two, for those who do not see it. */
  summary: string;
  /** How many papers, and the filters that are on, in words. */
  listed: string;
  filters: readonly FilterWords[];
  state: SearchState;
  /** The link to a path with this chart's query and a patch of its filters. */
  href: (path: string, patch?: Partial<SearchState>) => string;
  /** The drawing in a format; null where there is nothing to draw. */
  draw: (format: FormatName, frame: FrameText | null) => Drawing | null;
  /** Rows of the JSON, and what it says beside them. */
  rows: readonly object[];
  facts: Readonly<Record<string, unknown>>;
  /** The rows as CSV, each with the source. */
  csv: (source: string) => string;
  /** What of the URL does not count, in words. */
  ignored: readonly string[];
  /** Everything that is wrong with the URL, for programs. */
  errors: readonly string[];
  /** How much there is to draw, in words ("7 results"); "" for nothing. */
  drawable: string;
  /** What has no place on the chart, and why. */
  leftOut: readonly LeftOutGroup[];
  /** What the reader chooses, above the drawing. */
  controls: ReactNode;
  /**
   * What stands below the drawing: above all its table, whose rows `point-<index>` have what the papers say of each
   * mark (`.point-quotes`) where a mark is one paper.
   */
  below: ReactNode;
}

/** One of the charts. Its page and twins are at `/charts/<name>`. */
export interface ChartDefinition {
  name: string;
  title: string;
  /** What it shows, in a sentence. */
  about: string;
  /** What can be done with its marks, in a sentence or two. */
  help: string;
  view: (input: ParamInput) => Promise<ChartView>;
}
