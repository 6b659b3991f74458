/** The day of a date in UTC, ISO 8601. */
export function toIsoDay(date: Date): string {
  return date.toISOString().slice(0, 'yyyy-mm-dd'.length);
}
