import { scaleUtc } from 'd3-scale';
import { utcDay, utcMonday } from 'd3-time';
import { toIsoDay } from '../dates/to-iso-day.ts';
import type { Bin, Strip } from './strip.ts';

/** A strip as it is drawn, in units of its view box. */
export interface StripShape {
  readonly width: number;
  readonly height: number;
  /** Of the line that the bars stand on. */
  readonly line: number;
  readonly bars: readonly Bar[];
  /** Days to name beneath it. */
  readonly ticks: readonly Tick[];
  /** Where the last day ends that is known of; null where that is not drawn. */
  readonly now: number | null;
}

export interface Tick {
  /** Where a bar may begin. */
  readonly day: string;
  readonly x: number;
  /** Whether its name ends there: there is no room behind it. */
  readonly isAtEnd: boolean;
}

export interface Bar {
  readonly bin: Bin;
  readonly x: number;
  readonly width: number;
  /** Heights. */
  readonly above: number;
  readonly below: number;
  readonly ahead: number;
}

/** Draws a strip as wide as `width`, with about as many names of days beneath as `ticks`. */
export function stripShape(
  { bins, from, to, asOf, unit }: Strip,
  width: number,
  ticks: number,
): StripShape {
  const scale = scaleUtc()
    .domain([dateOf(from), dateOf(to)])
    .range([0, width]);
  const x = (day: string) => round(scale(dateOf(day)));
  const [mostAbove, mostBelow] = [
    Math.max(1, ...bins.map(({ above, ahead }) => Math.max(above, ahead))),
    Math.max(1, ...bins.map(({ below }) => below)),
  ];
  const bars = bins.map((bin) => ({
    bin,
    x: x(bin.from) + GAP / 2,
    width: widthOf(x(bin.to) - x(bin.from)),
    above: heightOf(bin.above, mostAbove, ABOVE),
    below: heightOf(bin.below, mostBelow, BELOW),
    ahead: heightOf(bin.ahead, mostAbove, ABOVE),
  }));
  const isNowShown = asOf !== null && asOf >= from && asOf < to;
  const after = isNowShown ? bins.find((bin) => bin.from <= asOf && asOf < bin.to)?.to : undefined;
  const most = unit === 'day' ? Math.min(ticks, bins.length) : ticks;
  const named = unit === 'week' ? mondays(from, to, most) : scale.ticks(most);
  return {
    ...{ width, height: HEIGHT, line: LINE, bars },
    ticks: named.map((date, index) => ({
      day: toIsoDay(date),
      x: round(scale(date)),
      isAtEnd: index === named.length - 1 && scale(date) > width - ROOM,
    })),
    now: isNowShown ? x(after ?? toIsoDay(utcDay.offset(dateOf(asOf), 1))) : null,
  };
}

const GAP = 2;
/** Of the name of a day. */
const ROOM = 46;
const HEIGHT = 86;
const LINE = 70;
const ABOVE = 58;
const BELOW = 14;

/** What is there at all can be seen. */
function heightOf(count: number, most: number, height: number): number {
  return count === 0 ? 0 : Math.max(2, round((height * count) / most));
}

/** Broad bars stand further apart. */
function widthOf(room: number): number {
  return Math.max(1, round(room - Math.max(GAP, room / 4)));
}

/** The first days of some weeks, so that a name stands under the beginning of a bar. */
function mondays(from: string, to: string, most: number): readonly Date[] {
  const all = utcMonday.range(dateOf(from), dateOf(to));
  const step = Math.ceil(all.length / most);
  return all.filter((_, index) => index % step === 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00Z`);
}
