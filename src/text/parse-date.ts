/** An EDTF date, read. JSON-safe: no `Date` and no time zone in it. */
export interface DateValue {
  /** The author’s string, e.g. `2020-09~`. */
  readonly edtf: string;
  /** First possible day, ISO 8601 (`2020-09-01`); null where the start is open or unknown. */
  readonly earliest: string | null;
  /** Last possible day; null where the end is open or unknown. */
  readonly latest: string | null;
  /** In words, e.g. `about September 2020`. */
  readonly wording: string;
  /** A valid value for `<time datetime>`, or null where HTML has no form for it. */
  readonly datetime: string | null;
}
