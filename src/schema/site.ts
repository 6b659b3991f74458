/** The site’s own facts, from `content/site.yaml`. */
export interface Site {
  readonly title: string;
  readonly tagline: string;
  /** BCP 47. */
  readonly lang: string;
  readonly publisher: { readonly name: string; readonly url: string | null };
}
