import type { DateValue } from '../dates/parse-date.ts';

/** The day of what is dated to the day, ISO 8601. */
export function exactDay(date: DateValue | null): string | null {
  return date && date.earliest === date.latest ? date.earliest : null;
}
