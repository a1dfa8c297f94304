/** A slug as the store has it, out of a page's address, which has letters beyond ASCII encoded. Null if it is malformed. */
export function readSlug(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    // A lone "%": no address of ours.
    return null;
  }
}
