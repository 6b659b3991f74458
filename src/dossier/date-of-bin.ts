import { utcDay } from 'd3-time';
import { type DateValue, parseDate } from '../dates/parse-date.ts';
import { toIsoDay } from '../dates/to-iso-day.ts';
import type { Bin, StripUnit } from './strip.ts';

/** The time that a bin of a strip stands for. */
export function dateOfBin({ from, to }: Pick<Bin, 'from' | 'to'>, unit: StripUnit): DateValue {
  const date = parseDate(edtfOf(from, to, unit));
  if (!date) throw new RangeError(`no date from ${from} to ${to}`);
  return date;
}

function edtfOf(from: string, to: string, unit: StripUnit): string {
  if (unit === 'day') return from;
  if (unit === 'month') return from.slice(0, 'yyyy-mm'.length);
  if (unit === 'year') return from.slice(0, 'yyyy'.length);
  return `${from}/${dayBefore(to)}`;
}

function dayBefore(day: string): string {
  return toIsoDay(utcDay.offset(new Date(`${day}T00:00Z`), -1));
}
