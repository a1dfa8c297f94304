import { toDisplayText } from "#src/domain/display-text.ts";

/** A title as people read it. */
export function displayTitle(raw: string): string {
  return toDisplayText(raw).display;
}
