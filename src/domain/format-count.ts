/** A whole number with commas ("100,000"), without Intl, which takes longer to load than a command to start. */
export function formatCount(count: number): string {
  return String(Math.round(count)).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
