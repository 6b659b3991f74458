import type { DateParts } from './date-parts.ts';
import { twoDigits } from './two-digits.ts';

/**
 * The value for `<time datetime>`, or null where HTML has no form for the date: seasons,
 * unspecified digits, intervals, years before 1, the time 24:00. Qualifiers are left out.
 */
export function htmlDatetime(parts: DateParts): string | null {
  if (!('year' in parts) || parts.year < 1) return null;
  const year = String(parts.year).padStart(4, '0');
  switch (parts.kind) {
    case 'year':
      return year;
    case 'month':
      return `${year}-${twoDigits(parts.month)}`;
    case 'day':
      return `${year}-${twoDigits(parts.month)}-${twoDigits(parts.day)}`;
    case 'time': {
      if (parts.time.startsWith('24')) return null;
      const day = `${year}-${twoDigits(parts.month)}-${twoDigits(parts.day)}`;
      return `${day}T${parts.time}${parts.zone ?? ''}`;
    }
    default:
      return null;
  }
}
