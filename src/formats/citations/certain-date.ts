import type { DateValue } from '../../dates/parse-date.ts';
import { partsOf } from '../../dates/parts-of.ts';

/** Year, month and day, as many as are stated; null where the date is not certain, or not one date. */
export function certainDate(date: DateValue | null): readonly number[] | null {
  const parts = date && partsOf(date);
  switch (parts?.kind) {
    case 'year':
      return isCertain(parts) ? [parts.year] : null;
    case 'month':
      return isCertain(parts) ? [parts.year, parts.month] : null;
    case 'day':
      return isCertain(parts) ? [parts.year, parts.month, parts.day] : null;
    case 'time':
      return parts.year > 0 ? [parts.year, parts.month, parts.day] : null;
    default:
      return null;
  }
}

// No format has a year before the first, and none says how it would count them.
function isCertain({ qualifier, year }: { readonly qualifier: string; readonly year: number }) {
  return qualifier === '' && year > 0;
}
