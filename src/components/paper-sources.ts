import { SHIPPED_SOURCE } from "#src/domain/shipped-source.ts";
import type { PaperDetail } from "#src/query/rows.ts";

const nameOf = (source: string): string =>
  source === SHIPPED_SOURCE ? "the list shipped here" : source;

/** Where a paper's text was read, and who else has it: "read from the list shipped here, also in papers.jsonl". Empty if unknown. */
export function saySources({ source, sources }: Pick<PaperDetail, "source" | "sources">): string {
  if (source === "") return "";
  const others = sources
    .map((other) => other.source)
    .filter((name) => name !== source)
    .map(nameOf);
  return [
    `read from ${nameOf(source)}`,
    ...(others.length > 0 ? [`also in ${others.join(", ")}`] : []),
  ].join(", ");
}
