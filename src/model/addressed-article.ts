import { idOf, kindOf } from './anchor.ts';
import type { Article } from './article.ts';
import type { Quote } from './quote.ts';
import type { Withdrawal } from './withdrawal.ts';

/** An article, as far as its addresses go. */
export interface AddressedArticle extends Pick<
  Article,
  | 'slug'
  | 'formerly'
  | 'title'
  | 'description'
  | 'lang'
  | 'textAttributes'
  | 'published'
  | 'retraction'
> {
  /** In text order. */
  readonly quotes: readonly Pick<Quote, 'id' | 'formerly'>[];
  readonly withdrawn: readonly Pick<Withdrawal, 'anchor' | 'formerly'>[];
}

/** Every slug that an article has or had, the present one first. */
export function slugsOf({ slug, formerly }: AddressedArticle): readonly string[] {
  return [slug, ...formerly];
}

/** A quotation that has a page, were it only for a notice. */
export interface ListedQuotation {
  readonly id: string;
  /** Ids whose addresses lead here. */
  readonly formerly: readonly string[];
  /** Whether readers may still see it. */
  readonly isStanding: boolean;
}

/** Every quotation of an article that was ever published: first those it has, then those withdrawn by themselves. */
export function listedQuotations(article: AddressedArticle): readonly ListedQuotation[] {
  const { quotes, withdrawn, retraction } = article;
  const gone = withdrawn.filter(({ anchor }) => kindOf(anchor) === 'quote');
  return [
    ...quotes.map(({ id, formerly }) => ({ id, formerly, isStanding: !retraction })),
    ...gone.map(({ anchor, formerly }) => ({
      id: idOf(anchor),
      formerly: formerly.map(idOf),
      isStanding: false,
    })),
  ];
}
