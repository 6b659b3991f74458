/** What an EDTF string says, as numbers. Years are astronomical (-43 is 44 BC), months 1 to 12. */
export type DateParts = DatePoint | DateTime | Season | SomeTime | DateInterval;

/** A date to the day, the month or the year: what an interval may start or end with. */
export type DatePoint = (DayParts | MonthParts | YearParts) & { readonly qualifier: Qualifier };

/** `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = '' | '?' | '~' | '%';

export interface YearParts {
  readonly kind: 'year';
  readonly year: number;
}

export interface MonthParts {
  readonly kind: 'month';
  readonly year: number;
  readonly month: number;
}

export interface DayParts {
  readonly kind: 'day';
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface DateTime {
  readonly kind: 'time';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** `10:20` or `10:20:30`. */
  readonly time: string;
  /** `Z`, `+02:00`, or null where none is written. */
  readonly zone: string | null;
}

export interface Season {
  readonly kind: 'season';
  readonly year: number;
  /** 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly season: number;
}

/** A date with unspecified digits. */
export type SomeTime =
  | { readonly kind: 'some-year'; readonly first: number; readonly last: number }
  | { readonly kind: 'some-month'; readonly year: number }
  | { readonly kind: 'some-day'; readonly year: number; readonly month: number | null };

export type DateInterval =
  | { readonly kind: 'range'; readonly start: DatePoint; readonly end: DatePoint }
  | { readonly kind: 'from'; readonly start: DatePoint; readonly end: MissingEnd }
  | { readonly kind: 'until'; readonly start: MissingEnd; readonly end: DatePoint };

export type MissingEnd = 'open' | 'unknown';
