/** A name in the letters of a URL: lower case, digits and single hyphens. "A100 80GB" → "a100-80gb". */
export function slugify(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
}
