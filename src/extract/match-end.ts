/** Where a sticky pattern that begins at `index` ends; `index` itself where it does not match. */
export function matchEnd(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : index;
}
