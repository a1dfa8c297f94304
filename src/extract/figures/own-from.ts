const OWN =
  /\b(?:we|our|ours|this (?:paper|work|study|report|article|letter|thesis)|in this (?:paper|work|study)|is proposed|are proposed|is presented|introduces|proposed)\b/i;

/** Where a field starts to speak of the paper itself; what stands before is background. */
export function ownFromOf(text: string): number {
  return OWN.exec(text)?.index ?? 0;
}
