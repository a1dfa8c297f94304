/** A set of words that are written as one run of text, parted by blanks. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
