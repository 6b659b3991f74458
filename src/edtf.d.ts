/** The part of the untyped `edtf` package that `src/dates/read-edtf.ts` uses. */
declare module 'edtf' {
  /** `values`: year, month from 0, day, hours, minutes, seconds, milliseconds; as many as given. */
  export interface EdtfDate {
    readonly type: 'Date';
    readonly values: readonly number[];
    /** One bit for each digit of YYYYMMDD, the first digit being bit 0. */
    readonly unspecified?: number;
    readonly uncertain?: boolean;
    readonly approximate?: boolean;
    /** `+02:00`; `+00:00` for `Z`; undefined where none is written. */
    readonly timeZone?: string | undefined;
  }

  export interface EdtfYear {
    readonly type: 'Year';
    readonly values: readonly [number];
  }

  export interface EdtfSeason {
    readonly type: 'Season';
    readonly values: readonly [year: number, season: number];
  }

  /** An open end is `Infinity`, an unknown one `null`. */
  export type EdtfEnd = EdtfDate | number | null;

  export interface EdtfInterval {
    readonly type: 'Interval';
    readonly values: readonly [EdtfEnd, EdtfEnd];
  }

  export type EdtfResult = EdtfDate | EdtfYear | EdtfSeason | EdtfInterval;

  export interface Constraints {
    readonly level: 0 | 1;
    readonly types: readonly EdtfResult['type'][];
  }

  /** Throws where the input is not EDTF of that level and of those types. */
  export function parse(input: string, constraints: Constraints): EdtfResult;
}
