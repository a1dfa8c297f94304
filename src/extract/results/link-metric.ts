import { linkAgain, linkBeside, linkListed } from "#src/extract/results/link-beside.ts";
import { type LinkedValue, LinkTable } from "#src/extract/results/link-table.ts";
import {
  carryMetrics,
  linkAhead,
  linkCompared,
  linkUnnamed,
} from "#src/extract/results/link-unnamed.ts";
import type { ResultItem } from "#src/extract/results/result-item.ts";

/**
 * The values of a sentence that a metric belongs to, in order. A metric stands behind its value, before
 * it, or was said for the value before; values joined before one metric share it.
 */
export function linkMetrics(items: readonly ResultItem[]): LinkedValue[] {
  const table = new LinkTable(items);
  if (table.candidates.length === 0) return [];
  linkBeside(table);
  if (table.isComplete) return table.links;
  linkListed(table);
  linkAgain(table);
  linkCompared(table);
  carryMetrics(table);
  linkUnnamed(table);
  linkAhead(table);
  carryMetrics(table);
  return table.links;
}
