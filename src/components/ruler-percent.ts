/** A position 0..1 as an SVG length, to a hundredth of a percent. */
export function percent(position: number): string {
  return `${Number((position * 100).toFixed(2))}%`;
}
