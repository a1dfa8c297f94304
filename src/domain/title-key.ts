/**
 * A title's letters and digits in lower case, without accents: two sources that set, space or punctuate a
 * title differently give the same key. "Who's Harry Potter?" → "whosharrypotter". A title of signs alone
 * is its own key.
 */
export function titleKeyOf(title: string): string {
  // Most titles are in ASCII, which is told and stripped in a tenth of the time.
  const letters = /^[\u0020-\u007e]*$/.test(title)
    ? title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "")
    : title
        .normalize("NFKD")
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, "");
  return letters === "" ? title.trim() : letters;
}
