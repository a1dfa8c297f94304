/** A DOI as it is compared: upper and lower case are the same. */
export function doiKeyOf(doi: string): string {
  return doi.toLowerCase();
}
