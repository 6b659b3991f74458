import { wordingOf } from './wording-of.ts';
import { inMarks } from '../text/in-marks.ts';
import type { ActorCard } from '../model/actor-card.ts';
import type { Article } from '../model/article.ts';
import { quoteWords } from '../model/quote-words.ts';
import type { Quote } from '../model/quote.ts';
import { wordRole } from './word-role.ts';

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
  const who = [quote.speaker.name, wordRole(speaker), quote.date && wordingOf(quote.date)]
    .filter(Boolean)
    .join(', ');
  return `${citedWords(quote, article.lang)} — ${who}. ${article.title}, ${siteTitle}.`;
}

function citedWords(quote: Quote, lang: string): string {
  const words = quoteWords(quote);
  return quote.form === 'direct' ? inMarks(words, lang) : `${words} (paraphrase)`;
}
