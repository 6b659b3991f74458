import { anchorsOfEntry, idOf, kindOf } from './anchor.ts';
import type { Article } from './article.ts';
import type { Quote } from './quote.ts';
import type { Withdrawal } from './withdrawal.ts';

/** What stands at `/q/<article>/<id>/`: a quotation, or the notice that it was withdrawn. */
export type PublishedQuotation = {
  readonly id: string;
  /** Ids whose addresses lead here. */
  readonly formerly: readonly string[];
} & (
  | { readonly quote: Quote; readonly withdrawal: null }
  | { readonly quote: null; readonly withdrawal: Withdrawal }
);

/** One page for each quotation that was ever published; those of a retracted article are withdrawn with it. */
export function quotationPages({ quotes, withdrawn, retraction }: Article): PublishedQuotation[] {
  const standing = quotes.map((quote): PublishedQuotation => {
    const { id, formerly } = quote;
    const [anchor = '', ...others] = anchorsOfEntry('quote', quote);
    if (!retraction) return { id, formerly, quote, withdrawal: null };
    const { form, speaker } = quote;
    const withdrawal = {
      anchor,
      formerly: others,
      ...retraction,
      name: speaker.name,
      form,
      instead: null,
    };
    return { id, formerly, quote: null, withdrawal };
  });
  const gone = withdrawn
    .filter(({ anchor }) => kindOf(anchor) === 'quote')
    .map((withdrawal): PublishedQuotation => {
      const { anchor, formerly } = withdrawal;
      return {
        id: idOf(anchor),
        formerly: formerly.map(idOf),
        quote: null,
        withdrawal,
      };
    });
  return [...standing, ...gone];
}

/** The one of these pages by the id of its quotation. Throws a RangeError where there is none. */
export function quotationPage(id: string, article: Article): PublishedQuotation {
  const page = quotationPages(article).find((each) => each.id === id);
  if (!page) throw new RangeError(`no quotation “${id}” in “${article.slug}”`);
  return page;
}

/** The quotations that readers may still see and cite. */
export function standingQuotes(article: Article): Quote[] {
  return quotationPages(article).flatMap(({ quote }) => quote ?? []);
}
