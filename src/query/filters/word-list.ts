/** Alternatives as people list them: "A100", "A100 or V100", "A100, V100 or H100". */
export function orList(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
