/** What other pages show of a plain page. */
export interface ListedPage {
  /** Its address is `/<slug>/`. */
  readonly slug: string;
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
}

/** A page that is no article, such as about, method and imprint, but for its text. */
export interface PlainPage extends ListedPage {
  readonly description: string;
  /** Its place among the others; null where none is given. */
  readonly order: number | null;
}

/** The page on which a site says how it checks quotations, where it has one. */
export const METHOD_PAGE = 'method';

/** Pages in the order in which they are listed; `lang` is that of the site. */
export function listPages(pages: readonly PlainPage[], lang: string): readonly ListedPage[] {
  const { compare } = new Intl.Collator(lang);
  const place = ({ order }: PlainPage) => order ?? Number.MAX_SAFE_INTEGER;
  return pages
    .toSorted((a, b) => place(a) - place(b) || compare(a.title, b.title))
    .map(({ slug, title, lang: own }) => ({ slug, title, lang: own }));
}
