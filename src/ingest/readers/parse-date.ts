const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The date that a text begins with, as an ISO date as exact as the text: "2024-05-01T17:59:00Z" → "2024-05-01",
 * "Mon, 2 Apr 2007 19:18:42 GMT" → "2007-04-02", milliseconds since 1970 likewise. Null where it is none.
 */
export function parseDate(text: string | undefined): string | null {
  if (text === undefined) return null;
  const trimmed = text.trim();
  const iso = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?!\d)/u.exec(trimmed)?.[1];
  if (iso !== undefined) return iso;
  const [, day, monthName, year] =
    /^(?:\w{3},\s*)?(\d{1,2}) (\w{3})\w* (\d{4})\b/u.exec(trimmed) ?? [];
  const month = MONTHS.indexOf(monthName?.toLowerCase() ?? "") + 1;
  if (day !== undefined && month > 0) {
    return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  }
  // OpenReview's; fewer digits would be before 1973.
  return /^\d{12,13}$/u.test(trimmed) ? new Date(Number(trimmed)).toISOString().slice(0, 10) : null;
}
