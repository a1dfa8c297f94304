import { formatCount } from "#src/domain/format-count.ts";
import type { RunCounts } from "#src/store/run-counts.ts";

/**
 * A run in a sentence: "110 read, 100 kept, 90 with a cost: 100 new, 0 changed, 0 unchanged, 10 without compute left
 * out, 0 rejected".
 */
export function describeCounts(counts: RunCounts): string {
  const parts = [
    `${formatCount(counts.added)} new`,
    `${formatCount(counts.changed)} changed`,
    `${formatCount(counts.unchanged)} unchanged`,
    `${formatCount(counts.skipped)} without compute left out`,
    `${formatCount(counts.rejected)} rejected`,
  ];
  const kept = counts.added + counts.changed + counts.unchanged;
  return `${formatCount(counts.read)} read, ${formatCount(kept)} kept, ${formatCount(counts.withCost)} with a cost: ${parts.join(", ")}`;
}
