import type { PaperDetail } from "#src/query/rows.ts";

/** Where a paper's text was read, and who else has it: "read from data, also in papers.jsonl". Empty if unknown. */
export function saySources({ source, sources }: Pick<PaperDetail, "source" | "sources">): string {
  if (source === "") return "";
  const others = sources.map((other) => other.source).filter((name) => name !== source);
  return [
    `read from ${source}`,
    ...(others.length > 0 ? [`also in ${others.join(", ")}`] : []),
  ].join(", ");
}
