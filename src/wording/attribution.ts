import type { ActorCard } from '../model/actor-card.ts';
import type { Article } from '../model/article.ts';
import { quoteWords } from '../model/quote-words.ts';
import type { Quote } from '../model/quote.ts';
import { citedWords } from './cited-words.ts';
import { whoSaid } from './who-said.ts';
import type { Words } from './words.ts';

/**
 * What a citer pastes, but for the address, which only the browser knows:
 * `“words” — Speaker, role, date. Article title, site title.`
 */
export function attribution(
  quote: Quote,
  speaker: ActorCard | undefined,
  article: Pick<Article, 'title' | 'lang'>,
  siteTitle: string,
  words: Words,
): string {
  const cited = citedWords(quoteWords(quote), quote.form, article.lang, words);
  const who = whoSaid(quote, speaker, article.lang, words);
  return words.quotation.attribution(cited, who, article.title, siteTitle);
}
