import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { parse } from 'edtf';
import type { EdtfDate, EdtfEnd, EdtfResult } from 'edtf';
import type { DateParts, DatePoint, MissingEnd, Qualifier, SomeTime } from './date-parts.ts';
import { EDTF_PATTERN } from './edtf-pattern.ts';
import { twoDigits } from './two-digits.ts';
import { utcDay } from './utc-day.ts';

/**
 * Reads EDTF levels 0 and 1 as the Library of Congress defines them, and times without seconds;
 * null for anything else. https://www.loc.gov/standards/datetime/
 */
export function readEdtf(edtf: string): DateParts | null {
  const plain = readPlain(edtf);
  if (plain) return plain;
  const result = parseLevel1(edtf);
  switch (result?.type) {
    case 'Date':
      return readDate(result);
    case 'Year':
      return Number.isSafeInteger(result.values[0]) ? readPoint(result.values, '') : null;
    case 'Season':
      return { kind: 'season', year: result.values[0], season: result.values[1] };
    case 'Interval':
      return readInterval(...result.values);
    default:
      return null;
  }
}

/** A day, a month or a year, which is what nearly all dates are: the parser takes a hundred times as long for them. */
function readPlain(edtf: string): DatePoint | null {
  const [, year, month, day] = PLAIN.exec(edtf) ?? [];
  if (year === undefined) return null;
  const values = [
    Number(year),
    ...(month ? [Number(month) - 1] : []),
    ...(day ? [Number(day)] : []),
  ];
  return readPoint(values, '');
}

const PLAIN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/u;

// Bounds what the parser is given: it is ambiguous, reads far more than level 1, and takes long over what it does not
// know.
const POSSIBLE = new RegExp(EDTF_PATTERN, 'u');

function parseLevel1(edtf: string): EdtfResult | null {
  if (!POSSIBLE.test(edtf)) return null;
  try {
    return parse(edtf, { level: 1, types: ['Date', 'Year', 'Season', 'Interval'] });
  } catch {
    return null;
  }
}

function readDate(date: EdtfDate): DateParts | null {
  if (date.unspecified !== undefined) return readMask(date.values, date.unspecified);
  const point = readPoint(date.values.slice(0, 3), qualifierOf(date));
  if (date.values.length <= 3 || point?.kind !== 'day') return point;
  if (date.values.length > 6) return null; // EDTF has no fractions of seconds

  const { year, month, day } = point;
  const time = date.values.slice(3).map(twoDigits).join(':');
  const zone = date.timeZone === '+00:00' ? 'Z' : (date.timeZone ?? null);
  return { kind: 'time', year, month, day, time, zone };
}

function readPoint(values: readonly number[], qualifier: Qualifier): DatePoint | null {
  const [year, month, day] = values;
  if (year === undefined) return null;
  if (month === undefined) return { kind: 'year', year, qualifier };
  if (day === undefined) return { kind: 'month', year, month: month + 1, qualifier };
  // The parser lets 29 February pass in any year.
  if (day > getDaysInMonth(utcDay(year, month + 1, 1))) return null;
  return { kind: 'day', year, month: month + 1, day, qualifier };
}

function qualifierOf({ uncertain, approximate }: EdtfDate): Qualifier {
  if (uncertain) return approximate ? '%' : '?';
  return approximate ? '~' : '';
}

function readMask([year = 0, month = 0]: readonly number[], mask: number): SomeTime | null {
  switch (mask) {
    case 0b0000_1000:
      return someYear(year, 9);
    case 0b0000_1100:
      return someYear(year, 99);
    case 0b0011_0000:
      return { kind: 'some-month', year };
    case 0b1100_0000:
      return { kind: 'some-day', year, month: month + 1 };
    case 0b1111_0000:
      return { kind: 'some-day', year, month: null };
    default:
      return null; // the parser takes XXXX for level 1; the specification does not
  }
}

function someYear(year: number, span: number): SomeTime {
  const negative = year < 0 || Object.is(year, -0);
  const [first, last] = negative ? [year - span, year] : [year, year + span];
  return { kind: 'some-year', first, last };
}

function readInterval(lower: EdtfEnd, upper: EdtfEnd): DateParts | null {
  const start = readEnd(lower);
  const end = readEnd(upper);
  if (start === null || end === null) return null;
  if (typeof start !== 'string' && typeof end !== 'string') return { kind: 'range', start, end };
  if (typeof start !== 'string' && typeof end === 'string') return { kind: 'from', start, end };
  if (typeof start === 'string' && typeof end !== 'string') return { kind: 'until', start, end };
  return null;
}

function readEnd(end: EdtfEnd): DatePoint | MissingEnd | null {
  if (end === null) return 'unknown';
  if (typeof end === 'number') return 'open';
  return end.values.length > 3 ? null : readPoint(end.values, qualifierOf(end));
}
