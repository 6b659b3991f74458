/** A part of an article that begins with a sub-heading. */
export interface Section {
  /** Of the heading, `s-<words>`. */
  readonly id: string;
  readonly title: string;
  /** 2 to 6. */
  readonly level: number;
}
