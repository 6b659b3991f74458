/** What is told of the content that a site is built from. */
export interface ToldContent {
  /** Problems that are no errors, as they are shown; '' where there are none. */
  readonly report: string;
  readonly articles: number;
  readonly quotations: number;
  /** How many addresses no release has carried yet. */
  readonly unreleased: number;
  /** The next moment at which an article is to be published that is left out; null where there is none. */
  readonly until: string | null;
}
