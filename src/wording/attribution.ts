import type { ActorCard } from '../model/actor-card.ts';
import type { Article } from '../model/article.ts';
import { quoteWords } from '../model/quote-words.ts';
import type { Quote } from '../model/quote.ts';
import { citedWords } from './cited-words.ts';
import { whoSaid } from './who-said.ts';

/**
 * What a citer pastes, but for the address, which only the browser knows:
 * `“words” — Speaker, role, date. Article title, site title.`
 */
export function attribution(
  quote: Quote,
  speaker: ActorCard | undefined,
  article: Pick<Article, 'title' | 'lang'>,
  siteTitle: string,
): string {
  const words = citedWords(quoteWords(quote), quote.form, article.lang);
  return `${words} — ${whoSaid(quote, speaker)}. ${article.title}, ${siteTitle}.`;
}
