import type { DatePoint, DayParts, MonthParts } from '../dates/date-parts.ts';

export type Day = Omit<DayParts, 'kind'>;
export type Month = Omit<MonthParts, 'kind'>;

/** When something was done, inside a sentence: `on ` `8 October 2020`, `möglicherweise am ` `8. Oktober 2020`. */
export interface When {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** What kind of time it is that is not said to the day, the month or the year. */
export type VagueKind = 'season' | 'decade' | 'years' | 'some-month' | 'some-day';

/** How a language words dates. What is put together of these is put together in `word-date.ts` and `word-when.ts`. */
export interface DateWords {
  /** An astronomical year: `2020`, `44 BC` (-43). */
  readonly year: (year: number) => string;
  /** `2019–2020`, `44 BC – AD 14` */
  readonly years: (first: number, last: number) => string;
  /** `1990s` */
  readonly decade: (first: number) => string;
  readonly month: (month: Month) => string;
  readonly day: (day: Day) => string;
  /** With what is uncertain of it, by itself: `about September 2020`. */
  readonly qualified: (words: string, point: DatePoint) => string;
  /** The same after another word: `ab etwa September 2020`. */
  readonly qualifiedWithin: (words: string, point: DatePoint) => string;
  /** The ends of an interval, nothing said twice: `8` and `12 October 2020`, `2020年10月8日` and `12日`. */
  readonly ends: (start: DatePoint, end: DatePoint) => readonly [first: string, last: string];
  /** `isShort` where `ends` shortened one of them. */
  readonly range: (first: string, last: string, isShort: boolean) => string;
  /** `zone` is `Z`, `+02:00` or null. */
  readonly time: (day: string, time: string, zone: string | null) => string;
  /** `season` is 0 for spring to 3 for winter. */
  readonly season: (season: number, year: string) => string;
  readonly someMonth: (year: string) => string;
  /** `of` is a month, or a year. */
  readonly someDay: (of: string, isYear: boolean) => string;
  readonly from: (words: string, start: DatePoint, isEndUnknown: boolean) => string;
  readonly until: (words: string, end: DatePoint, isStartUnknown: boolean) => string;
  /** What follows is inside a sentence; `words` are those of the point, without a qualifier. */
  readonly on: (words: string, point: DatePoint) => When;
  readonly onOrAfter: (words: string, start: DatePoint) => When;
  readonly onOrBefore: (words: string, end: DatePoint) => When;
  readonly between: (first: string, last: string, start: DatePoint) => When;
  /** On a day, at a time; `words` as `time` gives them. */
  readonly at: (words: string) => When;
  /** In a season or a year; `words` as they were given for `kind`. */
  readonly in: (words: string, kind: VagueKind) => When;
}
