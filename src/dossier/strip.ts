import { type CountableTimeInterval, utcDay, utcMonth, utcMonday, utcYear } from 'd3-time';
import { toIsoDay } from '../dates/to-iso-day.ts';

/** How much there is on each day, or in each week, month or year where there would be too many days. JSON-safe. */
export interface Strip {
  readonly unit: StripUnit;
  /** In order, without those that hold nothing. */
  readonly bins: readonly Bin[];
  /** The first day that is shown, and the one after the last; ISO 8601. */
  readonly from: string;
  readonly to: string;
  /** The last day that is known of. */
  readonly asOf: string | null;
  /** How many of the days lie before the first that is shown. */
  readonly before: number;
}

export type StripUnit = 'day' | 'week' | 'month' | 'year';

export interface Bin {
  /** Its first day, and the one after its last. */
  readonly from: string;
  readonly to: string;
  readonly above: number;
  readonly below: number;
  /** Above the line, of what is still to come. */
  readonly ahead: number;
}

/** Days, ISO 8601; a day counts as often as it is there. */
export interface StripDays {
  readonly above: readonly string[];
  readonly below?: readonly string[];
  readonly ahead?: readonly string[];
  readonly asOf: string | null;
  /** Whether all are drawn, however long before all others a few may lie. */
  readonly isWhole?: boolean;
}

/** Counts days; null where there is nothing to show. `most` is how many bins there may be. */
export function buildStrip(days: StripDays, most: number): Strip | null {
  const { asOf, above, below = [], ahead = [], isWhole = false } = days;
  const shown = [...above, ...below, ...ahead].filter(isPlain).sort();
  const first = shown[isWhole ? 0 : firstOfMost(shown)];
  const last = shown.at(-1);
  if (first === undefined || last === undefined) return null;
  const [unit, interval] = unitFor(first, last, most);
  const [from, to] = [
    interval.floor(dateOf(first)),
    interval.offset(interval.floor(dateOf(last)), 1),
  ];
  const counts = new Map<string, { above: number; below: number; ahead: number }>();
  const count = (list: readonly string[], side: 'above' | 'below' | 'ahead') => {
    for (const day of list) {
      const date = isPlain(day) ? interval.floor(dateOf(day)) : null;
      if (!date || date < from || date >= to) continue;
      const key = toIsoDay(date);
      const bin = counts.get(key) ?? { above: 0, below: 0, ahead: 0 };
      counts.set(key, { ...bin, [side]: bin[side] + 1 });
    }
  };
  count(above, 'above');
  count(below, 'below');
  count(ahead, 'ahead');
  const bins = [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([start, counted]) => ({
      from: start,
      to: toIsoDay(interval.offset(dateOf(start), 1)),
      ...counted,
    }));
  return {
    ...{ unit, bins, asOf },
    from: toIsoDay(from),
    to: toIsoDay(to),
    before: [...above, ...below].filter((day) => isPlain(day) && day < toIsoDay(from)).length,
  };
}

/** Years beyond four digits are not drawn. */
function isPlain(day: string): boolean {
  return /^\d{4}-/u.test(day);
}

/** Where a few days lie long before all others, those are not drawn: the others would be a blot at the end. */
function firstOfMost(days: readonly string[]): number {
  const [most, last] = [days[Math.floor(days.length * FEW)], days.at(-1)];
  if (most === undefined || last === undefined) return 0;
  const furthest = FAR * Math.max(spanOf(most, last), 30);
  return days.findIndex((day) => spanOf(day, last) <= furthest);
}

const FEW = 0.3;
const FAR = 4;

function spanOf(from: string, to: string): number {
  return utcDay.count(dateOf(from), dateOf(to));
}

function unitFor(first: string, last: string, most: number): [StripUnit, CountableTimeInterval] {
  const fits = ([, interval]: readonly [StripUnit, CountableTimeInterval]) =>
    interval.count(interval.floor(dateOf(first)), dateOf(last)) < most;
  return UNITS.find(fits) ?? ['year', utcYear];
}

const UNITS: [StripUnit, CountableTimeInterval][] = [
  ['day', utcDay],
  ['week', utcMonday],
  ['month', utcMonth],
  ['year', utcYear],
];

function dateOf(day: string): Date {
  return new Date(`${day}T00:00Z`);
}
