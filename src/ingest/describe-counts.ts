import type { RunCounts } from "#src/store/run-counts.ts";

const plain = (count: number): string => count.toLocaleString("en-US");

/**
 * A run in a sentence: "110 read, 100 kept, 90 with a cost: 100 new, 0 changed, 0 unchanged, 10 without compute left
 * out, 0 rejected".
 */
export function describeCounts(counts: RunCounts): string {
  const parts = [
    `${plain(counts.added)} new`,
    `${plain(counts.changed)} changed`,
    `${plain(counts.unchanged)} unchanged`,
    `${plain(counts.skipped)} without compute left out`,
    `${plain(counts.rejected)} rejected`,
  ];
  const kept = counts.added + counts.changed + counts.unchanged;
  return `${plain(counts.read)} read, ${plain(kept)} kept, ${plain(counts.withCost)} with a cost: ${parts.join(", ")}`;
}
