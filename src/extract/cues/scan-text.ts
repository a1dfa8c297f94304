import { CLASS_OF, type Scanner, STATE } from "#src/extract/cues/scanner.ts";

const OTHER = 0;

/** The groups of which a piece stands in a part of a text, a groupBit each; its ends are like any sign. */
export function scanPart({ next, start }: Scanner, text: string, from: number, to: number): number {
  let entry = start;
  let seen = 0;
  for (let at = from; at < to; at += 1) {
    entry = next[(entry & STATE) + (CLASS_OF[text.charCodeAt(at)] ?? OTHER)] ?? 0;
    seen |= entry;
  }
  return (seen | (next[(entry & STATE) + OTHER] ?? 0)) & ~STATE;
}
