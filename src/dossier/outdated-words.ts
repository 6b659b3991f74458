import type { DateValue } from '../dates/parse-date.ts';
import type { ListedArticle, ListedQuote } from '../model/listed-article.ts';
import { quoteWords } from '../model/quote-words.ts';
import { spokenKey } from '../text/spoken-words.ts';

/** A quotation that still has the words that another article printed before it corrected them. */
export interface OutdatedWords {
  readonly slug: string;
  readonly id: string;
  readonly corrected: { readonly slug: string; readonly id: string; readonly date: DateValue };
}

/** At most one for each quotation. What was said on another day is no matter of the correction. */
export function outdatedWords(articles: readonly ListedArticle[]): readonly OutdatedWords[] {
  const quotes = articles
    .filter(({ retraction }) => !retraction)
    .flatMap(({ slug, quotes: own }) => own.map((quote) => ({ slug, quote })));
  const corrected = quotes.flatMap(({ slug, quote }) =>
    quote.revisions.flatMap(({ was, date }) =>
      was ? [{ slug, quote, date, key: keyOf(quote, was) }] : [],
    ),
  );
  const byKey = Map.groupBy(corrected, ({ key }) => key);
  return quotes.flatMap(({ slug, quote }) => {
    const key = keyOf(quote, quote.parts);
    const found = byKey
      .get(key)
      ?.find(
        (other) => other.slug !== slug && isOfDay(quote, other.quote) && !has(other.quote, key),
      );
    if (!found) return [];
    const { slug: there, quote: newer, date } = found;
    return [{ slug, id: quote.id, corrected: { slug: there, id: newer.id, date } }];
  });
}

function keyOf({ speaker, gaps }: ListedQuote, parts: readonly string[]): string {
  return `${speaker.id} ${spokenKey(quoteWords({ parts, gaps }))}`;
}

function isOfDay({ date: a }: ListedQuote, { date: b }: ListedQuote): boolean {
  return a === null || b === null || a.edtf === b.edtf;
}

/** Whether only its punctuation was corrected. */
function has(quote: ListedQuote, key: string): boolean {
  return keyOf(quote, quote.parts) === key;
}
