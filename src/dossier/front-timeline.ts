import { byDay, lastDay } from './by-day.ts';
import type { Dossier } from './dossier.ts';
import { type Ends, endsOf } from './ends.ts';
import { periodOf } from './period.ts';
import { buildStrip, type Strip } from './strip.ts';

/** When the articles were published, and where their story stands. JSON-safe. */
export interface FrontTimeline {
  /** Null where all were published on one day, or on none that is known. */
  readonly strips: FrontStrips | null;
  readonly ends: Ends;
}

export interface FrontStrips {
  readonly wide: Strip;
  readonly narrow: Strip;
  /** In whose list the articles of each day are, the latest day first. */
  readonly places: readonly { readonly day: string; readonly period: string }[];
}

export function frontTimeline(dossier: Dossier): FrontTimeline {
  return { strips: stripsOf(dossier), ends: endsOf(dossier) };
}

function stripsOf({ articles }: Dossier): FrontStrips | null {
  const dated = articles.flatMap(({ published, quotes, retraction }) => {
    const [day, period] = [lastDay(published), periodOf(published)];
    const isShown = day !== null && period !== null && !retraction;
    return isShown ? [{ day, period, quotations: quotes.length }] : [];
  });
  const days = {
    above: dated.map(({ day }) => day),
    below: dated.flatMap(({ day, quotations }) => Array.from({ length: quotations }, () => day)),
    asOf: null,
  };
  const [wide, narrow] = [buildStrip(days, MOST_BINS), buildStrip(days, MOST_NARROW_BINS)];
  if (!wide || !narrow || wide.bins.length < 2) return null;
  const byFirst = Map.groupBy(dated, ({ day }) => day);
  const places = [...byFirst].flatMap(([day, [first]]) =>
    first ? [{ day, period: first.period }] : [],
  );
  return { wide, narrow, places: places.toSorted((a, b) => byDay(b.day, a.day)) };
}

const MOST_BINS = 96;
const MOST_NARROW_BINS = 24;
